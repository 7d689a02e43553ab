import { factIdsIn } from '../../facts/formula/formula-tokens.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { Fact, FactsFile } from '../../facts/model/schema.ts';
import { unitKind, type UnitKind } from '../../facts/model/units.ts';
import type { RuleName } from '../../diagnostics/rules.ts';

/**
 * Facts whose value is not known, or is known to be wrong. That was told where they stand; what
 * is amiss elsewhere only for that reason is not told a second time.
 */
export interface Doubtful {
  ids: ReadonlySet<string>;
  /** What they measure: a number of such a kind may be one of them. */
  kinds: ReadonlySet<UnitKind>;
  /** Facts that their formulas name, which are in use. */
  inputs: ReadonlySet<string>;
}

/** Of a file whose facts cannot be told at all. */
export const NOTHING_DOUBTFUL: Doubtful = { ids: new Set(), kinds: new Set(), inputs: new Set() };

const WRONG_VALUE: ReadonlySet<RuleName> = new Set(['count-is-whole', 'range-order']);

/** The doubtful facts of a file, by what came of resolving it. */
export function doubtfulFacts(
  { facts: records }: FactsFile,
  facts: ReadonlyMap<string, Fact>,
  diagnostics: readonly DataDiagnostic[],
): Doubtful {
  const wrong = new Set(diagnostics.flatMap(({ rule, path }) => (WRONG_VALUE.has(rule) ? [String(path[1])] : [])));
  const doubtful = Object.entries(records).filter(([id]) => !facts.has(id) || wrong.has(id));
  return {
    ids: new Set(doubtful.map(([id]) => id)),
    kinds: new Set(doubtful.map(([, { unit }]) => unitKind(unit))),
    inputs: new Set(doubtful.flatMap(([, { derived }]) => (derived === undefined ? [] : factIdsIn(derived)))),
  };
}
