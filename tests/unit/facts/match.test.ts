import { describe, expect, test } from 'vitest';
import { buildFactIndex, type FactIndex } from '../../../src/facts/prose/fact-index.ts';
import { matchText, type FactMark } from '../../../src/facts/prose/match.ts';
import { money, percent, resolve, starts } from './sample.ts';

const facts = {
  ...starts,
  'tolls-province': money(1237.063, { label: '島外到位資金' }),
  'tolls-growth': percent(48.53, { label: '島外到位資金同比增幅' }),
  'tolls-before': {
    derived: 'base(tolls-province, tolls-growth)',
    unit: '億元',
    qualifier: 'about',
    label: '上年同期島外到位資金',
  },
  acid: { value: 300, unit: '萬噸', qualifier: 'over', label: '磷酸年產能' },
  signing: { value: 60, unit: '天', qualifier: 'under', label: '從洽談到簽約' },
  landing: { value: 3, unit: '個月', label: '霧島油坊項目從初次洽談到落地' },
  band: money([50, 100], { label: '簽約項目中間一檔' }),
  meetings: { value: 1971, unit: '次', label: '省內會見客商' },
  energy: percent(3.5, { label: '單位產值能耗下降幅度' }),
  profit: percent(-7.2, { label: '利潤增幅' }),
  prefectures: { value: 16, label: '虛構省的州市' },
  visitors: { value: 312, qualifier: 'over', unit: '家', label: '來訪企業' },
  environments: { value: 6, label: '要優化的環境' },
};
const index: FactIndex = buildFactIndex(resolve(facts).facts.values());

/** Reads `[15個](fact:ships-digital)` as the prose and the span it settles. */
function match(written: string) {
  const marks: FactMark[] = [];
  let text = '';
  let last = 0;
  for (const link of written.matchAll(/\[([^\]]*)\]\(fact:([a-z0-9-]+)\)/g)) {
    text += written.slice(last, link.index);
    marks.push({ start: text.length, end: text.length + link[1]!.length, fact: link[2]! });
    text += link[1];
    last = link.index + link[0].length;
  }
  text += written.slice(last);
  const { uses, diagnostics } = matchText(text, index, marks);
  return { text, uses: uses.map(({ fact }) => fact.id), rules: diagnostics.map(({ rule }) => rule), diagnostics };
}

const matched = (written: string) => {
  const { uses, rules } = match(written);
  return [...uses, ...rules];
};

describe('a quantity matches the fact it states', () => {
  test.each([
    ['島外到位資金1237.063億元', 'tolls-province'],
    ['島外到位資金12370630萬元', 'tolls-province'],
    ['增長48.53%', 'tolls-growth'],
    ['增長４８.５３％', 'tolls-growth'],
    ['會見客商1,971次', 'meetings'],
    ['約832.87億元', 'tolls-before'],
    ['832.87億元左右', 'tolls-before'],
    ['300萬噸以上', 'acid'],
    ['300萬噸及以上', 'acid'],
    ['超過300萬噸', 'acid'],
    ['300多萬噸', 'acid'],
    ['不到60天', 'signing'],
    ['60天以內', 'signing'],
    ['50億元至100億元', 'band'],
    ['50—100億元', 'band'],
    ['291項', 'ships-total'],
    ['能耗下降3.5%', 'energy'],
    ['利潤下降7.2%', 'profit'],
    ['利潤增長−7.2%', 'profit'],
  ])('%s', (written, id) => expect(matched(written)).toEqual([id]));
});

describe('a rounded number matches where the prose says that it is rounded, and the rounding is right', () => {
  test.each([
    ['約1237億元', 'tolls-province'],
    ['約1237.1億元', 'tolls-province'],
    ['約1200億元', 'tolls-province'],
    ['約833億元', 'tolls-before'],
    ['超過1200億元', 'tolls-province'],
    ['逾1000億元', 'tolls-province'],
    ['1200多億元', 'tolls-province'],
    ['近1240億元', 'tolls-province'],
    ['約49%', 'tolls-growth'],
    ['近50%', 'tolls-growth'],
    ['近2000次', 'meetings'],
    ['逾四成', 'tolls-growth'],
    ['近五成', 'tolls-growth'],
  ])('%s', (written, id) => expect(matched(written)).toEqual([id]));

  test.each([
    ['1237億元', 'fact-rounding'],
    ['49%', 'fact-rounding'],
    ['833億元', 'fact-rounding'],
    ['832.87億元', 'fact-qualifier'],
    ['300萬噸', 'fact-qualifier'],
    ['約300萬噸', 'fact-qualifier'],
    ['60天', 'fact-qualifier'],
    ['約1237.063億元', 'fact-qualifier'],
    ['約1238億元', 'fact-missing'],
    ['約1000億元', 'fact-missing'],
    ['超過1300億元', 'fact-missing'],
    ['近1237億元', 'fact-missing'],
    ['約48%', 'fact-missing'],
    ['超過310家', 'fact-missing'],
    ['約310家', 'fact-missing'],
    ['近320家', 'fact-missing'],
    ['1237.36億元', 'fact-missing'],
    ['1237.063萬元', 'fact-missing'],
    ['1237.063億美元', 'fact-missing'],
    ['1971家', 'fact-missing'],
    ['1971個', 'fact-missing'],
    ['48.53個百分點', 'fact-missing'],
    ['島外到位資金下降48.53%', 'fact-missing'],
    ['利潤增長7.2%', 'fact-missing'],
    ['50億元至90億元', 'fact-missing'],
    ['約50億元至100億元', 'fact-qualifier'],
    ['291', 'number-unknown'],
  ])('%s: %s', (written, rule) => expect(matched(written)).toEqual([rule]));
});

