import { trace } from '../shared/trace.ts';
import { checkDiagnostics } from './formula/checks.ts';
import { computeDerived } from './formula/derive.ts';
import { eventDiagnostics } from './model/event-rules.ts';
import type { DataDiagnostic } from '../diagnostics/data-diagnostic.ts';
import { typedDecimals } from './model/precision.ts';
import { recordDiagnostics } from './model/record-rules.ts';
import type { Fact, FactRecord, FactsFile } from './model/schema.ts';
import { sourceDiagnostics } from './model/source-rules.ts';
import { countsWholeThings } from './model/units.ts';

export interface ResolveOptions {
  /**
   * How a fact's value stands in the file: `1126.50`, or one text for each end of a range.
   * YAML numbers lose their trailing zeros; without the text, so does the printed value.
   */
  valueText?: (id: string) => string | readonly [string, string] | undefined;
}

export interface ResolvedFacts {
  /** By id, in the file's order. A fact whose value is missing or cannot be computed is left out. */
  facts: Map<string, Fact>;
  /** Everything that is wrong: sources first, then single facts, events, formulas, checks. */
  diagnostics: DataDiagnostic[];
}

function typedFact(id: string, record: FactRecord, options: ResolveOptions): Fact | undefined {
  const { value } = record;
  if (value === undefined) return undefined;
  const text = options.valueText?.(id);
  const texts = typeof text === 'string' ? [text] : text;
  const ends = Array.isArray(value) ? value : [value];
  const decimals = countsWholeThings(record.unit)
    ? 0
    : Math.max(...ends.map((end, i) => typedDecimals(end, texts?.[i])));
  return { ...record, id, value, inputs: [], decimals };
}

/** Computes every derived value, runs every check, and reports all that is wrong at once. */
export function resolveFacts(file: FactsFile, options: ResolveOptions = {}): ResolvedFacts {
  for (const id of Object.keys(file.facts)) trace('resolve-fact', id);
  const typed = new Map<string, Fact>();
  for (const [id, record] of Object.entries(file.facts)) {
    const fact = record.derived === undefined ? typedFact(id, record, options) : undefined;
    if (fact) typed.set(id, fact);
  }
  const { facts, lookup, diagnostics } = computeDerived(file.facts, typed);
  return {
    facts,
    diagnostics: [
      ...sourceDiagnostics(file),
      ...Object.entries(file.facts).flatMap(([id, record]) => recordDiagnostics(id, record)),
      ...eventDiagnostics(file),
      ...diagnostics,
      ...checkDiagnostics(file, facts, lookup),
    ],
  };
}
