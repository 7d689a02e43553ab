import type { RuleName } from '../../diagnostics/rules.ts';
import type { TextDiagnostic } from '../../diagnostics/text-diagnostic.ts';
import { formatValue } from '../model/format.ts';
import type { ClassifiedNumber, Quantity, Span } from './number-kinds.ts';
import type { Fact } from '../model/schema.ts';
import { describeFact, describeFacts, MOST_NAMED } from './suggestions.ts';
import { UNITS } from '../model/units.ts';

/** Something wrong with a number in a text. */
export interface NumberDiagnostic extends TextDiagnostic {
  /** Facts that the author may have meant: they are in use. */
  meant?: readonly Fact[];
}

const at = (
  { start, end }: Span,
  rule: RuleName,
  message: string,
  help: Pick<NumberDiagnostic, 'allowed' | 'suggestion' | 'meant'> = {},
): NumberDiagnostic => ({
  rule,
  from: start,
  to: end,
  message,
  ...help,
});

const markAs = (text: string, id: string): string => `[${text}](fact:${id})`;
const written = (facts: Fact[]): string => facts.map((fact) => `「${formatValue(fact)}」`).join('或');

export const ambiguous = (quantity: Quantity, facts: Fact[]): NumberDiagnostic =>
  at(quantity, 'fact-ambiguous', `「${quantity.text}」與不止一個事實相符：${describeFacts(facts)}`, {
    suggestion: `寫明是哪一個，例如 ${markAs(quantity.text, facts[0]?.id ?? '')}`,
    meant: facts,
  });

export const otherQualifier = (quantity: Quantity, facts: Fact[]): NumberDiagnostic =>
  at(quantity, 'fact-qualifier', `「${quantity.text}」數字相符，精確程度不符：${describeFacts(facts)}`, {
    suggestion: `寫成${written(facts)}`,
    meant: facts,
  });

export const unsaidRounding = (quantity: Quantity, facts: Fact[]): NumberDiagnostic =>
  at(quantity, 'fact-rounding', `「${quantity.text}」是四捨五入後的數字，卻沒有說「約」：${describeFacts(facts)}`, {
    suggestion: `寫成${written(facts)}，或寫「約${quantity.text}」`,
    meant: facts,
  });

export const noFact = (quantity: Quantity, meant: Fact[]): NumberDiagnostic =>
  at(
    quantity,
    'fact-missing',
    `「${quantity.text}」沒有相符的事實${meant.length > 0 ? `；相近的有 ${describeFacts(meant)}` : ''}`,
    {
      suggestion: '改正數字，或在 facts.yaml 添上這個事實；若不是數量，寫成 ' + markAs(quantity.text, 'none'),
      meant,
    },
  );

export const oneDigitOff = (quantity: Quantity, fact: Fact, others: Fact[]): NumberDiagnostic =>
  at(
    quantity,
    'fact-one-digit-off',
    `「${quantity.text}」與 ${describeFact(fact)} 相符，但只差一個數字的還有 ${describeFacts(others.slice(0, MOST_NAMED))}，從上下文分不出說的是哪一個`,
    {
      suggestion: `核對數字；沒有錯就寫明是哪一個：${markAs(quantity.text, fact.id)}`,
      meant: [fact],
    },
  );

export const notThatFact = (quantity: Quantity, fact: Fact): NumberDiagnostic =>
  at(quantity, 'fact-mismatch', `「${quantity.text}」與所指的事實不符：${describeFact(fact)}`, {
    suggestion: `寫成「${formatValue(fact)}」，或改指別的事實`,
    meant: [fact],
  });

export const notAQuantity = (number: ClassifiedNumber, fact: Fact): NumberDiagnostic =>
  at(number, 'fact-mismatch', `「${number.text}」不是帶單位的數量，不能指向事實 ${describeFact(fact)}`, {
    suggestion: `寫成「${formatValue(fact)}」`,
    meant: [fact],
  });

export const unknownNumber = (number: ClassifiedNumber): NumberDiagnostic =>
  at(number, 'number-unknown', `看不出「${number.text}」是什麼：${number.reason ?? ''}，請註明`, {
    allowed: `單位：${UNITS.join('、')}`,
    suggestion: `寫上清單裡的單位；若不是數量，寫成 ${markAs(number.text, 'none')}`,
  });

export const unknownFact = (span: Span, id: string, meant: string | undefined): NumberDiagnostic =>
  at(span, 'fact-unknown', `沒有「${id}」這個事實`, {
    suggestion: meant === undefined ? '改成 facts.yaml 裡的代號；若不是數量，寫 fact:none' : `是否要寫「${meant}」？`,
  });

export const emptySpan = (span: Span, text: string, fact: Fact | undefined): NumberDiagnostic =>
  at(span, 'fact-span', `「${text.slice(span.start, span.end)}」指向事實，裡面卻沒有數量`, {
    suggestion: fact ? `在方括號裡寫「${formatValue(fact)}」` : '刪去這個連結',
    ...(fact && { meant: [fact] }),
  });
