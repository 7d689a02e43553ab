import type { FigureKind } from './schema.ts';

/** What a drawing may write of its own accord, as the edition of the figure writes it. */
export type Messages = Readonly<Record<string, string>>;

/**
 * Such phrases by kind, and by the name that drawings call them by. They go with the figure's
 * data: the browser converts nothing, and its scripts hold no words.
 */
const PHRASES = {
  line: { notFromZero: '縱軸不從零起' },
  'key-figures': { unstated: '時期未載明' },
  intervals: {
    unstated: '起點未載明',
    hollow: '空心的一端：',
    or: '，或',
    noStart: '來源沒有說起點',
    under: '只說了長度的上限',
    over: '只說了長度的下限',
    underOrOver: '只說了長度的上限或下限',
    oneScale: '長度同一比例',
    months: '一個月按三十天畫',
    years: '一年按三百六十五天畫',
    notAlike: '各段的起訖不是同一回事',
  },
} satisfies Partial<Record<FigureKind, Messages>>;

/** The phrases of a figure of this kind, in Traditional; with its unit, where it has one. */
export function messagesFor(kind: FigureKind, unit: string | null): Messages {
  return { ...(PHRASES as Partial<Record<FigureKind, Messages>>)[kind], ...(unit !== null && { unit }) };
}

/**
 * A phrase as the edition of the figure writes it.
 * @throws where the figure has none of this name.
 */
export function message({ words }: { words: Messages }, name: string): string {
  const phrase = words[name];
  if (phrase === undefined)
    throw new Error(`No phrase “${name}” goes with this kind: give it one in src/figures/messages.ts`);
  return phrase;
}
