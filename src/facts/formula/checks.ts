import { Unavailable } from './derive.ts';
import { nameDimension, sharedDimension } from './dimension.ts';
import { evaluate, type Lookup } from './evaluate.ts';
import { factsIn, type Check, type Comparison } from './expression.ts';
import { FormulaError, formulaDiagnostic } from './formula-error.ts';
import { parseCheck } from './parse-formula.ts';
import { formatValue } from '../model/format.ts';
import type { Measure } from './measure.ts';
import { MOST_DECIMALS } from '../model/precision.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import { absolute, compare, divide, powerOfTen, roundTo, subtract, toNumber } from '../model/rational.ts';
import type { Fact, FactsFile } from '../model/schema.ts';
import { unitExponent, unitKind } from '../model/units.ts';

/**
 * Whether the comparison holds at the precision of the coarser side: 1126.063 + 219.967
 * equals a 1346.03 that was printed with two decimals. Exact sides are compared exactly.
 */
function holds(left: Measure, comparison: Comparison, right: Measure): boolean {
  const exact = [left, right].every((side) => side.decimals === Number.POSITIVE_INFINITY);
  const known = [left, right].map((side) => side.decimals);
  let order = compare(left.value, right.value);
  if (!exact) {
    if (known.every((decimals) => decimals !== undefined)) {
      const decimals = Math.min(...known);
      order = compare(roundTo(left.value, decimals), roundTo(right.value, decimals));
    } else if (compare(left.low, right.high) <= 0 && compare(right.low, left.high) <= 0) {
      // After a product or quotient only the bounds are left to judge by.
      order = 0;
    }
  }
  return order === 0 || (comparison === '<=' && order < 0) || (comparison === '>=' && order > 0);
}

/** The formula with every fact replaced by its value, as a reader would write it. */
function writtenOut(text: string, start: number, end: number, facts: Map<string, Fact>): string {
  const side = text.slice(start, end).trim();
  return side.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (id) => {
    const fact = facts.get(id);
    return fact ? formatValue(fact) : id;
  });
}

/** The amount as the check's facts would write it: in the unit of the first of its kind. */
function inWords(measure: Measure, read: Fact[]): string {
  const unit = read.find((fact) => unitKind(fact.unit) === measure.dimension)?.unit;
  const value = unit === undefined ? measure.value : divide(measure.value, powerOfTen(unitExponent(unit)));
  return `${toNumber(roundTo(value, MOST_DECIMALS))}${unit ?? (measure.dimension === 'percent' ? '%' : '')}`;
}

function failure(text: string, check: Check, left: Measure, right: Measure, facts: Map<string, Fact>): string {
  const read = [...factsIn(check.left), ...factsIn(check.right)].flatMap((id) => facts.get(id) ?? []);
  const gap = { ...left, value: absolute(subtract(left.value, right.value)) };
  const leftText = writtenOut(text, 0, check.from, facts);
  const rightText = writtenOut(text, check.to, text.length, facts);
  return `檢查不成立：左邊 ${leftText}，得 ${inWords(left, read)}；右邊 ${rightText}，得 ${inWords(right, read)}；相差 ${inWords(gap, read)}`;
}

/** Runs every check of the file. */
export function checkDiagnostics(file: FactsFile, facts: Map<string, Fact>, lookup: Lookup): DataDiagnostic[] {
  return file.checks.flatMap((text, index): DataDiagnostic[] => {
    const path = ['checks', index];
    try {
      const check = parseCheck(text);
      const [left, right] = [evaluate(check.left, lookup), evaluate(check.right, lookup)];
      if (sharedDimension(left.dimension, right.dimension) === undefined) {
        throw new FormulaError(
          'formula-dimension',
          check,
          `左邊是「${nameDimension(left.dimension)}」，右邊是「${nameDimension(right.dimension)}」，不能比較`,
        );
      }
      if (holds(left, check.comparison, right)) return [];
      return [
        {
          rule: 'check-fails',
          path,
          message: failure(text, check, left, right, facts),
          suggestion: '核對來源，改正數值或檢查式',
        },
      ];
    } catch (error) {
      if (error instanceof FormulaError) return [formulaDiagnostic(error, path)];
      if (error instanceof Unavailable) return [];
      throw error;
    }
  });
}
