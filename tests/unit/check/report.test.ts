import { describe, expect, it } from 'vitest';
import { writeDiagnostics } from '../../../src/check/report/formats.ts';
import { diagnosticAt, type Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { rangeIndex } from '../../../src/diagnostics/source-location.ts';
import type { Fix } from '../../../src/diagnostics/text-edit.ts';

const FILE = 'content/series.yaml';

/** A diagnostic at words that stand once in a text, between `⟦` and `⟧`, with the text without these marks. */
function found(marked: string, fix?: Fix): { diagnostic: Diagnostic; text: string } {
  const text = marked.replace(/[⟦⟧]/g, '');
  const range = rangeIndex(text)({ from: marked.indexOf('⟦'), to: marked.indexOf('⟧') - 1 });
  return { diagnostic: diagnosticAt({ rule: 'schema-value', message: '錯了', allowed: '甲' }, FILE, range, fix), text };
}

const write = (marked: string, format: 'text' | 'json' | 'github', fix?: Fix): string => {
  const { diagnostic, text } = found(marked, fix);
  return writeDiagnostics({ diagnostics: [diagnostic], texts: new Map([[FILE, text]]) }, format);
};

describe('the text report', () => {
  /** The line of the file, and what is drawn below it. */
  const drawn = (marked: string): string[] => write(marked, 'text').split('\n').slice(1, 3);

  it('draws carets under all the words, two under a character that is two columns wide', () => {
    expect(drawn('name: 昆明⟦Kunming⟧營')).toEqual(['  │ name: 昆明Kunming營', '  │       　　^^^^^^^']);
    expect(drawn('name: ⟦昆明為K⟧營')).toEqual(['  │ name: 昆明為K營', '  │       ^^^^^^^']);
  });

  it('draws one where nothing stands, and at the end of a line', () => {
    expect(drawn('name:⟦⟧\nword: K')).toEqual(['  │ name:', '  │      ^']);
  });

  it('draws them to the end of the line where the words go on', () => {
    expect(drawn('a: 1\nb: ⟦2\nc: 3⟧')).toEqual(['  │ b: 2', '  │    ^']);
  });

  it('draws them as far as the line is shown', () => {
    const [line = '', carets = ''] = drawn(`note: ⟦${'n'.repeat(100)}⟧`);
    expect(line).toBe(`  │ note: ${'n'.repeat(32)}…`);
    expect(carets).toBe(`  │       ${'^'.repeat(32)}`);
  });
});

describe('the JSON report', () => {
  it('says where the words begin and end, and the changes that mend them', () => {
    const fix: Fix = { edits: [{ from: 9, to: 10, text: '，' }], isSafe: true };
    expect(JSON.parse(write('a: 1\nb: 甲⟦,⟧乙', 'json', fix))).toEqual({
      errors: 1,
      warnings: 0,
      diagnostics: [
        {
          rule: 'schema-value',
          level: 'error',
          file: FILE,
          line: 2,
          column: 5,
          range: { start: { line: 2, column: 5 }, end: { line: 2, column: 6 } },
          message: '錯了',
          allowed: '甲',
          fix: {
            safe: true,
            edits: [{ range: { start: { line: 2, column: 5 }, end: { line: 2, column: 6 } }, newText: '，' }],
          },
          guide: 'content/RULES.md#schema-value',
        },
      ],
    });
  });

  it('counts columns in UTF-16 units', () => {
    const { diagnostics } = JSON.parse(write('a: 𠮷⟦𠮷⟧', 'json')) as { diagnostics: Pick<Diagnostic, 'range'>[] };
    expect(diagnostics[0]?.range).toEqual({ start: { line: 1, column: 6 }, end: { line: 1, column: 8 } });
  });
});

describe('annotations', () => {
  it('name both ends', () => {
    expect(write('a: ⟦12⟧', 'github')).toContain('line=1,endLine=1,col=4,endColumn=6,');
  });

  it('name no columns of what stands in several lines: GitHub takes none', () => {
    expect(write('a: ⟦1\nb: 2⟧', 'github')).toContain(`file=${FILE},line=1,endLine=2,title=`);
  });
});
