import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { EventRecord, Fact } from '../../facts/model/schema.ts';

/**
 * Every fact is used or says why not. A fact counts as used where a text, a
 * figure or a section's key numbers show it, or where one that is shown is computed from it.
 * @param shown ids of the facts that readers meet.
 * @returns problems with paths into `facts.yaml`.
 */
export function checkUse(facts: ReadonlyMap<string, Fact>, shown: ReadonlySet<string>): DataDiagnostic[] {
  const used = new Set<string>();
  const mark = (id: string): void => {
    if (used.has(id)) return;
    used.add(id);
    facts.get(id)?.inputs.forEach(mark);
  };
  shown.forEach(mark);
  return [...facts.values()].flatMap(({ id, label, unused }) =>
    useOf(used.has(id), unused, ['facts', id], {
      rule: 'fact-unused',
      message: `事實 ${id}（${label}）沒有用在文中、圖中或放大的數字裡`,
      suggestion: '用上它，刪去它，或加一行 unused: 說明為何留著',
      note: { rule: 'fact-unused-note', message: `事實 ${id} 已經用上了，卻還寫著 unused` },
    }),
  );
}

/**
 * Every event stands in a figure or says why not.
 * @param drawn ids of the events that figures show.
 * @returns problems with paths into `facts.yaml`.
 */
export function checkEventUse(
  events: Readonly<Record<string, EventRecord>>,
  drawn: ReadonlySet<string>,
): DataDiagnostic[] {
  return Object.entries(events).flatMap(([id, { label, unused }]) =>
    useOf(drawn.has(id), unused, ['events', id], {
      rule: 'event-unused',
      message: `事件 ${id}（${label}）沒有用在圖中`,
      suggestion: '放進一張 kind: timeline 的圖，刪去它，或加一行 unused: 說明為何留著',
      note: { rule: 'event-unused-note', message: `事件 ${id} 已經用上了，卻還寫著 unused` },
    }),
  );
}

/** What is said of a record that is not used, and, as its note, of one that is and says why it is not. */
type UseMessages = Omit<DataDiagnostic, 'path'> & { note: Omit<DataDiagnostic, 'path' | 'suggestion'> };

/** Holds a record to being used, or else to saying why it is not. */
function useOf(
  isUsed: boolean,
  reason: string | undefined,
  path: DataDiagnostic['path'],
  { note, ...unused }: UseMessages,
): DataDiagnostic[] {
  if (!isUsed && reason === undefined) return [{ ...unused, path }];
  if (isUsed && reason !== undefined) return [{ ...note, path: [...path, 'unused'], suggestion: '刪去 unused 這一行' }];
  return [];
}
