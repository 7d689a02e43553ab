import {
  added,
  ArithmeticFailure,
  baseOf,
  divided,
  growthOf,
  multiplied,
  negated,
  ratioOf,
  shareOf,
  subtracted,
} from './arithmetic.ts';
import type { Stretch } from '../../diagnostics/text-edit.ts';
import { FormulaError } from './formula-error.ts';
import type { Expression } from './expression.ts';
import { exactly, type Measure } from './measure.ts';

/** What a formula may read: one measure for a fact, or the two ends of a range. */
export type Lookup = (id: string, at: Stretch) => Measure | [Measure, Measure];

/** Gives an operation's failure the place of the operator that caused it. */
function located(at: Stretch, operate: () => Measure): Measure {
  try {
    return operate();
  } catch (error) {
    if (!(error instanceof ArithmeticFailure)) throw error;
    throw new FormulaError(
      error.rule,
      at,
      error.message,
      error.suggestion === undefined ? {} : { suggestion: error.suggestion },
    );
  }
}

const BINARY = { '+': added, '-': subtracted, '*': multiplied, '/': divided } as const;
const CALLS = { ratio: ratioOf, share: shareOf, growth: growthOf, base: baseOf } as const;

function endOfRange(expression: Expression & { type: 'call' }, lookup: Lookup): Measure {
  const [of] = expression.arguments;
  const found = of?.type === 'fact' ? lookup(of.id, of) : undefined;
  if (!Array.isArray(found)) {
    throw new FormulaError('formula-range', expression, `${expression.name} 只用於數值是區間的事實`);
  }
  return found[expression.name === 'low' ? 0 : 1];
}

/**
 * Computes a formula.
 * @throws FormulaError where units do not fit, a divisor is zero, or a range is used as one number.
 */
export function evaluate(expression: Expression, lookup: Lookup): Measure {
  switch (expression.type) {
    case 'number':
      return exactly(expression.value, 'number');
    case 'fact': {
      const found = lookup(expression.id, expression);
      if (!Array.isArray(found)) return found;
      throw new FormulaError('formula-range', expression, `「${expression.id}」是區間，不能直接計算`, {
        suggestion: `寫 low(${expression.id}) 或 high(${expression.id})`,
      });
    }
    case 'negate':
      return negated(evaluate(expression.of, lookup));
    case 'binary': {
      const [left, right] = [evaluate(expression.left, lookup), evaluate(expression.right, lookup)];
      return located(expression, () => BINARY[expression.operator](left, right));
    }
    case 'call': {
      const { name } = expression;
      if (name === 'low' || name === 'high') return endOfRange(expression, lookup);
      const values = expression.arguments.map((part) => evaluate(part, lookup));
      return located(expression, () =>
        name === 'sum' ? values.reduce((total, value) => added(total, value)) : CALLS[name](values[0]!, values[1]!),
      );
    }
  }
}
