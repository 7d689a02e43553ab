/** Sizes that a title may be set in: a poster's few characters down to a sentence of sixty. */
export type TitleSize = 'short' | 'medium' | 'long' | 'longest';

/** The size for a title, by its number of characters. */
export function titleSize(title: string): TitleSize {
  const length = [...title].length;
  if (length <= 4) return 'short';
  if (length <= 16) return 'medium';
  return length <= 32 ? 'long' : 'longest';
}
