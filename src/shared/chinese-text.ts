/** Han characters, as a class of a `u` pattern. */
export const HAN = String.raw`\p{Script=Han}`;

const HAS_HAN = new RegExp(HAN, 'u');

/** Whether a text is Chinese as far as a program can see: it holds a Han character. */
export function hasHan(text: string): boolean {
  return HAS_HAN.test(text);
}

/**
 * Characters that stand in a square of their own: Han, kana, bopomofo and full-width
 * punctuation and signs, as a class of a `u` pattern. The ideographic space is left out:
 * it is a space, typed on purpose.
 */
export const WIDE = String.raw`[${HAN}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303F\uFE30-\uFE4F\uFE50-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]`;

const WIDE_CHARACTER = new RegExp(`^${WIDE}$`, 'u');

/** Whether a character, given whole, stands in a square of its own. */
export function isWide(character: string): boolean {
  return WIDE_CHARACTER.test(character);
}

/** A dash or an ellipsis of two, which is as wide as two Han characters. */
const TWO_WIDE = '——|……';
const GAP = String.raw`[ \t\r\n]`;

/** A blank beside a wide character. Each alternative begins where a run of blanks begins, so that no run is read twice. */
const GAPS = new RegExp(`(?<=${WIDE}|${TWO_WIDE})${GAP}+|(?<!${GAP})${GAP}+(?=${WIDE}|${TWO_WIDE})`, 'gu');

/** Where in a text blanks stand beside a wide character: `[from, to]`, both offsets. */
export function wideGaps(text: string): [from: number, to: number][] {
  return Array.from(text.matchAll(GAPS), ({ 0: gap, index }) => [index, index + gap.length]);
}

/**
 * The text as it is set: Chinese is written without blanks, so a line that its author broke
 * between two characters leaves no gap. Blanks between Latin words stay.
 */
export function closeGaps(text: string): string {
  return text.replace(GAPS, '');
}

/** The same of gaps at which a line is broken only; blanks that were typed in a line stay. */
export function closeBrokenLines(text: string): string {
  return text.replace(GAPS, (gap) => (gap.includes('\n') ? '' : gap));
}

/** As `closeGaps`, for every Chinese text in plain data, such as what a YAML file holds; formulas and the like stay as they are. */
export function closeGapsWithin<T>(data: T): T {
  if (typeof data === 'string') return (hasHan(data) ? closeGaps(data) : data) as T;
  if (Array.isArray(data)) return data.map(closeGapsWithin) as T;
  if (data && typeof data === 'object')
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, closeGapsWithin(value)])) as T;
  return data;
}
