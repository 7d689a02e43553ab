import type { RuleName } from '../../diagnostics/rules.ts';

/** A stretch of a text; `to` is the offset after its last character. */
export interface Stretch {
  from: number;
  to: number;
}

/** A change that mends a text. */
export interface Edit extends Stretch {
  text: string;
}

/** A place at which a text breaks a rule. Messages are for editors, in Traditional Chinese. */
export interface RuleMatch extends Stretch {
  /** What is wrong. */
  message: string;
  /** What is allowed there. */
  allowed?: string;
  /** What to do, where no single change mends it. */
  suggestion?: string;
  /** What mends it, in reading order; it may reach beyond the place, as to the other quotation mark of a pair. */
  edits?: Edit[];
  /** Where this place is less, or more, grave than the rule. */
  level?: 'error' | 'warning';
  /** Where the change here needs eyes although the rule's usually does not. */
  safe?: boolean;
}

/** One thing that the lint looks for. */
export interface Rule {
  /** Its name, kebab-case; it stands in every message and in the editors' guide. */
  name: RuleName;
  level: 'error' | 'warning';
  /** Whether its changes can be made without anyone reading the sentence. */
  safe: boolean;
  /** All places that break it, in time linear in the length of the text. */
  find(text: string): RuleMatch[];
}

/** The mended passage of a text and a few characters on either side, for a message. */
export function fixedPassage(text: string, edits: readonly Edit[]): string {
  const from = Math.max(0, edits[0]!.from - AROUND);
  const to = Math.min(text.length, edits.at(-1)!.to + AROUND);
  const fixed = applyEdits(
    text.slice(from, to),
    edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from })),
  );
  const characters = [...fixed];
  const middle =
    characters.length > LONGEST
      ? `${characters.slice(0, LONGEST / 2).join('')}……${characters.slice(-LONGEST / 2).join('')}`
      : fixed;
  return middle.replaceAll('\n', '');
}

const AROUND = 6;
const LONGEST = 40;

/** The text with changes made. They do not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: words } of edits.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, from), words);
    at = to;
  }
  return parts.join('') + text.slice(at);
}
