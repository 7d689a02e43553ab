/** Periods that a fact may carry; see the editors' guide. `unstated`: the source does not say. */
export const PERIOD_PATTERN =
  /^(unstated|\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(\/(0[1-9]|1[0-2]))?|(0[1-9]|1[0-2])-([0-2]\d|3[01])(\/([0-2]\d|3[01]))?))?)$/;
