/**
 * The named accent colours a letter may take. The colours themselves, for both
 * themes, stand in `src/styles/tokens.css`, where their contrast is written down.
 */
export const ACCENTS = ['violet', 'azure', 'cedar', 'earth', 'bronze', 'plum'] as const;
export type Accent = (typeof ACCENTS)[number];

/** What editors call them. */
export const ACCENT_NAMES: Readonly<Record<Accent, string>> = {
  violet: '堇紫',
  azure: '湖藍',
  cedar: '杉綠',
  earth: '赭石',
  bronze: '銅綠黃',
  plum: '梅紫',
};

/** Accent of a series that names none. */
export const DEFAULT_ACCENT: Accent = ACCENTS[0];
