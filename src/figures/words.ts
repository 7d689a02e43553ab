import type { Unit } from '../facts/units.ts';
import type { FigureKind } from './schema.ts';

/** Phrases that a drawing may write of its own accord, as an edition writes them: by the phrase in Traditional. */
export type Words = Readonly<Record<string, string>>;

/** Such phrases by kind. They go with the figure's data, because the browser converts nothing. */
const PHRASES: Partial<Record<FigureKind, readonly string[]>> = {
  line: ['縱軸不從零起'],
  'key-figures': ['時期未載明'],
  intervals: [
    '起點未載明',
    '空心的一端：',
    '來源沒有說起點',
    '，或',
    '只說了長度的上限',
    '只說了長度的下限',
    '只說了長度的上限或下限',
    '長度同一比例',
    '一個月按三十天畫',
    '一年按三百六十五天畫',
    '各段的起訖不是同一回事',
  ],
};

/** The phrases that a figure of this kind and unit may need, in Traditional. */
export function wordsFor(kind: FigureKind, unit: Unit | null): Words {
  return Object.fromEntries([...(PHRASES[kind] ?? []), ...(unit === null ? [] : [unit])].map((phrase) => [phrase, phrase]));
}

/**
 * A phrase as the edition of the figure writes it.
 * @throws where the figure was not given it: an edition would show it in the other script.
 */
export function say({ words }: { words: Words }, phrase: string): string {
  const said = words[phrase];
  if (said === undefined) throw new Error(`The drawing writes “${phrase}”, which src/figures/words.ts does not give its kind`);
  return said;
}
