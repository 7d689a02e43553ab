import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../../src/typography/lint/lint.ts';
import { applyEdits } from '../../../../src/diagnostics/text-edit.ts';

const lint = createLinter();
const suggestion = (text: string): string =>
  applyEdits(
    text,
    lint(text).flatMap(({ fix }) => fix?.edits ?? []),
  );

/** What stands near a fault of each rule and is right. */
const RIGHT: Record<string, readonly string[]> = {
  'half-width-punctuation': [
    '共1,003家，占15.5%。',
    '10:22開門，比例1:50,000',
    '見example.org/a,b的說明',
    '他在U.S.A.住過',
    'GDP(PPP)的算法',
    '函數f(x)是',
    'Hello, world!',
    '第3.5節',
    '見https://example.org/x?a=1,2;b。',
    'v2.0版',
    '寫信到desk@example.org，或致電。',
  ],
  'typed-space': [
    '第5屆APEC會議',
    'San Francisco是一座城',
    '獨好　霧島',
    'New York Times說',
    '見 https://example.org/ 的說明',
    '寫信到 desk@example.org 吧',
  ],
  ellipsis: ['等等……', '……他說', '…………', 'wait... what', '第1...n項', '「……」'],
  dash: [
    '霧島—雲嶺',
    '2022—2023年',
    '《甲》—《乙》',
    '他說——算了',
    'e-mail與T-shirt',
    '目的—手段',
    '3-5天',
    '北京－上海',
    'コーヒー是咖啡',
    '——魯迅',
  ],
  'wrong-quotes': ["it's Kunming's", 'He said "yes" to me.', "users' guide", `5'10"高`, '“Good” words'],
  'quote-nesting': ['「甲『乙「丙」丁』戊」', '「甲」與「乙」', '《讀「書」》', '用的是「」和『』'],
  unpaired: ['「甲（乙）丙」', '《讀〈離騷〉》', '1）甲，2）乙', '【快訊】好'],
  'simplified-character': [
    '皇后與王后',
    '老少咸宜',
    '台灣的台，溫泉與峰頂',
    '姓范、姓余、姓于的人',
    '占比與岳父',
    '樹叢、群山、床前',
    '小丑與岩石',
    '么喝不是吆喝',
  ],
  'conversion-artefact': [
    '皇后在後',
    '一隻鳥，兩隻眼',
    '只有一隻船，只好等',
    '若干部門不干涉',
    '天干地支，江干',
    '批准備案，不准許',
    '批准確定的名單',
    '擊筑而歌',
    '公里、里程、鄰里、故里',
    '一萬里外，三里面積',
    '上下面條理分明',
    '體制造成的問題',
    '機制作用',
    '控制成本',
    '松樹與雲松',
    '人云亦云',
    '北斗與斗笠',
    '單于與淳于',
    '茶几',
    '小丑',
    '山谷與河谷',
    '長征與征服',
    '上游客戶',
    '文采與風采',
    '有關系統',
    '選手表示',
    '今日歷史上',
    '從頭發展',
    '表面包括',
    '拮据',
    '鄉愿',
    '一致',
    '臺地與台地',
    '「后」字',
    '精確、細緻、輕鬆',
  ],
  'full-width-alphanumeric': ['A座', 'G＝Green', '50％'],
  'small-form-punctuation': ['甲；乙', '甲・乙', '甲·乙'],
  'doubled-word': [
    '以營利為目的的組織',
    '的的確確',
    '不了了之',
    '為了了解',
    '是是非非',
    '他現在在家',
    '實實在在',
    '和和氣氣',
    '參與與否',
    '他的成就就在這裡',
    '就就業問題',
    '從從容容',
    '看看、試試、慢慢、人人、天天、剛剛、步步為營、一步一步步入',
  ],
  'doubled-punctuation': ['真的？！', '好！！', '他說「『甲』」。', '……。'],
};

for (const [rule, texts] of Object.entries(RIGHT)) {
  describe(`${rule} leaves alone what only looks like it`, () => {
    it.each(texts)('%s', (text) => {
      expect(lint(text)).toEqual([]);
    });
  });
}

describe('what stands together is mended together', () => {
  it.each([
    ['他說:"GDP 增長了15.5%,很好."', '他說：「GDP增長了15.5%，很好。」'],
    ['(見第3頁) 然後', '（見第3頁）然後'],
    ['霧島 (Kunming) 是省會', '霧島（Kunming）是省會'],
    ['真的?!他問', '真的？！他問'],
    ['“甲‘乙“丙”丁’戊”', '「甲『乙「丙」丁』戊」'],
    ['「“甲”乙」', '「『甲』乙」'],
    ['複制的人', '複製的人'],
    ['霧島 -- 春城', '霧島——春城'],
    ['１５．５倍', '15.5倍'],
    ['1)東門；2)西門', '1）東門；2）西門'],
  ])('%s -> %s', (text, fixed) => {
    expect(suggestion(text)).toBe(fixed);
  });
});

describe('the editors’ own words', () => {
  const own = createLinter({
    terms: [
      {
        preferred: '島外到位資金',
        variants: ['到位資金', '資金+到位', '資金-到位'],
        severity: 'warning',
        except: ['村外到位資金'],
      },
    ],
    keep: ['A ｜ B', '“原樣”'],
  });

  it('find a variant, but not inside the preferred words nor where it is excepted', () => {
    expect(own('島外到位資金與村外到位資金')).toEqual([]);
    expect(own('上半年到位資金')).toMatchObject([
      { rule: 'term-variant', override: { level: 'warning' }, from: 3, to: 7, fix: { isSafe: false } },
    ]);
  });

  it('are taken as they stand, not as patterns', () => {
    expect(own('資金+到位').map(({ rule }) => rule)).toEqual(['term-variant']);
    expect(own('資金-到位').map(({ rule }) => rule)).toEqual(['term-variant']);
    expect(own('資金到位')).toEqual([]);
  });

  it('that are kept are not read', () => {
    expect(own('題為A ｜ B，又題“原樣”。')).toEqual([]);
    expect(own('題為“別的”。')).toHaveLength(1);
  });
});

describe('another language', () => {
  it('is not read where it is marked', () => {
    const text = '他說Hello... “world”,好';
    const from = text.indexOf('Hello');
    expect(lint(text, [{ from, to: text.indexOf(',') }]).map(({ rule }) => rule)).toEqual(['half-width-punctuation']);
    expect(lint(text).length).toBeGreaterThan(1);
  });
});
