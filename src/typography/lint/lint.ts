import type { TextDiagnostic } from '../../diagnostics/text-diagnostic.ts';
import type { Stretch } from '../../diagnostics/text-edit.ts';
import { mask } from './mask.ts';
import { conversionArtefact } from './conversion.ts';
import { dash } from './dash.ts';
import { doubledPunctuation, doubledWord } from './doubled.ts';
import { ellipsis } from './ellipsis.ts';
import { fullWidthAlphanumeric, smallForms } from './full-width.ts';
import { halfWidthPunctuation } from './half-width.ts';
import { literal, phraseFinder } from './phrases.ts';
import { quoteNesting, wrongQuotes } from './quotes.ts';
import type { Rule } from './rule.ts';
import { simplifiedCharacter } from './simplified.ts';
import { termVariants, type TermsFile } from './terms.ts';
import { typedSpace } from './typed-space.ts';
import { unpaired } from './unpaired.ts';

/** Reads a text of words, markup left out; `foreign` stretches are marked as another language, and not read. */
export type Linter = (text: string, foreign?: readonly Stretch[]) => TextDiagnostic[];

/** Every rule, the one that knows more about a place before the one that knows less: a place is told of once. */
export function rules(terms: TermsFile['terms'] = []): Rule[] {
  return [
    fullWidthAlphanumeric,
    smallForms,
    ellipsis,
    dash,
    wrongQuotes,
    quoteNesting,
    halfWidthPunctuation,
    doubledPunctuation,
    typedSpace,
    unpaired,
    termVariants(terms),
    conversionArtefact,
    simplifiedCharacter,
    doubledWord,
  ];
}

/** Makes a linter that knows the editors' words. Its diagnostics stand in the order of the text. */
export function createLinter({ terms, keep }: TermsFile = { terms: [], keep: [] }): Linter {
  const all = rules(terms);
  const kept = keep.length ? phraseFinder(keep.map(literal)) : () => [];
  return (text, foreign = []) => {
    const view = mask(text, foreign);
    const reported = new Uint8Array(text.length);
    for (const { from, text: words } of kept(text)) reported.fill(1, from, from + words.length);
    const diagnostics: TextDiagnostic[] = [];
    for (const { name, find } of all) {
      for (const found of find(view)) {
        const stretches: Stretch[] = [found, ...(found.fix?.edits ?? [])];
        if (stretches.some(({ from, to }) => reported.subarray(from, to).includes(1))) continue;
        for (const { from, to } of stretches) reported.fill(1, from, to);
        diagnostics.push({ ...found, rule: name });
      }
    }
    return diagnostics.sort((a, b) => a.from - b.from);
  };
}
