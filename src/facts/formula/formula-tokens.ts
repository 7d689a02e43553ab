import { atLeastOne, type Stretch } from '../../diagnostics/text-edit.ts';
import { FormulaError } from './formula-error.ts';

/** A word or sign of a formula, and where it stands there. */
export interface Token extends Stretch {
  kind: 'number' | 'name' | 'sign' | 'end';
  text: string;
}

const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(?<sign><=|>=|[-+*/(),=]))/y;

/** Signs that a Chinese keyboard gives for the ones a formula takes. */
const LOOKALIKES: Record<string, string> = {
  '＋': '+',
  '－': '-',
  '−': '-',
  '–': '-',
  '×': '*',
  '＊': '*',
  '÷': '/',
  '／': '/',
  '（': '(',
  '）': ')',
  '，': ',',
  '、': ',',
  '＝': '=',
  '≤': '<=',
  '≦': '<=',
  '≥': '>=',
  '≧': '>=',
};

function strangeSign(formula: string, offset: number): FormulaError {
  const sign = String.fromCodePoint(formula.codePointAt(offset) ?? 0);
  const meant = LOOKALIKES[sign];
  return new FormulaError('formula-syntax', atLeastOne(formula, offset), `算式裡不能用「${sign}」`, {
    allowed: '事實代號、數字、+ - * / ( ) ,，檢查式另用 =、<=、>=',
    ...(meant && { suggestion: `改用半形的「${meant}」` }),
  });
}

/**
 * Splits a formula into tokens, the last of which is `end`.
 * @throws FormulaError at a character that no token starts with.
 */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  const end = formula.trimEnd().length;
  for (let at = 0; at < end;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (!match) throw strangeSign(formula, at + /^\s*/.exec(formula.slice(at))![0].length);
    const { number, name, sign } = match.groups!;
    const text = (number ?? name ?? sign)!;
    at = TOKEN.lastIndex;
    tokens.push({ kind: number ? 'number' : name ? 'name' : 'sign', text, from: at - text.length, to: at });
  }
  tokens.push({ kind: 'end', text: '', from: end, to: end });
  return tokens;
}

/** Whatever in a formula looks like the id of a fact, also where the formula cannot be read. */
export function factIdsIn(formula: string): string[] {
  return formula.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g) ?? [];
}
