import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { FactsFile } from './schema.ts';

/** What must be true of the events of a file, besides their sources: ids of their own, and reasons where these are owed. */
export function eventDiagnostics({ facts, events }: FactsFile): DataDiagnostic[] {
  return Object.entries(events).flatMap(([id, { status, note, corroboration }]): DataDiagnostic[] => {
    const diagnostics: DataDiagnostic[] = [];
    if (Object.hasOwn(facts, id)) {
      diagnostics.push({
        rule: 'event-id',
        path: ['events', id],
        message: `事件「${id}」與一個事實同名`,
        suggestion: '給事件換一個代號；底稿裡一個代號只有一條',
      });
    }
    if (status === 'derived' && note === undefined) {
      diagnostics.push({
        rule: 'event-derived',
        path: ['events', id, 'status'],
        message: `「${id}」的日期是推算的，卻沒說怎樣推算`,
        suggestion: '補上 note，說明日期由什麼推得；來源印了日期就改寫 status',
      });
    }
    if (corroboration.state === 'differs' && corroboration.note === undefined) {
      diagnostics.push({
        rule: 'corroboration-note',
        path: ['events', id, 'corroboration'],
        message: `「${id}」說別處有出入，卻沒說怎樣不同`,
        suggestion: '在 corroboration 裡補上 note',
      });
    }
    return diagnostics;
  });
}
