import { diagnosticAt, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rangeIndex } from '../../diagnostics/source-location.ts';
import type { LetterFiles } from '../../content/read/read-content.ts';

/** Words of a new letter's sample that no one would write: where they stand, the sample was not replaced. */
export const SAMPLE_TEXTS = [
  '提要：用兩三句話說清這篇講什麼。寫好之後，把這一行換掉。',
  '寫上名字',
  '導語從這裡開始。空一行就是分段。',
  'overline="眉題"',
  'claim="這一節的主張，一句話"',
  'by="誰說的，什麼身分"',
  '本文的依據、核對的辦法，寫在這裡。',
  '發布者的名字',
  '來源的標題',
  '標題說出發現，不只說題目',
] as const;

/** What a letter that readers are about to see still holds of the sample that it began with. */
export function checkSampleText({ article, facts, figures }: LetterFiles): Diagnostic[] {
  return [article, facts, figures].flatMap(({ file, text = '' }) => {
    const places = rangeIndex(text);
    return SAMPLE_TEXTS.flatMap((sample): Diagnostic[] => {
      const from = text.indexOf(sample);
      if (from < 0) return [];
      const message = {
        rule: 'sample-text',
        message: `範例的文字「${sample}」還沒有換掉`,
        suggestion: '換成你自己的；還沒寫完就留著 draft: true',
      } as const;
      return [diagnosticAt(message, file, places({ from, to: from + sample.length }))];
    });
  });
}
