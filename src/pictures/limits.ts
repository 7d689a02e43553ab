/** Most bytes of a picture's file: it is read whole. 20 MB, as editors' computers count. */
export const MOST_BYTES = 20_000_000;

/** Least width in pixels: a text column on a screen of two device pixels a CSS px needs more still. */
export const LEAST_WIDTH = 800;

/** Most pixels: what decodes to more fills the memory of a small machine. */
export const MOST_PIXELS = 60_000_000;

/** Most height to one of width: what is longer is no picture beside a text, and WebP holds 16,383 pixels. */
export const MOST_UPRIGHT = 3;
