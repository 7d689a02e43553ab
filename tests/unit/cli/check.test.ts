import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDiagnostics } from '../../../src/check/report/formats.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { run as runCommand } from '../../support/commands.ts';
import { PROJECT as project } from '../../support/project.ts';

const ARTICLE = 'letters/6-n-new/article.mdx';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(join(project, 'content'), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const run = (...flags: string[]) => runCommand('check', flags, { env: { CONTENT_DIR: root } });

async function breakLetter(): Promise<void> {
  const path = join(root, ARTICLE);
  await writeFile(path, (await readFile(path, 'utf8')).replace('letter: N', 'letter: K'));
}

describe('npm run check', () => {
  it('exits 0 where all is sound', () => {
    expect(run()).toMatchObject({ status: 0, stdout: '內容檢查通過。\n', stderr: '' });
  });

  it('exits 1 where something is wrong, in every format', async () => {
    await breakLetter();
    for (const format of ['text', 'json', 'github']) expect(run('--format', format).status, format).toBe(1);
  });

  it('exits 2 where it was called wrongly, and says how it is called', () => {
    for (const flags of [['--fxi'], ['--format', 'xml'], ['letters']]) {
      const { status, stdout, stderr } = run(...flags);
      expect(status, flags.join(' ')).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('用法：npm run check');
      expect(stderr).not.toMatch(/^ +at /m);
    }
  });

  it('exits 2, and not 1, where the checker itself fails', () => {
    // A disk that gives no answer is no fault of the content.
    const brokenDisk =
      'import fs from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module"; fs.realpath = () => Promise.reject(new Error("EIO")); syncBuiltinESMExports();';
    const { status, stderr } = runCommand('check', [], {
      env: { CONTENT_DIR: root },
      node: ['--import', `data:text/javascript,${encodeURIComponent(brokenDisk)}`],
    });
    expect(status).toBe(2);
    expect(stderr).toContain('檢查程式自己出了錯');
  });

  it('writes JSON, and nothing but JSON, to standard output', async () => {
    await breakLetter();
    const { stdout } = run('--format', 'json', '--fix');
    expect(JSON.parse(stdout)).toEqual({
      errors: 1,
      warnings: 0,
      diagnostics: [
        expect.objectContaining({
          rule: 'slot-letter',
          level: 'error',
          file: `content/${ARTICLE}`,
          line: 3,
          column: 9,
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
    file: 'content/letters/6-n-new, 2/a:b.mdx',
    range: { start: { line: 3, column: 9 }, end: { line: 3, column: 12 } },
    message: '100%\n錯',
    allowed: 'N',
    suggestion: '改',
  };

  it('are one command a diagnostic, whatever its words hold', () => {
    expect(writeDiagnostics({ diagnostics: [diagnostic], texts: new Map() }, 'github')).toBe(
      [
        '::warning file=content/letters/6-n-new%2C 2/a%3Ab.mdx,line=3,endLine=3,col=9,endColumn=12,title=schema-value::100%25%0A錯%0A可用：N%0A改法：改',
        '內容檢查：0 個錯誤，1 個提醒。',
      ].join('\n'),
    );
  });
});
