import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkSimplified, readSimplifier } from '../../../src/content/simplified-file.ts';

const check = (text?: string) => checkSimplified({ file: 'content/simplified.yaml', text });

describe('the dictionary of the Simplified edition', () => {
  it('may be missing, and may hold one list alone', () => {
    expect(check().diagnostics).toEqual([]);
    expect(check('keep: [土著]\n')).toMatchObject({ diagnostics: [], data: { keep: ['土著'], terms: {} } });
  });

  it.each([
    [
      'a field that there is not',
      'keep: []\nterm:\n  牠: 它\n',
      { rule: 'schema-unknown-field', line: 2, column: 1, suggestion: '是不是要寫「terms」？' },
    ],
    ['a list where pairs are wanted', 'terms:\n  - 牠\n', { rule: 'schema-type', line: 1 }],
    ['an entry without Han', 'keep:\n  - 土著\n  - New\n', { rule: 'schema-value', line: 3, column: 5 }],
    ['a word without its Simplified', 'terms:\n  牠: 它\n  帳戶: ""\n', { rule: 'schema-value', line: 3 }],
    ['a name kept twice', 'keep:\n  - 土著\n  - 卓著\n  - 土著\n', { rule: 'simplified-twice', line: 4, column: 5 }],
    ['a word both kept and changed', 'keep:\n  - 帳戶\nterms:\n  帳戶: 账户\n', { rule: 'simplified-twice', line: 2 }],
    [
      'Traditional where Simplified should stand',
      'terms:\n  牠: 它\n  帳戶: 賬戶\n',
      { rule: 'simplified-traditional', line: 3, column: 7 },
    ],
    ['a slip of YAML', 'terms:\n\t牠: 它\n', { rule: 'yaml-syntax', line: 2 }],
  ])('stops at its line on %s', (_what, text, diagnostic) => {
    const { diagnostics, data } = check(text);
    expect(diagnostics).toMatchObject([{ file: 'content/simplified.yaml', level: 'error', ...diagnostic }]);
    expect(data).toBeUndefined();
  });

  it('holds as soon as it is written, and an unsound one converts nothing', async () => {
    const root = await mkdtemp(join(tmpdir(), 'content-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    expect((await readSimplifier(root)).text('資訊')).toBe('资讯');
    await writeFile(join(root, 'simplified.yaml'), 'terms:\n  資訊: 信息\n');
    expect((await readSimplifier(root)).text('資訊')).toBe('信息');
    await writeFile(join(root, 'simplified.yaml'), 'terms:\n  資訊: 資訊\n');
    await expect(readSimplifier(root)).rejects.toThrow(/simplified\.yaml:2:7.*「資訊」裡還有繁體字/);
  });
});
