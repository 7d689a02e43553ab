import type { RuleName } from '../../diagnostics/rules.ts';
import type { TextDiagnostic } from '../../diagnostics/text-diagnostic.ts';
import { applyEdits, type Fix, type TextEdit } from '../../diagnostics/text-edit.ts';

/** A place at which a text breaks the rule that looked for it. */
export type Match = Omit<TextDiagnostic, 'rule'>;

/** One thing that the lint looks for. */
export interface Rule {
  name: RuleName;
  /** All places that break it, in time linear in the length of the text. */
  find(text: string): Match[];
}

/** Changes that can be made without anyone reading the sentence. */
export function safeFix(...edits: TextEdit[]): Fix {
  return { edits, isSafe: true };
}

/** Changes that the sentence may not bear: an editor has to read it. */
export function doubtfulFix(...edits: TextEdit[]): Fix {
  return { edits, isSafe: false };
}

/** The mended passage of a text and a few characters on either side, for a message. */
export function fixedPassage(text: string, edits: readonly TextEdit[]): string {
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
