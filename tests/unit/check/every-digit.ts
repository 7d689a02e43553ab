import { isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { checkLetter } from '../../../src/check/check-letter.ts';
import type { Letter } from '../../../src/content/letter/letter.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { SourceLocation } from '../../../src/diagnostics/source-location.ts';
import type { LetterText } from '../../../src/content/texts/letter-text.ts';
import type { LetterFiles } from '../../../src/content/read/read-content.ts';
import { buildFactIndex } from '../../../src/facts/prose/fact-index.ts';
import { matchText, type FactUse } from '../../../src/facts/prose/match.ts';
import { resolveFacts } from '../../../src/facts/resolve-facts.ts';
import type { FactsFile } from '../../../src/facts/model/schema.ts';
import { changed, offsetOf, openLetter, textOf, type OpenLetter } from './letter-in-memory.ts';

/** A quantity that states a fact, and where it stands in its file. */
export interface QuantityPlace extends FactUse {
  text: LetterText;
  /** Offsets in the file of its first character and of the one after its last. */
  start: number;
  end: number;
}

/** Every quantity of a letter's texts that states a fact, in their order. */
export function quantityPlaces(files: LetterFiles, { texts, index }: OpenLetter): QuantityPlace[] {
  return texts.flatMap((text) => {
    const inFile = (offset: number): number => offsetOf(textOf(files, text.file), startOf(text, offset));
    return matchText(text.text, index, text.marks).uses.map((use) => {
      const { start, end } = use.quantity;
      return { ...use, text, start: inFile(start), end: inFile(end - 1) + 1 };
    });
  });
}

/** Where a character of a text stands in its file. */
const startOf = (text: LetterText, at: number): SourceLocation => text.range({ from: at, to: at + 1 }).start;

const ARABIC = [...'0123456789'];
const isFullWidth = (digit: string): boolean => digit >= '０';

/** All nine other digits, full-width ones for a full-width digit; which is first differs from turn to turn. */
function others(digit: string, turn: number): string[] {
  const digits = isFullWidth(digit) ? ARABIC.map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)) : ARABIC;
  const rest = digits.filter((each) => each !== digit);
  return [...rest.slice(turn % 9), ...rest.slice(0, turn % 9)];
}

/** The errors of a letter, of which only the files are read that are not those of the letter as it was. */
const errorsOf = (files: LetterFiles, letter: Letter): Diagnostic[] =>
  checkLetter(makeLetter(files, { last: letter })).filter(({ level }) => level === 'error');

/** Whether an error points into a quantity. */
function pointsAt(diagnostic: Diagnostic, { text, quantity: { start, end } }: QuantityPlace): boolean {
  const [first, last] = [startOf(text, start), startOf(text, end - 1)];
  const { line, column } = diagnostic.range.start;
  return diagnostic.file === text.file && line === first.line && column >= first.column && column <= last.column;
}

/** A digit of a quantity. */
interface DigitPlace {
  place: QuantityPlace;
  /** Where it stands in the text, and in the file. */
  at: number;
  offset: number;
  /** How many digits came before it. */
  turn: number;
}

function digitsOf(files: LetterFiles, places: readonly QuantityPlace[]): DigitPlace[] {
  const digits = places.flatMap((place) => {
    const { text, file } = place.text;
    const { start, end } = place.quantity;
    return [...text.slice(start, end).matchAll(/[0-9０-９]/g)].map(({ index }) => {
      const at = start + index;
      return { place, at, offset: offsetOf(textOf(files, file), startOf(place.text, at)) };
    });
  });
  return digits.map((digit, turn) => ({ ...digit, turn }));
}

/** Digits that can be changed together: texts are read apart from each other, so one of each text. */
function oneOfEachText(digits: readonly DigitPlace[]): DigitPlace[][] {
  const rounds: DigitPlace[][] = [];
  const counts = new Map<LetterText, number>();
  for (const digit of digits) {
    const round = counts.get(digit.place.text) ?? 0;
    counts.set(digit.place.text, round + 1);
    (rounds[round] ??= []).push(digit);
  }
  return rounds;
}

/**
 * Changes every Arabic digit of every quantity into every other digit.
 * One change of each digit goes through the whole check, the rest through the matcher, which the check asks.
 * @returns how many changes were made, and those that no error answered at the quantity.
 */
export function changeProse(files: LetterFiles): { tried: number; unseen: string[] } {
  const open = openLetter(files);
  const digits = digitsOf(files, quantityPlaces(files, open));
  const unseen: string[] = [];
  let tried = 0;
  const tell = ({ place: { text, quantity }, at }: DigitPlace, digit: string): void => {
    const { start, end } = quantity;
    const words = text.text.slice(start, at) + digit + text.text.slice(at + 1, end);
    unseen.push(`${text.file}: 「${text.text.slice(Math.max(0, start - 8), end)}」 -> 「${words}」`);
  };
  for (const { place, at, offset } of digits)
    if (textOf(files, place.text.file)[offset] !== place.text.text[at])
      unseen.push(`${place.text.file}: ${offset} holds another sign than ${place.text.text} at ${at}`);

  for (const round of oneOfEachText(digits)) {
    const changes = round.map((each) => ({ each, digit: others(each.place.text.text[each.at]!, each.turn)[0]! }));
    const errors = errorsOf(
      changes.reduce(
        (all, { each: { place, offset }, digit }) => changed(all, place.text.file, offset, offset + 1, digit),
        files,
      ),
      open.letter,
    );
    for (const { each, digit } of changes) {
      tried += 1;
      if (!errors.some((diagnostic) => pointsAt(diagnostic, each.place))) tell(each, digit);
    }
  }

  for (const each of digits) {
    const { text, marks } = each.place.text;
    const { start, end } = each.place.quantity;
    for (const digit of others(text[each.at]!, each.turn).slice(1)) {
      tried += 1;
      const words = text.slice(0, each.at) + digit + text.slice(each.at + 1);
      const { diagnostics } = matchText(words, open.index, marks);
      if (!diagnostics.some((diagnostic) => diagnostic.from < end && diagnostic.to > start)) tell(each, digit);
    }
  }
  return { tried, unseen };
}

