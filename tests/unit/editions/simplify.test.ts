import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMPTY_DICTIONARY } from '../../../src/editions/dictionary.ts';
import { createSimplifier, isTraditional } from '../../../src/editions/simplify.ts';
import { OURS } from './dictionary.ts';

const table = readFileSync(new URL('conversions.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string]);

describe('what goes wrong in practice comes out right', () => {
  const simplified = createSimplifier(OURS);

  it.each(table)('%s: %s', (_what, traditional, expected) => {
    expect(simplified.text(traditional)).toBe(expected);
  });

  it('in a hundred and fifty sentences or more, each given once', () => {
    expect(new Set(table.map(([, traditional]) => traditional)).size).toBe(table.length);
    expect(table.length).toBeGreaterThanOrEqual(150);
  });
});

describe('a text that markup divides', () => {
  const { pieces } = createSimplifier(OURS);

  it('is read as one: 乾 in bold is still that of 乾隆', () => {
    expect(pieces(['「', '乾', '隆」年間，餅', '乾'])).toEqual(['“', '乾', '隆”年间，饼', '干']);
  });

  it('has its quotation marks wherever they stand', () => {
    expect(pieces(['他說「', '要『變', '』', '」'])).toEqual(['他说“', '要‘变', '’', '”']);
  });

  it('comes back in as many pieces, empty ones too', () => {
    expect(pieces(['', '著', '', '名'])).toEqual(['', '著', '', '名']);
    expect(pieces([])).toEqual([]);
  });

  it('keeps every other character in its piece, be it beyond the basic plane', () => {
    expect(pieces(['姓𠮷', '的於', '是😀'])).toEqual(['姓𠮷', '的于', '是😀']);
  });
});

describe('the editors’ dictionary', () => {
  it('keeps a name as it is, and nothing around it', () => {
    expect(createSimplifier({ keep: ['曾國藩'], terms: {} }).text('曾國藩在國內')).toBe('曾國藩在国内');
  });

  it('keeps it across markup', () => {
    expect(createSimplifier({ keep: ['曾國藩'], terms: {} }).pieces(['曾', '國', '藩'])).toEqual(['曾', '國', '藩']);
  });

  it('says what becomes of a word, longer or shorter', () => {
    const { text, pieces } = createSimplifier({
      keep: [],
      terms: { 計程車: '出租车', 原子筆: '圆珠笔', 資料夾: '文件夹', 軟體: '软件', 網路: '互联网' },
    });
    expect(text('計程車上的軟體用網路')).toBe('出租车上的软件用互联网');
    expect(pieces(['用網', '路連線'])).toEqual(['用互', '联网连线']);
  });

  it('lets the longest entry win, whichever list it is in', () => {
    const { text } = createSimplifier({ keep: ['程式設計獎'], terms: { 程式: '程序', 方程式: '方程式' } });
    expect(text('方程式、程式、程式設計獎')).toBe('方程式、程序、程式設計獎');
  });

  it('changes nothing where it is empty', () => {
    expect(createSimplifier(EMPTY_DICTIONARY).text('效能與資訊')).toBe('效能与资讯');
  });
});

it('tells Traditional text from Simplified', () => {
  expect(isTraditional('數據')).toBe(true);
  expect(isTraditional('数据')).toBe(false);
});
