/** Size of a picture, in any unit. */
interface Size {
  width: number;
  height: number;
}

/** Height to one of width up to which a picture counts as square: editors cut by eye. */
const SQUARE = 1.1;

/** Whether a picture is so much taller than wide that, as wide as the text, it would fill a screen and more. */
export function isUpright({ width, height }: Size): boolean {
  return height > SQUARE * width;
}

/**
 * How wide `pictures.css` shows a picture, as `sizes` says it: the text's measure, 38 characters
 * of the article's type, and what it breaks out by on wide screens.
 */
export function sizesOf(picture: Size): string {
  const phone = '100vw - max(2rem, 8vw)';
  if (isUpright(picture)) return `min(28rem, ${phone})`;
  return `(min-width: 66rem) calc(42.75rem + 7vw), (min-width: 48rem) 42.75rem, min(40.375rem, ${phone})`;
}