/**
 * Changes every digit of every typed value that the prose states. An error must answer, at a
 * place in the prose that states the fact or in `facts.yaml`.
 */
export function changeFacts(files: LetterFiles): { facts: string[]; tried: number; unseen: string[] } {
  const open = openLetter(files);
  const places = quantityPlaces(files, open);
  const typed = typedValues(files.facts.text!);
  const facts = [...new Set(places.map(({ fact }) => fact.id))].filter((id) => typed.has(id));
  const unseen: string[] = [];
  let tried = 0;
  for (const id of facts) {
    const stating = places.filter(({ fact }) => fact.id === id);
    for (const [end, { at, text }] of typed.get(id)!.entries()) {
      for (const [place, old] of [...text].entries()) {
        if (!/\d/.test(old)) continue;
        for (const [turn, digit] of others(old, tried / 9).entries()) {
          tried += 1;
          const value = text.slice(0, place) + digit + text.slice(place + 1);
          const seen =
            turn === 0
              ? answered(
                  errorsOf(changed(files, files.facts.file, at + place, at + place + 1, digit), open.letter),
                  files.facts.file,
                  stating,
                )
              : contradicted(open.factsFile, typed, { id, end, value }, stating);
          if (!seen) unseen.push(`${id}: ${text} -> ${value}`);
        }
      }
    }
  }
  return { facts, tried, unseen };
}

const answered = (errors: Diagnostic[], file: string, stating: QuantityPlace[]): boolean =>
  errors.some((error) => error.file === file || stating.some((place) => pointsAt(error, place)));

/** A number as it stands in `facts.yaml`. */
interface TypedNumber {
  at: number;
  text: string;
}

/** The typed values of `facts.yaml`; a range has two numbers. */
function typedValues(yaml: string): Map<string, TypedNumber[]> {
  const document = parseDocument(yaml);
  const { items } = document.get('facts') as YAMLMap<Scalar<string>>;
  const ids = items.map(({ key }) => key.value);
  return new Map(
    ids.flatMap((id): [string, TypedNumber[]][] => {
      const node = document.getIn(['facts', id, 'value'], true);
      const scalars = (isSeq(node) ? node.items : [node]).filter((each) => isScalar(each));
      const numbers = scalars.map(({ range, source }) => ({ at: range![0], text: source! }));
      return numbers.length > 0 ? [[id, numbers]] : [];
    }),
  );
}

/** Whether facts of which one value was changed are at odds with themselves or with a text that stated it. */
function contradicted(
  file: FactsFile,
  typed: Map<string, TypedNumber[]>,
  change: { id: string; end: number; value: string },
  stating: QuantityPlace[],
): boolean {
  const texts = (id: string): string[] =>
    typed.get(id)!.map(({ text }, end) => (id === change.id && end === change.end ? change.value : text));
  const valueText = (id: string): string | [string, string] | undefined => {
    const [low, high] = typed.has(id) ? texts(id) : [];
    return low !== undefined && high !== undefined ? [low, high] : low;
  };
  const numbers = texts(change.id).map(Number);
  const value = numbers.length === 2 ? (numbers as [number, number]) : numbers[0]!;
  const { facts, diagnostics } = resolveFacts(
    { ...file, facts: { ...file.facts, [change.id]: { ...file.facts[change.id]!, value } } },
    { valueText },
  );
  if (diagnostics.length > 0) return true;
  const index = buildFactIndex(facts.values());
  return stating.some(({ text: { text, marks }, quantity: { start, end } }) =>
    matchText(text, index, marks).diagnostics.some((diagnostic) => diagnostic.from < end && diagnostic.to > start),
  );
}

const HAN_DIGITS: Readonly<Record<string, number>> = { 二: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** Changes every Han digit of every quantity that states a fact in Han numerals; 一 counts nothing and is left out. */
export function changeHanNumerals(files: LetterFiles): { tried: number; unseen: string[] } {
  const open = openLetter(files);
  const unseen: string[] = [];
  let tried = 0;
  for (const { text: place, quantity } of quantityPlaces(files, open)) {
    const { text, marks } = place;
    for (let at = quantity.core.start; at < quantity.core.end; at += 1) {
      const value = HAN_DIGITS[text[at]!];
      if (!quantity.han || value === undefined) continue;
      for (const other of '二三四五六七八九') {
        if (HAN_DIGITS[other] === value) continue;
        tried += 1;
        const words = text.slice(0, at) + other + text.slice(at + 1);
        const seen = matchText(words, open.index, marks).diagnostics.some(
          ({ from, to }) => from < quantity.end && to > quantity.start,
        );
        if (!seen) unseen.push(words.slice(quantity.start - 8, quantity.end + 8));
      }
    }
  }
  return { tried, unseen };
}
