/** Widths at which the site is looked at: phone, tablet, desk. */
export const WIDTHS = [360, 768, 1440] as const;
