import { elsewhereSchema, letterSchema } from '../../series/schema.ts';
import { folderFor, slugFor } from '../../series/folder.ts';
import { letterAt, SERIES_WORD, SLOT_COUNT } from '../../series/word.ts';

/** What an editor asks for. */
export interface LetterRequest {
  /** 1-based place in the word. */
  position: number;
  /** English word that begins with the letter of that place. */
  word: string;
  title: string;
}

/** A letter that stands already, as far as a new one may collide with it. */
export interface StandingLetter {
  folder: string;
  position: number;
  title: string;
}

/** Why a question's answer cannot be taken, in the editors' words; undefined where it can. */
export type Refusal = string | undefined;

/** Judges a position as it was typed. */
export function refusePosition(text: string, standing: readonly StandingLetter[]): Refusal {
  const position = Number(text);
  if (!Number.isInteger(position) || letterAt(position) === undefined) {
    return `位置是 1 到 ${SLOT_COUNT} 的整數：${[...SERIES_WORD].map((letter, index) => `${index + 1}=${letter}`).join('、')}`;
  }
  const holder = standing.find((each) => each.position === position);
  return holder && `第 ${position} 位的 ${letterAt(position)} 已經有了：letters/${holder.folder}（${holder.title}）。換一個位置，或先移走它。`;
}

/** Judges a word as it was typed, for a position that is free. */
export function refuseWord(word: string, position: number, standing: readonly StandingLetter[]): Refusal {
  const letter = letterAt(position)!;
  const shape = elsewhereSchema.shape.word.safeParse(word);
  if (!shape.success) return shape.error.issues[0]?.message;
  if (word[0] !== letter) return `第 ${position} 位是 ${letter}，詞要以 ${letter} 開頭。`;
  const slug = slugFor({ letter, word });
  const namesake = standing.find(({ folder }) => folder.slice(2) === slug);
  return namesake && `網址 /${slug}/ 已經由 letters/${namesake.folder} 用了，換一個詞。`;
}

/** Judges a title as it was typed. */
export function refuseTitle(title: string): Refusal {
  const result = letterSchema.shape.title.safeParse(title);
  return result.success ? undefined : result.error.issues[0]?.message;
}

/** The folder that a request will be written to. */
export function folderOf({ position, word }: LetterRequest): string {
  return folderFor({ position, letter: letterAt(position)!, word });
}
