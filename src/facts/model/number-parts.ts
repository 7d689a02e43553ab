/** A written value, taken apart where type sizes part: `約` `756.97` `億元`. */
export interface NumberParts {
  before: string;
  digits: string;
  after: string;
}

/** Takes a value that `formatValue` wrote apart; of a range, the lower end gives the digits. */
export function numberParts(text: string): NumberParts {
  const [, before = '', digits = '', after = ''] = /^([^\d−]*)(−?[\d.,]+)(.*)$/.exec(text) ?? [];
  return { before, digits, after };
}
