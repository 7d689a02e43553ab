import { elsewhereSchema, frontmatterSchema } from '../series/schema.ts';
import { slugFor } from '../series/folder.ts';
import { letterAt } from '../series/word.ts';

/** What an editor asks for. */
export interface LetterRequest {
  /** 1-based place in the word. */
  position: number;
  /** The capital letter of that place. */
  letter: string;
  /** English word that begins with the letter of that place. */
  word: string;
  title: string;
}

/** A letter that stands already, as far as a new one may collide with it. */
export interface ExistingLetter {
  folder: string;
  position: number;
  title: string;
}

/** Why a question's answer cannot be taken, in the editors' words; undefined where it can. */
export type Refusal = string | undefined;

/** The places of a series' word with their letters: K=1、U=2. */
export function places(seriesWord: string, write: (position: number, letter: string) => string): string {
  return [...seriesWord].map((letter, index) => write(index + 1, letter)).join('、');
}

/** Judges a position of the series' word as it was typed. */
export function refusePosition(text: string, seriesWord: string, existing: readonly ExistingLetter[]): Refusal {
  const position = Number(text);
  const letter = letterAt(seriesWord, position);
  if (letter === undefined) {
    return `位置是 1 到 ${seriesWord.length} 的整數：${places(seriesWord, (at, each) => `${at}=${each}`)}`;
  }
  const holder = existing.find((each) => each.position === position);
  return (
    holder &&
    `第 ${position} 位的 ${letter} 已經有了：letters/${holder.folder}（${holder.title}）。換一個位置，或先移走它。`
  );
}

/** Judges a word as it was typed, for a position that is free. */
export function refuseWord(
  word: string,
  { position, letter }: Pick<LetterRequest, 'position' | 'letter'>,
  existing: readonly ExistingLetter[],
): Refusal {
  const shape = elsewhereSchema.shape.word.safeParse(word);
  if (!shape.success) return shape.error.issues[0]?.message;
  if (word[0] !== letter) return `第 ${position} 位是 ${letter}，詞要以 ${letter} 開頭。`;
  const slug = slugFor({ letter, word });
  const namesake = existing.find(({ folder }) => folder.replace(/^\d+-/, '') === slug);
  return namesake && `網址 /${slug}/ 已經由 letters/${namesake.folder} 用了，換一個詞。`;
}

/** Judges a title as it was typed. */
export function refuseTitle(title: string): Refusal {
  const result = frontmatterSchema.shape.title.safeParse(title);
  return result.success ? undefined : result.error.issues[0]?.message;
}
