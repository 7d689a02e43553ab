import { corroborationText } from './corroboration.ts';
import { buildEventEntries, type EventEntry } from './event-entries.ts';
import type { FactUse } from './fact-use.ts';
import { formatValue } from '../model/format.ts';
import { describePeriod } from '../model/periods.ts';
import type { Fact, FactsFile, Source } from '../model/schema.ts';
import { STATUS_WORDS } from '../model/status.ts';
import { writtenCheck, writtenFormula } from '../formula/written-formula.ts';

/** All that a reader may learn of one fact. */
export interface LedgerEntry {
  fact: Fact;
  /** Value with qualifier and unit: 約756.97億元. */
  text: string;
  periodText: string;
  statusText: string;
  /** What that status means, in a sentence. */
  statusMeaning: string;
  /** Where it comes from; a derived value has the sources of what it is computed from. */
  sources: { id: string; source: Source }[];
  /** What is known of it from elsewhere, in readers' words. */
  corroborationText: string;
  /** For a derived value: the sum written out, and the facts that go into it. */
  derivation?: { text: string; inputs: Fact[] };
  uses: FactUse[];
}

/** What the ledger knows of a fact or of an event. */
export type AnyEntry = LedgerEntry | EventEntry;

export interface Ledger {
  entries: LedgerEntry[];
  /** In the order of time. */
  events: EventEntry[];
  /** The checks of the file, written out with their values; each of them holds, or nothing would have been built. */
  checks: string[];
  sources: { id: string; source: Source }[];
}

/**
 * Everything that is known of a letter's facts, in the order of its file, and of its events.
 * @param uses places by the id of a fact or an event.
 */
export function buildLedger(
  file: FactsFile,
  facts: ReadonlyMap<string, Fact>,
  uses: ReadonlyMap<string, FactUse[]>,
): Ledger {
  const entries = [...facts.values()].map((fact): LedgerEntry => {
    const { label: statusText, meaning: statusMeaning } = STATUS_WORDS[fact.status];
    const inputs = fact.inputs.flatMap((id) => facts.get(id) ?? []);
    return {
      fact,
      text: formatValue(fact),
      periodText: describePeriod(fact.period),
      statusText,
      statusMeaning,
      sources: sourcesOf(fact, facts).map((id) => ({ id, source: file.sources[id]! })),
      corroborationText: corroborationText(fact),
      ...(fact.derived !== undefined && { derivation: { text: writtenFormula(fact.derived, facts), inputs } }),
      uses: uses.get(fact.id) ?? [],
    };
  });
  return {
    entries,
    events: buildEventEntries(file, uses),
    checks: file.checks.map((check) => writtenCheck(check, facts)),
    sources: Object.entries(file.sources).map(([id, source]) => ({ id, source })),
  };
}

/** Ids of the sources that a fact rests on, in order of first use. */
function sourcesOf(fact: Fact, facts: ReadonlyMap<string, Fact>): string[] {
  const own = fact.source === undefined ? [] : [fact.source];
  const below = fact.inputs.flatMap((id) => {
    const input = facts.get(id);
    return input ? sourcesOf(input, facts) : [];
  });
  return [...new Set([...own, ...below])];
}

/** Every entry of a ledger, facts and events, by its id. */
export function ledgerById({ entries, events }: Ledger): ReadonlyMap<string, AnyEntry> {
  return new Map<string, AnyEntry>([
    ...entries.map((entry) => [entry.fact.id, entry] as const),
    ...events.map((entry) => [entry.id, entry] as const),
  ]);
}
