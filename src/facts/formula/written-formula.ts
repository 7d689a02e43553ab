import type { Expression } from './expression.ts';
import { formatValue } from '../model/format.ts';
import { parseCheck, parseFormula } from './parse-formula.ts';
import type { Fact } from '../model/schema.ts';

const SIGNS = { '+': '＋', '-': '－', '*': '×', '/': '÷' } as const;
const COMPARISONS = { '=': '＝', '<=': '≤', '>=': '≥' } as const;
/** How tightly signs bind: a term is enclosed where more is asked than its own sign has. */
const STRENGTH = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;
/** More than any sign has: whatever holds a sign is enclosed. */
const TIGHTEST = 3;

type Name = (id: string) => string;

/** How facts are written in a formula: by their values. An id that is no fact stays as it is. */
const byValue =
  (facts: ReadonlyMap<string, Fact>): Name =>
  (id) => {
    const fact = facts.get(id);
    return fact ? formatValue(fact) : id;
  };

/**
 * A derived fact's formula as a reader would write it, facts by their values:
 * `base(a, b)` becomes `1126.063億元 ÷（1 ＋ 48.76%）`.
 */
export function writtenFormula(formula: string, facts: ReadonlyMap<string, Fact>): string {
  return written(parseFormula(formula), byValue(facts));
}

/** A check as a reader would write it: `120個 ＋ 15個 ＝ 135個`. */
export function writtenCheck(check: string, facts: ReadonlyMap<string, Fact>): string {
  const { left, comparison, right } = parseCheck(check);
  const name = byValue(facts);
  return `${written(left, name)} ${COMPARISONS[comparison]} ${written(right, name)}`;
}

function written(expression: Expression, name: Name): string {
  switch (expression.type) {
    case 'number':
      return expression.text;
    case 'fact':
      return name(expression.id);
    case 'negate':
      return `－${enclosed(expression.of, STRENGTH['*'], name)}`;
    case 'binary': {
      const strength = STRENGTH[expression.operator];
      // a －（b － c）and a ÷（b × c）: the right side is enclosed where it binds no tighter.
      const right = enclosed(
        expression.right,
        expression.operator === '-' || expression.operator === '/' ? strength + 1 : strength,
        name,
      );
      return `${enclosed(expression.left, strength, name)} ${SIGNS[expression.operator]} ${right}`;
    }
    case 'call':
      return call(expression, name);
  }
}

function call(
  { name: called, arguments: [a, b], arguments: all }: Extract<Expression, { type: 'call' }>,
  name: Name,
): string {
  const first = enclosed(a!, STRENGTH['/'], name);
  const second = b ? enclosed(b, TIGHTEST, name) : '';
  switch (called) {
    case 'sum':
      return all.map((each) => enclosed(each, STRENGTH['+'], name)).join(' ＋ ');
    case 'ratio':
      return `${first} ÷ ${second}`;
    case 'share':
      return `${first} ÷ ${second} × 100%`;
    case 'growth':
      return `（${written(a!, name)} － ${second}）÷ ${second} × 100%`;
    case 'base':
      return `${first} ÷（1 ＋ ${second}）`;
    case 'low':
      return `${first}的下限`;
    case 'high':
      return `${first}的上限`;
  }
}

function enclosed(expression: Expression, strength: number, name: Name): string {
  const text = written(expression, name);
  const loose = expression.type === 'binary' && STRENGTH[expression.operator] < strength;
  return loose ? `（${text}）` : text;
}
