import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Converter } from '../editions/converter.ts';
import { type Dictionary, dictionarySchema, EMPTY_DICTIONARY } from '../editions/dictionary.ts';
import { createSimplifier, isTraditional } from '../editions/simplify.ts';
import type { DataDiagnostic } from '../diagnostics/data-diagnostic.ts';
import { validate } from '../check/check-letter.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { SIMPLIFIED_FILE } from './read/read-content.ts';
import type { ContentFile } from './read/read-text.ts';
import { formatDiagnostics } from '../check/report/text.ts';
import { readYaml } from './read/yaml-source.ts';

/** Reads the editors' dictionary, and holds its entries against each other. */
export function checkSimplified({ file, text }: ContentFile): { data?: Dictionary; diagnostics: Diagnostic[] } {
  if (text === undefined) return { data: EMPTY_DICTIONARY, diagnostics: [] };
  const source = readYaml(text, { file });
  const checked = validate(dictionarySchema, source);
  if (!checked.data) return checked;
  const diagnostics = dictionaryDiagnostics(checked.data).map((diagnostic) => source.place(diagnostic));
  return diagnostics.length > 0 ? { diagnostics } : checked;
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

let last: { text: string | undefined; simplifier: Converter } | undefined;

/**
 * The converter that heeds the dictionary in a content folder; made anew when the file has changed.
 * @throws where the dictionary is unsound: nothing can be converted by it.
 */
export async function readSimplifier(root: string): Promise<Converter> {
  const text = await readFile(join(root, SIMPLIFIED_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (last && last.text === text) return last.simplifier;
  const file = `content/${SIMPLIFIED_FILE}`;
  const { data, diagnostics } = checkSimplified({ file, text });
  if (!data) throw new Error(formatDiagnostics({ diagnostics, texts: new Map([[file, text ?? '']]) }));
  last = { text, simplifier: createSimplifier(data) };
  return last.simplifier;
}
