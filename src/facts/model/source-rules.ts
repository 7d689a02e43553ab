import { nearest } from '../../shared/nearest.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { FactsFile } from './schema.ts';

/** A typed number and an event have a source that exists, a computed number has none, and every source is used. */
export function sourceDiagnostics(file: FactsFile): DataDiagnostic[] {
  const diagnostics: DataDiagnostic[] = [];
  const known = Object.keys(file.sources);
  const used = new Set<string>();
  for (const [id, { source, derived }] of Object.entries(file.facts)) {
    const path = ['facts', id, 'source'];
    if (source !== undefined) used.add(source);
    if (derived !== undefined) {
      if (source !== undefined) {
        diagnostics.push({
          rule: 'source-of-derived',
          path,
          message: `「${id}」由算式算出，不寫來源`,
          suggestion: '刪去 source；來源由算式裡的事實而來',
        });
      }
    } else if (source === undefined) {
      diagnostics.push({
        rule: 'source-missing',
        path: ['facts', id],
        message: `「${id}」沒有來源`,
        allowed: known.join('、'),
        suggestion: '補上 source',
      });
    } else if (!known.includes(source)) {
      diagnostics.push(unknown(path, id, source, known));
    }
  }
  for (const [id, { source }] of Object.entries(file.events)) {
    used.add(source);
    if (!known.includes(source)) diagnostics.push(unknown(['events', id, 'source'], id, source, known));
  }
  // A misspelt id is told of where it stands; the source that was meant is in use.
  for (const id of [...used]) used.add(nearest(id, known) ?? id);
  for (const id of known) {
    if (used.has(id)) continue;
    diagnostics.push({
      rule: 'source-unused',
      path: ['sources', id],
      message: `來源「${id}」沒有一個事實或事件用到`,
      suggestion: '刪去它，或在用到它的事實、事件裡寫 source',
    });
  }
  return diagnostics;
}

function unknown(path: string[], id: string, source: string, known: string[]): DataDiagnostic {
  const meant = nearest(source, known);
  return {
    rule: 'source-unknown',
    path,
    message: `「${id}」的來源「${source}」不在 sources 裡`,
    allowed: known.join('、'),
    suggestion: meant ? `是否要寫「${meant}」？` : '在 sources 裡補上這個來源',
  };
}
