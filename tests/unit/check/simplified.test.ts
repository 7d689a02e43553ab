import { describe, expect, it } from 'vitest';
import { checkSimplified } from '../../../src/check/rules/simplified.ts';
import { loadContent } from '../../../src/content/content.ts';
import { readDictionary } from '../../../src/content/dictionary-source.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

const read = (text?: string) => readDictionary({ file: 'content/simplified.yaml', text });
const check = (text?: string) => checkSimplified(read(text));

describe('the dictionary of the Simplified edition', () => {
  it('may be missing, and may hold one list alone', () => {
    expect(check()).toEqual([]);
    expect(check('keep: [土著]\n')).toEqual([]);
    expect(read('keep: [土著]\n').data).toEqual({ keep: ['土著'], terms: {} });
  });

  it.each([
    [
      'a field that there is not',
      'keep: []\nterm:\n  牠: 它\n',
      { rule: 'schema-unknown-field', range: { start: { line: 2, column: 1 } }, suggestion: '是不是要寫「terms」？' },
    ],
    ['a list where pairs are wanted', 'terms:\n  - 牠\n', { rule: 'schema-type', range: { start: { line: 1 } } }],
    [
      'an entry without Han',
      'keep:\n  - 土著\n  - New\n',
      { rule: 'schema-value', range: { start: { line: 3, column: 5 } } },
    ],
    [
      'a word without its Simplified',
      'terms:\n  牠: 它\n  帳戶: ""\n',
      { rule: 'schema-value', range: { start: { line: 3 } } },
    ],
    [
      'a name kept twice',
      'keep:\n  - 土著\n  - 卓著\n  - 土著\n',
      { rule: 'simplified-twice', range: { start: { line: 4, column: 5 } } },
    ],
    [
      'a word both kept and changed',
      'keep:\n  - 帳戶\nterms:\n  帳戶: 账户\n',
      { rule: 'simplified-twice', range: { start: { line: 2 } } },
    ],
    [
      'Traditional where Simplified should stand',
      'terms:\n  牠: 它\n  帳戶: 賬戶\n',
      { rule: 'simplified-traditional', range: { start: { line: 3, column: 7 } } },
    ],
    ['a slip of YAML', 'terms:\n\t牠: 它\n', { rule: 'yaml-syntax', range: { start: { line: 2 } } }],
  ])('stops at its line on %s', (_what, text, diagnostic) => {
    expect(check(text)).toMatchObject([{ file: 'content/simplified.yaml', level: 'error', ...diagnostic }]);
  });

  it('holds as soon as it is written, and one that is not valid converts nothing', async () => {
    const root = await temporaryFolder();
    const simplified = async (words: string) => (await loadContent(root)).dictionary.converter().text(words);
    expect(await simplified('資訊')).toBe('资讯');
    await writeFiles(root, { 'simplified.yaml': 'terms:\n  資訊: 信息\n' });
    expect(await simplified('資訊')).toBe('信息');
    await writeFiles(root, { 'simplified.yaml': 'terms:\n  資訊: ""\n' });
    await expect(simplified('資訊')).rejects.toThrow(/simplified\.yaml:2:7 /);
  });
});
