import { corroborationText } from './corroboration.ts';
import type { FactUse } from './fact-use.ts';
import { describePeriod, parsePeriod } from '../model/periods.ts';
import type { EventRecord, FactsFile, Source } from '../model/schema.ts';
import { readFactMarks } from '../prose/fact-marks.ts';
import { EVENT_STATUS_WORDS } from '../model/status.ts';

/** All that a reader may learn of one event. */
export interface EventEntry {
  /** Its key in `facts.yaml`; the id of its row in the ledger. */
  id: string;
  event: EventRecord;
  /** What happened, as readers see it. */
  label: string;
  /** Date in words: 2022年2月14日至15日. */
  periodText: string;
  /** First and last day, `YYYY-MM-DD`. */
  start: string;
  end: string;
  statusText: string;
  /** What that status says of an event, in a sentence. */
  statusMeaning: string;
  sources: { id: string; source: Source }[];
  /** What is known of it from elsewhere, in readers' words. */
  corroborationText: string;
  uses: FactUse[];
}

/**
 * Everything that is known of a letter's events, in the order of time.
 * @param uses places by the id of an event.
 */
export function buildEventEntries({ events, sources }: FactsFile, uses: ReadonlyMap<string, FactUse[]>): EventEntry[] {
  const entries = Object.entries(events).map(([id, event]): EventEntry => {
    const { start, end } = parsePeriod(event.period)!;
    const { label: statusText, meaning: statusMeaning } = EVENT_STATUS_WORDS[event.status];
    return {
      id,
      event,
      label: readFactMarks(event.label).text,
      periodText: describePeriod(event.period),
      start,
      end,
      statusText,
      statusMeaning,
      sources: [{ id: event.source, source: sources[event.source]! }],
      corroborationText: corroborationText(event),
      uses: uses.get(id) ?? [],
    };
  });
  return entries.sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
}
