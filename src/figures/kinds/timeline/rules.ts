import type { DataDiagnostic } from '../../../diagnostics/data-diagnostic.ts';
import { rangeDiagnostics } from '../../rules/axis.ts';
import { placedCells } from '../../rules/selection.ts';
import type { PlacedCell } from '../../rules/selection.ts';
import type { Draft } from '../definition.ts';
import type { EventsSpec } from './fields.ts';

/** A calendar has events, and a place for each fact. It has no axis: each fact stands with its own date, value and status in words. */
export function timelineDiagnostics({ spec, series }: Draft<EventsSpec>): DataDiagnostic[] {
  const cells = placedCells(series);
  return [...noEventDiagnostics(spec), ...rangeDiagnostics(cells), ...dateDiagnostics(cells)];
}

function noEventDiagnostics({ events }: EventsSpec): DataDiagnostic[] {
  if (events) return [];
  return [
    {
      rule: 'figure-events',
      path: ['facts'],
      message: '日曆上沒有一件事',
      allowed: 'events：facts.yaml 裡 events 的代號',
      suggestion: '補上 events；只有數字就改用別的種類',
    },
  ];
}

function dateDiagnostics(cells: readonly PlacedCell[]): DataDiagnostic[] {
  return cells
    .filter(({ span }) => !span)
    .map(({ path, id }) => ({
      rule: 'figure-date',
      path,
      message: `「${id}」的時期未載明，放不上日曆`,
      allowed: '有時期的事實',
      suggestion: '換一個事實；來源說了時期，就在 facts.yaml 補上 period',
    }));
}
