import type { Stretch } from '../../diagnostics/text-edit.ts';
import type { Rational } from '../model/rational.ts';

/** What formulas may call, with what each gives. */
export const FUNCTIONS = {
  sum: { arguments: '兩個以上', gives: 'sum(a, b, …)：相加' },
  ratio: { arguments: 2, gives: 'ratio(a, b)：a 是 b 的幾倍' },
  share: { arguments: 2, gives: 'share(a, b)：a 占 b 的百分比' },
  growth: { arguments: 2, gives: 'growth(今, 昔)：由昔到今增長的百分比' },
  base: { arguments: 2, gives: 'base(今, 增幅)：由今值與百分比增幅反推的昔值' },
  low: { arguments: 1, gives: 'low(a)：區間的下限' },
  high: { arguments: 1, gives: 'high(a)：區間的上限' },
} as const;
export type FunctionName = keyof typeof FUNCTIONS;

/** A parsed formula. Each part is known by the stretch of the formula's text that names it: an id, a sign, a function's name. */
export type Expression = Stretch &
  (
    | { type: 'number'; text: string; value: Rational }
    | { type: 'fact'; id: string }
    | { type: 'negate'; of: Expression }
    | { type: 'binary'; operator: '+' | '-' | '*' | '/'; left: Expression; right: Expression }
    | { type: 'call'; name: FunctionName; arguments: Expression[] }
  );

export type Comparison = '=' | '<=' | '>=';

/** A comparison of two formulas, known by its sign. */
export interface Check extends Stretch {
  left: Expression;
  comparison: Comparison;
  right: Expression;
}

/** Ids of the facts that a formula reads, in order, without repeats. */
export function factsIn(expression: Expression): string[] {
  const found = new Set<string>();
  const walk = (part: Expression): void => {
    if (part.type === 'fact') found.add(part.id);
    if (part.type === 'negate') walk(part.of);
    if (part.type === 'binary') [part.left, part.right].forEach(walk);
    if (part.type === 'call') part.arguments.forEach(walk);
  };
  walk(expression);
  return [...found];
}
