import type { LetterFolder } from './read-content.ts';
import type { ContentFile } from './read-text.ts';

/** Whether two readings found the same: names, texts, sizes. */
export function isSame(before: ContentFile | LetterFolder | undefined, now: ContentFile | LetterFolder): boolean {
  return before === now || (before !== undefined && JSON.stringify(before) === JSON.stringify(now));
}
