import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/content/read/yaml-source.ts';
import type { DataDiagnostic } from '../../../src/diagnostics/data-diagnostic.ts';
import { offsetOf } from '../check/letter-in-memory.ts';

/** The words that a diagnostic at a path points at, in a text. */
function wordsAt(text: string, diagnostic: Partial<DataDiagnostic>, at?: 'key' | 'value'): string {
  const { range } = readYaml(text, { file: 'a.yaml' }).locate(
    { rule: 'schema-value', message: '錯了', path: [], ...diagnostic },
    at,
  );
  return text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
}

describe('a diagnostic in YAML points at all of', () => {
  it.each([
    ['a plain value', 'a: 昆明 為營 # 註\n', ['a'], '昆明 為營'],
    ['a value in quotes', 'a: "昆明"\nb: 1\n', ['a'], '"昆明"'],
    ['a value over two lines', 'a: 昆明\n  為營\nb: 1\n', ['a'], '昆明\n  為營'],
    ['a text in a block, without the line end behind it', 'a: |\n  昆明\n  為營\n\nb: 1\n', ['a'], '|\n  昆明\n  為營'],
    ['a list in brackets', 'a: [1, 2]\n', ['a'], '[1, 2]'],
    ['an item of a list', 'a:\n  - 甲\n  - 乙丙\n', ['a', 1], '乙丙'],
    ['the key of a group', 'first:\n  b: 1\n', ['first'], 'first'],
    ['the key above what is missing', 'first:\n  b: 1\n', ['first', 'c'], 'first'],
    ['the whole file', 'a: 1\nb: 2\n\n', [], 'a: 1\nb: 2'],
    ['nothing, where the value is empty', 'a:\nb: 1\n', ['a'], ''],
    ['nothing, where an item of a list lacks a field', 'a:\n  - b: 1\n', ['a', 0, 'c'], ''],
    ['nothing, where the file lacks a field', 'a: 1\n', ['c'], ''],
  ] as const)('%s', (_, text, path, words) => {
    expect(wordsAt(text, { path })).toBe(words);
  });

  it('a key, where that is asked for', () => {
    expect(wordsAt('first: 1\n', { path: ['first'] }, 'key')).toBe('first');
  });

  it.each([
    ['plain', 'f: a + bc\n'],
    ['in quotes with an escape before it', 'f: "a\\u0020+ bc"\n'],
    ['over two lines', 'f: a +\n  bc\n'],
  ])('a part of a text: %s', (_, text) => {
    expect(wordsAt(text, { path: ['f'], within: { from: 4, to: 6 } })).toBe('bc');
    expect(wordsAt(text, { path: ['f'], within: { from: 6, to: 6 } })).toBe('');
  });

  it('an escape that stands for a character', () => {
    expect(wordsAt('f: "a\\u002Cb"\n', { path: ['f'], within: { from: 1, to: 2 } })).toBe('\\u002C');
  });
});
