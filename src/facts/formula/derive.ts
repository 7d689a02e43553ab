import { isCounting, isPure, nameDimension, type Dimension } from './dimension.ts';
import { derivedDiagnostics } from './derived-rules.ts';
import { evaluate, type Lookup } from './evaluate.ts';
import { factsIn, type Expression } from './expression.ts';
import { FormulaError, formulaDiagnostic } from './formula-error.ts';
import { parseFormula } from './parse-formula.ts';
import { typed, type Measure } from './measure.ts';
import { nearest } from '../../shared/nearest.ts';
import { allowedDecimals, usualDecimals } from '../model/precision.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import { divide, fromNumber, powerOfTen, roundTo, toNumber } from '../model/rational.ts';
import type { Fact, FactRecord } from '../model/schema.ts';
import { unitExponent, unitKind, type Unit } from '../model/units.ts';

export interface Derivation {
  facts: Map<string, Fact>;
  /** Reads a fact at full precision. @throws FormulaError for an unknown id. @throws Unavailable */
  lookup: Lookup;
  diagnostics: DataDiagnostic[];
}

/** The fact exists but has no value, and its own problem has been reported: nothing to add. */
export class Unavailable extends Error {}

/** Whether a result may be written in the fact's unit: a bare number may count things or be a 倍. */
function fits(dimension: Dimension, unit: Unit): boolean {
  const kind = unitKind(unit);
  if (dimension === kind) return true;
  if (kind === 'percentage-points') return dimension === 'percent';
  return isPure(dimension) && (kind === 'ratio' || isCounting(kind));
}

function requireUnit(measure: Measure, unit: Unit, formula: string): void {
  if (fits(measure.dimension, unit)) return;
  const suggestion = unit === '%' ? '百分比用 share(a, b) 或 growth(今, 昔) 算' : undefined;
  throw new FormulaError(
    'formula-dimension',
    { from: 0, to: formula.trimEnd().length },
    `算出來的是「${nameDimension(measure.dimension)}」，單位卻寫「${unit}」`,
    suggestion === undefined ? {} : { suggestion },
  );
}

/** Computes derived facts in the order their formulas need, each once. */
export function computeDerived(records: Record<string, FactRecord>, typedFacts: Map<string, Fact>): Derivation {
  const diagnostics: DataDiagnostic[] = [];
  const done = new Map<string, Fact>(typedFacts);
  const measures = new Map<string, Measure | [Measure, Measure]>();
  const failed = new Set<string>();
  const underway: string[] = [];

  for (const [id, { value, unit, decimals }] of typedFacts) {
    const measure = (end: number): Measure => typed(fromNumber(end), unit, decimals);
    measures.set(id, Array.isArray(value) ? [measure(value[0]), measure(value[1])] : measure(value));
  }

  const lookup: Lookup = (id, at) => {
    const record = Object.hasOwn(records, id) ? records[id] : undefined;
    if (!record) {
      const meant = nearest(id, Object.keys(records));
      throw new FormulaError(
        'formula-unknown',
        at,
        `沒有「${id}」這個事實`,
        meant ? { suggestion: `是否要寫「${meant}」？` } : {},
      );
    }
    if (underway.includes(id)) {
      const circle = [...underway.slice(underway.indexOf(id)), id].join(' → ');
      throw new FormulaError('formula-cycle', at, `算式繞了一圈：${circle}`, {
        suggestion: '其中一個須有自己的 value',
      });
    }
    if (!measures.has(id) && !failed.has(id) && record.derived !== undefined) derive(id, record, record.derived);
    const measure = measures.get(id);
    if (!measure) throw new Unavailable(id);
    return measure;
  };

  function derive(id: string, record: FactRecord, formula: string): void {
    underway.push(id);
    try {
      const expression: Expression = parseFormula(formula);
      const measure = evaluate(expression, lookup);
      requireUnit(measure, record.unit, formula);
      measures.set(id, measure);
      const inputs = factsIn(expression);
      const decimals = record.decimals ?? usualDecimals(measure, record.unit);
      const inUnit = divide(measure.value, powerOfTen(unitExponent(record.unit)));
      const value = toNumber(roundTo(inUnit, decimals));
      done.set(id, { ...record, id, value, inputs, decimals });
      diagnostics.push(
        ...derivedDiagnostics(id, record, {
          inputs: inputs.map((input) => done.get(input)!),
          exactValue: inUnit,
          decimals,
          allowed: allowedDecimals(measure, record.unit),
        }),
      );
    } catch (error) {
      failed.add(id);
      if (error instanceof FormulaError) diagnostics.push(formulaDiagnostic(error, ['facts', id, 'derived']));
      else if (!(error instanceof Unavailable)) throw error;
    } finally {
      underway.pop();
    }
  }

  const facts = new Map<string, Fact>();
  for (const [id, record] of Object.entries(records)) {
    if (record.derived !== undefined && !measures.has(id) && !failed.has(id)) derive(id, record, record.derived);
    const fact = done.get(id);
    if (fact) facts.set(id, fact);
  }
  return { facts, lookup, diagnostics };
}
