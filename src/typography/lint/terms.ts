import { z } from 'zod';
import type { LevelOverride } from '../../diagnostics/diagnostic.ts';
import { literal, phraseFinder } from './phrases.ts';
import type { Match, Rule } from './rule.ts';

const phrase = z.string().min(1, { error: '不能留空' });

export const termSchema = z
  .strictObject({
    preferred: phrase.describe('本站的寫法'),
    variants: z.array(phrase.describe('一種不用的寫法')).min(1).describe('不用的寫法'),
    severity: z
      .enum(['error', 'warning'])
      .default('error')
      .meta({
        description: '用了不用的寫法會怎樣；不寫是 error',
        enumDescriptions: ['擋下建站，--fix 會改', '只提醒'],
      }),
    except: z.array(phrase.describe('一個沒有錯的詞')).default([]).describe('含有那些寫法、但沒有錯的詞'),
    note: z.string().optional().describe('為什麼這樣寫'),
  })
  .describe('一個詞的寫法');

/** `content/terms.yaml`: how the series writes its words. */
export const termsFileSchema = z.strictObject({
  terms: z.array(termSchema).default([]).describe('同一個詞的寫法'),
  keep: z.array(phrase.describe('一段照原樣保留的字句')).default([]).describe('照原樣保留的字句：檢查不看它們'),
});

export type Term = z.infer<typeof termSchema>;
export type TermsFile = z.infer<typeof termsFileSchema>;

const ONLY_REMIND: LevelOverride = { level: 'warning', because: 'the editors want only to be reminded of this word' };

/** Other ways to write a word than the one that the editors have settled on. */
export function termVariants(terms: readonly Term[]): Rule {
  const finders = terms.map((term) => ({
    ...term,
    find: phraseFinder(term.variants.map(literal), [...term.except, ...holding(term)].map(literal)),
  }));
  return {
    name: 'term-variant',
    find: (text) =>
      finders.flatMap(({ preferred, severity, note, find }) =>
        find(text).map(({ text: variant, from }): Match => {
          const to = from + variant.length;
          const allowed = note ? `${preferred}（${note}）` : preferred;
          return {
            from,
            to,
            message: `「${variant}」與全站的寫法不同`,
            allowed,
            fix: { edits: [{ from, to, text: preferred }], isSafe: severity === 'error' },
            ...(severity === 'warning' && { override: ONLY_REMIND }),
          };
        }),
      ),
  };
}

/** The preferred way itself, where it holds a variant. */
function holding({ preferred, variants }: Term): string[] {
  return variants.some((variant) => preferred.includes(variant)) ? [preferred] : [];
}
