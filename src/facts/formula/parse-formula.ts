import { FUNCTIONS, type Check, type Comparison, type Expression, type FunctionName } from './expression.ts';
import { FormulaError } from './formula-error.ts';
import { tokenize, type Token } from './formula-tokens.ts';
import type { Stretch } from '../../diagnostics/text-edit.ts';
import { nearest } from '../../shared/nearest.ts';
import { fromText } from '../model/rational.ts';

const COMPARISONS: readonly string[] = ['=', '<=', '>='];

const stretchOf = ({ from, to }: Token): Stretch => ({ from, to });

/** Reads one formula, by recursive descent: sums of products of factors. */
class Parser {
  readonly formula: string;
  readonly tokens: Token[];
  position = 0;

  constructor(formula: string) {
    this.formula = formula;
    this.tokens = tokenize(formula);
  }

  get next(): Token {
    return this.tokens[this.position]!;
  }

  take(...signs: string[]): Token | undefined {
    const token = this.next;
    if (token.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.position++;
    return token;
  }

  expect(sign: string): void {
    if (!this.take(sign)) throw this.unexpected(`這裡應有「${sign}」`);
  }

  unexpected(message: string): FormulaError {
    const found = this.next.kind === 'end' ? '算式到此為止' : `卻寫了「${this.next.text}」`;
    return new FormulaError('formula-syntax', this.next, `${message}，${found}`);
  }

  /** Ids contain hyphens, so a minus without spaces would read as part of one. */
  requireSpaces(minus: Token): void {
    const around = this.formula[minus.from - 1] + (this.formula[minus.to] ?? '');
    if (/^\s\s?$/.test(around)) return;
    throw new FormulaError('formula-syntax', minus, '減號兩邊須各空一格，才分得清是減號還是代號裡的連字號', {
      suggestion: '寫成「a - b」',
    });
  }

  sum(): Expression {
    let left = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      if (sign.text === '-') this.requireSpaces(sign);
      left = { type: 'binary', operator: sign.text as '+' | '-', left, right: this.product(), ...stretchOf(sign) };
    }
    return left;
  }

  product(): Expression {
    let left = this.factor();
    for (let sign = this.take('*', '/'); sign; sign = this.take('*', '/')) {
      left = { type: 'binary', operator: sign.text as '*' | '/', left, right: this.factor(), ...stretchOf(sign) };
    }
    return left;
  }

  factor(): Expression {
    const token = this.next;
    if (this.take('-')) return { type: 'negate', of: this.factor(), ...stretchOf(token) };
    if (this.take('(')) {
      const inner = this.sum();
      this.expect(')');
      return inner;
    }
    if (token.kind === 'number' || token.kind === 'name') this.position++;
    if (token.kind === 'number')
      return { type: 'number', text: token.text, value: fromText(token.text), ...stretchOf(token) };
    if (token.kind === 'name')
      return this.take('(') ? this.call(token) : { type: 'fact', id: token.text, ...stretchOf(token) };
    throw this.unexpected('這裡應有事實代號、數字或括號');
  }

  call(name: Token): Expression {
    const allowed = Object.values(FUNCTIONS)
      .map((f) => f.gives)
      .join('；');
    if (!Object.hasOwn(FUNCTIONS, name.text)) {
      const meant = nearest(name.text, Object.keys(FUNCTIONS));
      throw new FormulaError('formula-syntax', name, `沒有「${name.text}」這個函數`, {
        allowed,
        ...(meant && { suggestion: `是否要寫「${meant}」？` }),
      });
    }
    const parts = [this.sum()];
    while (this.take(',')) parts.push(this.sum());
    this.expect(')');
    const wanted = FUNCTIONS[name.text as FunctionName].arguments;
    if (typeof wanted === 'number' ? parts.length !== wanted : parts.length < 2) {
      throw new FormulaError(
        'formula-syntax',
        name,
        `${name.text} 要${typeof wanted === 'number' ? ` ${wanted} ` : wanted}個值，這裡給了 ${parts.length} 個`,
        { allowed },
      );
    }
    return { type: 'call', name: name.text as FunctionName, arguments: parts, ...stretchOf(name) };
  }
}

/**
 * Reads the formula of a derived fact: `share(starts-energy, starts-total)`.
 * @throws FormulaError at what is wrong.
 */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(formula);
  const expression = parser.sum();
  if (parser.next.kind === 'end') return expression;
  if (COMPARISONS.includes(parser.next.text)) {
    throw new FormulaError('formula-syntax', parser.next, '推算的算式只算出一個值，不能比較', {
      suggestion: '把比較寫到 checks 裡',
    });
  }
  throw parser.unexpected('這裡應有運算符號');
}

/**
 * Reads a check: two formulas with one comparison between them.
 * @throws FormulaError at what is wrong.
 */
export function parseCheck(text: string): Check {
  const parser = new Parser(text);
  const left = parser.sum();
  const due = parser.next;
  const sign = parser.take(...COMPARISONS);
  if (!sign) {
    const error = parser.unexpected('檢查式少了比較符號');
    throw new FormulaError('formula-syntax', due, error.message, {
      allowed: '=、<=、>=',
      suggestion: '寫成「a + b = c」',
    });
  }
  const right = parser.sum();
  if (parser.next.kind !== 'end') throw parser.unexpected('一條檢查式只比較一次');
  return { left, comparison: sign.text as Comparison, right, ...stretchOf(sign) };
}