describe('where two facts could match, the author says which', () => {
  test('unsaid, both are named and the way to say it', () => {
    const { diagnostics } = match('能源工業15個');
    expect(diagnostics).toEqual([expect.objectContaining({ rule: 'fact-ambiguous', from: 4, to: 7 })]);
    expect(diagnostics[0]?.message).toMatch(/ships-energy.*ships-digital/);
    expect(diagnostics[0]?.suggestion).toContain('[15個](fact:ships-energy)');
  });

  test('said, the one said is used', () => {
    expect(matched('能源[15個](fact:ships-energy)，數字[15個](fact:ships-digital)')).toEqual([
      'ships-energy',
      'ships-digital',
    ]);
    expect(matched('約[832.87億元](fact:tolls-before)')).toEqual(['tolls-before']);
  });

  test.each([
    ['[16個](fact:ships-digital)', 'fact-mismatch'],
    ['[15次](fact:ships-digital)', 'fact-mismatch'],
    ['[832.87億元](fact:tolls-before)', 'fact-mismatch'],
    ['[291](fact:ships-total)', 'fact-mismatch'],
    ['[6月29日](fact:ships-total)', 'fact-mismatch'],
    ['[這些項目](fact:ships-total)', 'fact-span'],
    ['[超過](fact:acid)300萬噸', 'fact-span'],
    ['[15個](fact:ships-digitl)', 'fact-unknown'],
  ])('%s: %s', (written, rule) => expect(match(written).rules).toContain(rule));

  test('a misspelt id is answered with the nearest', () => {
    expect(match('[15個](fact:ships-digitl)').diagnostics).toEqual([
      expect.objectContaining({ suggestion: expect.stringContaining('ships-digital') as string }),
    ]);
  });

  test('a number may be declared no fact', () => {
    expect(matched('工業[4.7](fact:none)時代，[7條](fact:none)線')).toEqual([]);
    expect(matched('7條線')).toEqual(['fact-missing']);
  });
});

describe('a number that matches nothing names the fact that was likely meant', () => {
  test.each([
    ['1237.36億元', 'tolls-province'],
    ['123.7063億元', 'tolls-province'],
    ['1237.063萬元', 'tolls-province'],
    ['48.35%', 'tolls-growth'],
    ['192個', 'prefectures'],
    ['1917次', 'meetings'],
    ['1971個', 'meetings'],
    ['290個', 'ships-total'],
    ['137.063億元', 'tolls-province'],
  ])('%s', (written, id) => {
    const { diagnostics } = match(written);
    if (id === 'prefectures') expect(diagnostics[0]?.message).not.toContain(id);
    else expect(diagnostics[0]?.message).toContain(id);
  });

  test('with its value, its label, and how to mend it', () => {
    const [diagnostic] = match('島外到位資金1237.36億元').diagnostics;
    expect(diagnostic).toMatchObject({ from: 6, to: 15, rule: 'fact-missing' });
    expect(diagnostic?.message).toContain('「1237.36億元」沒有相符的事實');
    expect(diagnostic?.message).toContain('tolls-province（1237.063億元，島外到位資金）');
    expect(diagnostic?.suggestion).toContain('facts.yaml');
  });
});

describe('a count in Han numerals is held where a fact counts the same thing', () => {
  test.each([
    ['全省十六個州市', ['prefectures']],
    ['全省十五個州市', ['fact-missing']],
    ['要改的環境有六個，', ['environments']],
    ['要改的環境有七個，', ['fact-missing']],
    ['霧島油坊從初次洽談到落地用了三個月。', ['landing']],
    ['霧島油坊從初次洽談到落地用了四個月。', ['fact-missing']],
    ['增長百分之四十八點五三', ['tolls-growth']],
    ['增長百分之四十九', ['fact-rounding']],
    ['五百億元', ['fact-missing']],
  ])('%s', (written, expected) => expect(matched(written)).toEqual(expected));

  test.each([
    '「五個一批」的做法',
    '五種心情',
    '這兩個項目',
    '一個項目',
    '兩場革命',
    '大會開了兩天。',
    '簽約儀式辦了兩天。',
    '環境有六個「字」',
    '三三兩兩的人',
    '環境如何，六個「字」說得清楚',
  ])('%s is free', (written) => expect(matched(written)).toEqual([]));

  test('and may always be settled by the author', () => {
    expect(matched('[十六個](fact:prefectures)地方')).toEqual(['prefectures']);
    expect(matched('全省[十五個](fact:none)州市')).toEqual([]);
  });
});

describe('what is no quantity is left alone', () => {
  test('dates, periods, ordinals, names, addresses', () => {
    const prose =
      '6月29日，第6個字母N；2022年上半年的「8+N」產業鏈，見圖1與https://example.org/2022/07。5G、A4、第三十二條、電話0871-63161234。';
    expect(matched(prose)).toEqual([]);
  });

  test('problems come in the order of the text, and spans may come in any order', () => {
    const text = '292個、15個、1237億元';
    const marks = [
      { start: 10, end: 11, fact: 'nobody' },
      { start: 5, end: 8, fact: 'ships-energy' },
    ];
    const { diagnostics, uses } = matchText(text, index, marks);
    expect(diagnostics.map(({ from }) => from)).toEqual([0, 10]);
    expect(uses.map(({ fact }) => fact.id)).toEqual(['ships-energy']);
  });
});
