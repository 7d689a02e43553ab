import type { Stretch } from '../../diagnostics/text-edit.ts';
import { blanksAfter, blanksBefore } from './neighbours.ts';

/** Addresses, without the marks that end a sentence around them. The looks behind keep each run of characters from being read twice. */
const ADDRESSES = /(?:https?:\/\/|(?<![\w.])www\.)[\x21-\x7E]*[\w/#=&-]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * The text with foreign words and addresses blotted out by letters, so that no rule reads
 * them and Chinese beside them still has Latin for a neighbour. Offsets stay true.
 */
export function mask(text: string, foreign: readonly Stretch[]): string {
  // The blanks around an address part it from the words: without them the words would belong to it.
  const addresses = Array.from(text.matchAll(ADDRESSES), ({ 0: address, index }) => ({
    from: blanksBefore(text, index),
    to: blanksAfter(text, index + address.length),
  }));
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of [...foreign, ...addresses].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(at, from);
    parts.push(text.slice(at, start), 'x'.repeat(to - start));
    at = to;
  }
  return parts.join('') + text.slice(at);
}
