/**
 * What a drawing takes from its surroundings: colours by role, the type family,
 * and how wide text runs. At build these are CSS variables and the font files;
 * in the browser, the computed styles and the canvas itself.
 */

/** Colour roles; each is a CSS custom property of the page, `--ink` and so on. */
export const COLOR_TOKENS = ['ink', 'muted', 'rule', 'accent', 'accent-soft', 'highlight', 'paper'] as const;
export type ColorToken = (typeof COLOR_TOKENS)[number];

/** A CSS colour for each role. */
export type Palette = Readonly<Record<ColorToken, string>>;

/** The palette of inlined SVG: the page's own variables, so that both themes work. */
export const VARIABLE_PALETTE = Object.fromEntries(COLOR_TOKENS.map((token) => [token, `var(--${token})`])) as Palette;

/** The two weights that the site ships. */
export type Weight = 400 | 700;

/** Width of `text`, in logical px, at `size` logical px. */
export type Measure = (text: string, size: number, weight: Weight) => number;

export interface Theme {
  palette: Palette;
  /** CSS font-family list. */
  family: string;
  measure: Measure;
}

/**
 * Size of all text in a drawing, in logical px. The narrow drawing (320 wide) is
 * shown in 288 CSS px at the least and the wide one (684) in 600: both leave it
 * above 12 CSS px.
 */
export const TEXT_SIZE = 14;

/** Baseline to baseline, in logical px. */
export const LINE_HEIGHT = 20;

/** Distance from the optical middle of a line of Han down to its baseline, in logical px. */
export const MIDDLE_TO_BASELINE = 5;
