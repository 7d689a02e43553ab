import { describe, expect } from 'vitest';
import { writeDiagnostics } from '../../../src/check/report/formats.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { run } from '../../support/commands.ts';
import { type ContentFolder, test as it } from '../../support/content-folder.ts';
import { withDisk } from '../../support/full-disk.ts';
import { runHere } from '../../support/run-here.ts';
import { startsAt } from '../../support/places.ts';

const check = ({ root }: ContentFolder, ...flags: string[]) => runHere('check', flags, { CONTENT_DIR: root });

const breakLetter = ({ article, change }: ContentFolder) => change(article, 'letter: I', 'letter: K');

describe('npm run check', () => {
  it('says so where all is sound', async ({ content }) => {
    expect(await check(content)).toMatchObject({ status: 0, stdout: '內容檢查通過。\n', stderr: '' });
  });

  it('ends its process with what it found: 0 where all is sound, 1 where something is wrong, 2 where it was called wrongly', async ({
    content,
  }) => {
    const statusOf = (...flags: string[]) => run('check', flags, { env: { CONTENT_DIR: content.root } }).status;
    expect(statusOf()).toBe(0);
    await breakLetter(content);
    expect(statusOf()).toBe(1);
    expect(statusOf('--fxi')).toBe(2);
  });

  it('finds the same wrong in every format', async ({ content }) => {
    await breakLetter(content);
    for (const format of ['text', 'json', 'github'])
      expect((await check(content, '--format', format)).status, format).toBe(1);
  });

  it('says how it is called where it was called wrongly', async ({ content }) => {
    for (const flags of [['--fxi'], ['--format', 'xml'], ['letters']]) {
      const { status, stdout, stderr } = await check(content, ...flags);
      expect(status, flags.join(' ')).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('用法：npm run check');
      expect(stderr).not.toMatch(/^ +at /m);
    }
  });

  it('answers 2, and not 1, where the checker itself fails', async ({ content }) => {
    // A disk that gives no answer is no fault of the content.
    const realpath = () => Promise.reject(new Error('EIO'));
    const { status, stderr } = await withDisk({ realpath }, () => check(content));
    expect(status).toBe(2);
    expect(stderr).toContain('檢查程式自己出了錯');
  });

  it('writes JSON, and nothing but JSON, to standard output', async ({ content }) => {
    await breakLetter(content);
    const { stdout } = await check(content, '--format', 'json', '--fix');
    expect(JSON.parse(stdout)).toEqual({
      errors: 1,
      warnings: 0,
      diagnostics: [
        expect.objectContaining({
          rule: 'slot-letter',
          level: 'error',
          file: `content/${content.article}`,
          ...startsAt(3, 9),
          guide: 'content/RULES.md#slot-letter',
        }),
      ],
    });
  });
});

describe('annotations for a code host', () => {
  const diagnostic: Diagnostic = {
    rule: 'schema-value',
    level: 'warning',
    file: 'content/letters/5-i-isle, 2/a:b.mdx',
    range: { start: { line: 3, column: 9 }, end: { line: 3, column: 12 } },
    message: '100%\n錯',
    allowed: 'N',
    suggestion: '改',
  };

  it('are one command a diagnostic, whatever its words hold', () => {
    expect(writeDiagnostics({ diagnostics: [diagnostic], texts: new Map() }, 'github')).toBe(
      [
        '::warning file=content/letters/5-i-isle%2C 2/a%3Ab.mdx,line=3,endLine=3,col=9,endColumn=12,title=schema-value::100%25%0A錯%0A可用：N%0A改法：改',
        '內容檢查：0 個錯誤，1 個提醒。',
      ].join('\n'),
    );
  });
});
