/**
 * The named accent colours a letter may take. The colours themselves, for both
 * themes, stand in `src/styles/tokens.css`, where their contrast is written down.
 */
export const ACCENTS = ['jacaranda', 'dianchi', 'cedar', 'earth', 'bronze', 'plum'] as const;
export type Accent = (typeof ACCENTS)[number];

/** Accent of a letter whose frontmatter names none. */
export const DEFAULT_ACCENT: Accent = 'jacaranda';
