import type { Span } from './number-kinds.ts';
import type { Fact } from '../model/schema.ts';

/** The words around a number: first those of its clause, then those of its sentence. */
export type WordsAround = readonly [clause: string, sentence: string];

const CLAUSE_END = /[\p{P}\n]/u;
const SENTENCE_END = /[。！？；\n]/u;
/** Characters for which they are followed to either side, so that a text is read in linear time. */
const REACH = 80;

/** What stands around a number, without the number itself. The two sides do not touch. */
export function wordsAround(text: string, { start, end }: Span): WordsAround {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const within = (stop: RegExp): string => `${before.split(stop).at(-1)}\n${after.split(stop)[0]}`;
  return [within(CLAUSE_END), within(SENTENCE_END)];
}

/** Every two neighbouring characters of a label that are both words. */
function pairsOf(label: string): Set<string> {
  const runs = label.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))));
}

/**
 * Which of two facts the words speak of: positive for `a`, negative for `b`, 0 where they tell
 * nothing. The clause decides; where it is silent, the sentence.
 */
export function compareLikeness({ label: a }: Fact, { label: b }: Fact, around: WordsAround): number {
  const [own, other] = [pairsOf(a), pairsOf(b)];
  const heard = (pairs: Set<string>, words: string): number => [...pairs].filter((pair) => words.includes(pair)).length;
  return around.map((words) => heard(own, words) - heard(other, words)).find((difference) => difference !== 0) ?? 0;
}
