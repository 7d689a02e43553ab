import type { DictionarySource } from '../../content/dictionary-source.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Dictionary } from '../../editions/dictionary.ts';
import { isTraditional } from '../../editions/simplify.ts';

/** Holds the entries of the editors' dictionary to its schema, and against each other. */
export function checkSimplified({ yaml, data, invalid }: DictionarySource): Diagnostic[] {
  if (!yaml || !data) return [...invalid];
  return dictionaryDiagnostics(data).map((diagnostic) => yaml.locate(diagnostic));
}

function dictionaryDiagnostics({ keep, terms }: Dictionary): DataDiagnostic[] {
  return [
    ...keep.flatMap((name, index): DataDiagnostic[] =>
      keep.indexOf(name) < index || Object.hasOwn(terms, name)
        ? [
            {
              rule: 'simplified-twice',
              path: ['keep', index],
              message: `「${name}」寫了兩次`,
              suggestion: '只留一處：不轉換的寫在 keep，改寫的寫在 terms',
            },
          ]
        : [],
    ),
    ...Object.entries(terms).flatMap(([from, to]): DataDiagnostic[] =>
      isTraditional(to)
        ? [
            {
              rule: 'simplified-traditional',
              path: ['terms', from],
              message: `「${to}」裡還有繁體字`,
              suggestion: '冒號後面寫簡體；要照繁體原樣印出，改寫在 keep',
            },
          ]
        : [],
    ),
  ];
}
