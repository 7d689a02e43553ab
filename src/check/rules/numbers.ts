import type { FactIndex } from '../../facts/prose/fact-index.ts';
import { matchText, NO_FACT } from '../../facts/prose/match.ts';
import type { EventRecord, Fact } from '../../facts/model/schema.ts';
import { unitKind } from '../../facts/model/units.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { Doubtful } from '../../content/letter/doubtful-facts.ts';
import { diagnosticAt, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LetterText } from '../../content/texts/letter-text.ts';

/** What holding a letter's texts to its facts gave. */
export interface NumberCheck {
  diagnostics: Diagnostic[];
  /** Ids of the facts that the texts state, or were meant to. */
  stated: Set<string>;
}

/**
 * Holds every number of every text to the facts of the letter.
 * @param doubtful facts whose value is not known: a number that may be one of them is let pass.
 */
export function checkNumbers(texts: readonly LetterText[], index: FactIndex, doubtful: Doubtful): NumberCheck {
  const stated = new Set<string>();
  const diagnostics = texts.flatMap(({ file, text, marks, linksChecked, range }) => {
    const told = (id: string): boolean => doubtful.ids.has(id) || (linksChecked && !index.byId.has(id));
    const {
      numbers,
      uses,
      diagnostics: wrong,
    } = matchText(
      text,
      index,
      marks.map((span) => (told(span.fact) ? { ...span, fact: NO_FACT } : span)),
    );
    for (const fact of [...uses.map((use) => use.fact), ...wrong.flatMap(({ meant = [] }) => meant)])
      stated.add(fact.id);
    const kinds = new Map(
      numbers.flatMap(({ quantity }) => (quantity ? [[quantity.start, unitKind(quantity.unit)]] : [])),
    );
    return wrong
      .filter(({ rule, from }) => !(rule === 'fact-missing' && doubtful.kinds.has(kinds.get(from)!)))
      .map((each) => diagnosticAt(each, file, range(each)));
  });
  return { diagnostics, stated };
}

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
  return [...facts.values()].flatMap(({ id, label, unused }): DataDiagnostic[] => {
    if (!used.has(id) && unused === undefined) {
      return [
        {
          rule: 'fact-unused',
          path: ['facts', id],
          message: `事實 ${id}（${label}）沒有用在文中、圖中或放大的數字裡`,
          suggestion: '用上它，刪去它，或加一行 unused: 說明為何留著',
        },
      ];
    }
    if (used.has(id) && unused !== undefined) {
      return [
        {
          rule: 'fact-unused-note',
          path: ['facts', id, 'unused'],
          message: `事實 ${id} 已經用上了，卻還寫著 unused`,
          suggestion: '刪去 unused 這一行',
        },
      ];
    }
    return [];
  });
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
  return Object.entries(events).flatMap(([id, { label, unused }]): DataDiagnostic[] => {
    if (!drawn.has(id) && unused === undefined) {
      return [
        {
          rule: 'event-unused',
          path: ['events', id],
          message: `事件 ${id}（${label}）沒有用在圖中`,
          suggestion: '放進一張 kind: timeline 的圖，刪去它，或加一行 unused: 說明為何留著',
        },
      ];
    }
    if (drawn.has(id) && unused !== undefined) {
      return [
        {
          rule: 'event-unused-note',
          path: ['events', id, 'unused'],
          message: `事件 ${id} 已經用上了，卻還寫著 unused`,
          suggestion: '刪去 unused 這一行',
        },
      ];
    }
    return [];
  });
}
