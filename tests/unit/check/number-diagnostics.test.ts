import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../../src/check/check-letter.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { LetterFiles } from '../../../src/content/read/read-content.ts';
import { startsAt } from '../../support/places.ts';

const FILES = {
  article: `---
position: 6
letter: N
word: Net
title: 起跑
deck: 上半年，島外到位資金為1237.063億元，同比增長48.53%。
published: 2026-11-23
credits:
  - role: 撰文
    names: [編輯]
---

第二季度，291個項目集中出航：工業120個，農業115個，能源[15個](fact:ships-energy)，數字[15個](fact:ships-digital)，旅遊26個。

<Section id="money" overline="資金" claim="省外的錢是1237.063億元">

島外到位資金**1237.063億元**，是市外的約84.9%。

<PullQuote by="某人，6月9日">291個項目，一個也不能少</PullQuote>

</Section>

<Figure id="starts" />
`,
  facts: `sources:
  report:
    publisher: 某報
    title: 某文
    published: 2022-07
facts:
  tolls-outside-province: { label: 島外到位資金, value: 1237.063, unit: 億元, period: 2022-H1, place: 霧島市, status: realised, source: report }
  tolls-outside-city: { label: 村外到位資金, value: 1457.03, unit: 億元, period: 2022-H1, place: 霧島市, status: realised, source: report }
  tolls-growth: { label: 島外到位資金同比增幅, value: 48.53, unit: "%", period: 2022-H1, place: 霧島市, status: realised, source: report }
  tolls-share:
    label: 島外到位資金占市外的比重
    derived: share(tolls-outside-province, tolls-outside-city)
    qualifier: about
    unit: "%"
    period: 2022-H1
    place: 霧島市
    status: derived
  ships-total: { label: 集中出航項目, value: 291, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: report }
  ships-industry: { label: 集中出航項目，工業, value: 120, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: report }
  ships-energy: { label: 集中出航項目，能源, value: 15, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: report }
  ships-farming: { label: 集中出航項目，農業, value: 115, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: report }
  ships-digital: { label: 集中出航項目，數字, value: 15, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: report }
  ships-tourism: { label: 集中出航項目，旅遊, value: 26, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: report }
checks:
  - ships-industry + ships-energy + ships-farming + ships-digital + ships-tourism = ships-total
`,
  figures: `figures:
  starts:
    kind: bar
    title: 工業120個，農業115個
    dek: '集中出航項目，個；2022年第二季度'
    facts: [ships-industry, ships-farming]
    note: "全部是''291個''項目。"
    alt: 橫條圖：工業與農業的開工項目，工業比農業多。
    description: >-
      兩條橫條。
      工業120個，
      農業115個。
`,
} as const;

type Name = keyof typeof FILES;
type Change = readonly [file: Name, from: string, to: string];

const path = (name: Name): string => `content/letters/6-n-net/${name === 'article' ? 'article.mdx' : `${name}.yaml`}`;

/** The letter with some words replaced; each must stand in its file once. */
function letter(changes: readonly Change[]): LetterFiles {
  const texts: Record<Name, string> = { ...FILES };
  for (const [file, from, to] of changes) {
    expect(texts[file].split(from).length, `${from} stands in ${file} once`).toBe(2);
    texts[file] = texts[file].replace(from, () => to);
  }
  const read = (name: Name) => ({ file: path(name), text: texts[name] });
  return { folder: '6-n-net', article: read('article'), facts: read('facts'), figures: read('figures') };
}

function diagnosticsOf(...changes: Change[]): Diagnostic[] {
  return checkLetter(makeLetter(letter(changes)));
}

/** The same without the facts that are unused because the one number that stated them is wrong. */
function numberDiagnostics(...changes: Change[]): Diagnostic[] {
  return diagnosticsOf(...changes).filter(({ rule }) => rule !== 'fact-unused');
}

/** Where words stand in a file that was changed: their file, and the range that begins with them. */
function placeOf(file: Name, words: string, ...changes: Change[]): Pick<Diagnostic, 'file' | 'range'> {
  const text = letter(changes)[file].text!;
  expect(text.split(words).length, `${words} stands in ${file} once`).toBe(2);
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  return { file: path(file), ...startsAt(lines.length, lines.at(-1)!.length + 1) };
}

it('the letter itself has no fault', () => {
  expect(diagnosticsOf()).toEqual([]);
});

describe('a number that no fact holds', () => {
  it('is told with file, line and column, the words, the nearest fact, and how to mend it', () => {
    const change: Change = ['article', '資金**1237.063億元**', '資金**1237.36億元**'];
    expect(diagnosticsOf(change)).toEqual([
      {
        rule: 'fact-missing',
        level: 'error',
        file: 'content/letters/6-n-net/article.mdx',
        range: { start: { line: 17, column: 9 }, end: { line: 17, column: 18 } },
        message: '「1237.36億元」沒有相符的事實；相近的有 tolls-outside-province（1237.063億元，島外到位資金）',
        suggestion: '改正數字，或在 facts.yaml 添上這個事實；若不是數量，寫成 [1237.36億元](fact:none)',
      },
    ]);
  });

  // Each: what stands there, what is put there, and the words that the diagnostic points at.
  const places: readonly (readonly [where: string, change: Change, words: string])[] = [
    ['the title', ['article', 'title: 起跑', 'title: 219個項目起跑'], '219個'],
    ['the deck', ['article', '增長48.53%', '增長48.35%'], '48.35%'],
    [
      'a deck in quotes with quotes inside',
      [
        'article',
        'deck: 上半年，島外到位資金為1237.063億元，同比增長48.53%。',
        "deck: '霧島''起跑'',增長48.53%、48.35%'",
      ],
      '48.35%',
    ],
    [
      'a deck that is folded',
      [
        'article',
        'deck: 上半年，島外到位資金為1237.063億元，',
        'deck: >-\n  上半年，\n  島外到位資金為1237.03億元，\n  ',
      ],
      '1237.03億元',
    ],
    [
      'a deck with a mark before it',
      [
        'article',
        'deck: 上半年，島外到位資金為1237.063億元',
        'deck: 能源[15個](fact:ships-energy)，島外到位資金為1237.03億元',
      ],
      '1237.03億元',
    ],
    [
      'a correction',
      ['article', 'credits:', 'corrections:\n  - date: 2026-11-24\n    text: 原作292個。\ncredits:'],
      '292個',
    ],
    ['a paragraph', ['article', '，291個項目集中', '，219個項目集中'], '219個'],
    ['a second line of a paragraph', ['article', '，291個項目集中出航', '，\n  219個項目集中出航'], '219個'],
    ['a paragraph with an escape before it', ['article', '第二季度，291個', '第\\*二季\\_度&amp;，219個'], '219個'],
    [
      'words that stand there twice, with an escape before',
      ['article', '，291個項目集中', '，&amp;第\\*一[292個](fact:none)、292個項目集中'],
      '292個項目',
    ],
    ['bold words', ['article', '**1237.063億元**', '**1237.03億元**'], '1237.03億元'],
    ['a qualifier before bold words', ['article', '，是市外的約84.9%', '，市外的錢超過**1500億元**'], '超過**1500'],
    [
      'words with a reading above',
      ['article', '，291個項目集中', '，<Ruby text="292個" reading="a" />項目集中'],
      '292個',
    ],
    ['words broken over two lines', ['article', '，291個項目集中', '，292\n個項目集中'], '292'],
    ['a footnote', ['article', '<Figure', '好[^a]\n\n[^a]: 共292個。\n\n<Figure'], '292個'],
    ['a list', ['article', '<Figure', '- 一項\n- 292個項目\n\n<Figure'], '292個'],
    ['a table', ['article', '<Figure', '| 項目 | 數 |\n|---|---|\n| 開工 | 292個 |\n\n<Figure'], '292個'],
    ['a claim', ['article', '省外的錢是1237.063億元', '1237.063億元、1237.03億元'], '1237.03億元'],
    ['an overline', ['article', 'overline="資金"', 'overline="292個項目"'], '292個'],
    ['who said it', ['article', 'by="某人，6月9日"', 'by="292個項目的代表"'], '292個'],
    ['a pull quote', ['article', '>291個項目，一個', '>292個項目，一個'], '292個'],
    ["a figure's title", ['figures', '工業120個，農業115個\n    dek', '工業120個，農業151個\n    dek'], '151個'],
    ['its dek', ['figures', '集中出航項目，個；', '292個集中出航項目；'], '292個'],
    ['its note in double quotes', ['figures', "''291個''", '\\"\\u5168\\"292個'], '292個'],
    ['its alternative text', ['figures', '工業比農業多', '工業比農業多9個'], '9個'],
    ['its description, folded', ['figures', '農業115個。', '農業151個。'], '151個'],
    ['its labels', ['figures', '    note:', '    labels:\n      ships-industry: 工業（121個）\n    note:'], '121個'],
  ];

  it.each(places)('is found in %s', (_where, change, words) => {
    expect(numberDiagnostics(change)).toMatchObject([
      { rule: 'fact-missing', level: 'error', ...placeOf(change[0], words, change) },
    ]);
  });

  it.each([
    ['article', '省外的錢是1237.063億元', '292個、292個，', '292個、', '292個，'],
    ['article', '，291個項目集中', '，&amp;&lt;292個、292個項目集中', '292個、', '292個項'],
    ['figures', "''291個''", '\\"292個、292個\\"', '292個、', '292個\\'],
  ] as const)('in the %s, in place of %s, is found each time that it stands there', (file, from, to, first, second) => {
    const change: Change = [file, from, to];
    expect(numberDiagnostics(change)).toMatchObject([placeOf(file, first, change), placeOf(file, second, change)]);
  });

  it('of a unit that is not in the list is told so, with the list', () => {
    const change: Change = ['article', '旅遊26個', '旅遊26樣'];
    const [diagnostic, ...others] = numberDiagnostics(change);
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      rule: 'number-unknown',
      ...placeOf('article', '26樣', change),
      message: '看不出「26」是什麼：後面沒有清單裡的單位，也不像日期、序號或名稱，請註明',
    });
    expect(diagnostic?.allowed).toMatch(/^單位：元、萬元、億元、.*個百分點/);
    expect(diagnostic?.suggestion).toBe('寫上清單裡的單位；若不是數量，寫成 [26](fact:none)');
  });
});

describe('a number that holds, but is said otherwise', () => {
  it('without its 約 is told which word the fact asks for', () => {
    const change: Change = ['article', '，是市外的約84.9%', '，是市外的84.9%'];
    expect(numberDiagnostics(change)).toMatchObject([
      {
        rule: 'fact-qualifier',
        ...placeOf('article', '84.9%', change),
        message: '「84.9%」數字相符，精確程度不符：tolls-share（約84.9%，島外到位資金占市外的比重）',
        suggestion: '寫成「約84.9%」',
      },
    ]);
  });

  it('rounded without saying so is told both ways out', () => {
    const change: Change = ['article', '**1237.063億元**', '**1237億元**'];
    expect(numberDiagnostics(change)).toMatchObject([
      {
        rule: 'fact-rounding',
        ...placeOf('article', '1237億元', change),
        message: '「1237億元」是四捨五入後的數字，卻沒有說「約」：tolls-outside-province（1237.063億元，島外到位資金）',
        suggestion: '寫成「1237.063億元」，或寫「約1237億元」',
      },
    ]);
  });

  it('which two facts hold names both, and how to say which', () => {
    const change: Change = ['article', '[15個](fact:ships-digital)', '15個'];
    expect(numberDiagnostics(change)).toMatchObject([
      {
        rule: 'fact-ambiguous',
        ...placeOf('article', '15個，旅遊', change),
        message:
          '「15個」與不止一個事實相符：ships-energy（15個，集中出航項目，能源）；ships-digital（15個，集中出航項目，數字）',
        suggestion: '寫明是哪一個，例如 [15個](fact:ships-energy)',
      },
    ]);
  });

  it('of which another fact is one digit off, names both where the words do not tell', () => {
    const changes: Change[] = [
      ['article', '農業115個', '農業與別的共125個'],
      [
        'facts',
        'source: report }\nchecks',
        'source: report }\n  ships-rest: { label: 其餘, value: 125, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: report }\nchecks',
      ],
    ];
    const found = numberDiagnostics(...changes);
    expect(found).toMatchObject([
      {
        level: 'error',
        ...placeOf('article', '125個', ...changes),
        message:
          '「125個」與 ships-rest（125個，其餘） 相符，但只差一個數字的還有 ships-farming（115個，集中出航項目，農業）；ships-industry（120個，集中出航項目，工業），從上下文分不出說的是哪一個',
        suggestion: '核對數字；沒有錯就寫明是哪一個：[125個](fact:ships-rest)',
      },
    ]);
  });

  it('for which the author names a fact that does not hold it is told what that fact holds', () => {
    const change: Change = ['article', '[15個](fact:ships-digital)', '[16個](fact:ships-digital)'];
    expect(numberDiagnostics(change)).toMatchObject([
      {
        rule: 'fact-mismatch',
        ...placeOf('article', '16個', change),
        message: '「16個」與所指的事實不符：ships-digital（15個，集中出航項目，數字）',
        suggestion: '寫成「15個」，或改指別的事實',
      },
    ]);
  });
});

describe('facts.yaml', () => {
  it('is told of a fact that nothing uses, at its id', () => {
    const change: Change = ['article', '，旅遊26個', ''];
    const other: Change = [
      'facts',
      '  - ships-industry + ships-energy + ships-farming + ships-digital + ships-tourism = ships-total\n',
      '  - ships-energy = ships-digital\n',
    ];
    expect(diagnosticsOf(change, other)).toMatchObject([
      {
        rule: 'fact-unused',
        level: 'error',
        ...placeOf('facts', 'ships-tourism: {', change, other),
        message: '事實 ships-tourism（集中出航項目，旅遊）沒有用在文中、圖中或放大的數字裡',
        suggestion: '用上它，刪去它，或加一行 unused: 說明為何留著',
      },
    ]);
  });

  it('is told that a fact which says why it is unused is used after all, as a warning', () => {
    const change: Change = ['facts', 'value: 26, unit: 個,', 'value: 26, unused: 只為核對總數, unit: 個,'];
    expect(diagnosticsOf(change)).toMatchObject([
      {
        rule: 'fact-unused-note',
        level: 'warning',
        ...placeOf('facts', 'unused: 只', change),
        message: '事實 ships-tourism 已經用上了，卻還寫著 unused',
        suggestion: '刪去 unused 這一行',
      },
    ]);
  });

  it('may keep an unused fact that says why, and one that only a derived fact needs', () => {
    expect(
      diagnosticsOf(
        ['article', '，旅遊26個', ''],
        ['facts', 'value: 26, unit: 個,', 'value: 26, unused: 只為核對總數, unit: 個,'],
      ),
    ).toEqual([]);
  });

  it('is told of a source that no fact uses', () => {
    const change: Change = [
      'facts',
      'facts:\n',
      '  other:\n    publisher: 別報\n    title: 別文\n    published: 2022\nfacts:\n',
    ];
    expect(diagnosticsOf(change)).toMatchObject([
      {
        rule: 'source-unused',
        level: 'error',
        ...placeOf('facts', 'other:', change),
        message: '來源「other」沒有一個事實或事件用到',
        suggestion: '刪去它，或在用到它的事實、事件裡寫 source',
      },
    ]);
  });

  it('is told of a fact without a source, with the sources that there are', () => {
    const change: Change = [
      'facts',
      'value: 26, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: report',
      'value: 26, unit: 個, period: 2022-Q2, place: 霧島市, status: started',
    ];
    expect(diagnosticsOf(change)).toMatchObject([
      {
        rule: 'source-missing',
        level: 'error',
        ...placeOf('facts', 'ships-tourism: {', change),
        message: '「ships-tourism」沒有來源',
        allowed: 'report',
        suggestion: '補上 source',
      },
    ]);
  });

  it('is told of a source that does not exist, with the one that was meant', () => {
    const change: Change = [
      'facts',
      'value: 26, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: report',
      'value: 26, unit: 個, period: 2022-Q2, place: 霧島市, status: started, source: reprot',
    ];
    expect(diagnosticsOf(change)).toMatchObject([
      {
        rule: 'source-unknown',
        ...placeOf('facts', 'reprot', change),
        message: '「ships-tourism」的來源「reprot」不在 sources 裡',
        allowed: 'report',
        suggestion: '是否要寫「report」？',
      },
    ]);
  });

  it('is told of a derived fact that mixes periods and does not say so, at its formula', () => {
    const change: Change = [
      'facts',
      'value: 1457.03, unit: 億元, period: 2022-H1',
      'value: 1457.03, unit: 億元, period: 2021-H1',
    ];
    expect(diagnosticsOf(change)).toMatchObject([
      {
        rule: 'inputs-periods',
        level: 'error',
        ...placeOf('facts', 'share(tolls-outside-province', change),
        message: '「tolls-share」把不同時期的數字算在一起：2022年上半年、2021年上半年',
        suggestion: '在 note 裡向讀者說明，或改用同一時期的數字',
      },
    ]);
    expect(
      diagnosticsOf(change, ['facts', '    derived: share', '    note: 兩年的數字，說明在此。\n    derived: share']),
    ).toEqual([]);
  });

  it('is told of a check that fails, with both sums written out, at the check', () => {
    const change: Change = ['facts', '+ ships-tourism = ships-total', '= ships-total'];
    expect(diagnosticsOf(change)).toMatchObject([
      {
        rule: 'check-fails',
        level: 'error',
        ...placeOf('facts', 'ships-industry + ships-energy', change),
        message: '檢查不成立：左邊 120個 + 15個 + 115個 + 15個，得 265個；右邊 291個，得 291個；相差 26個',
        suggestion: '核對來源，改正數值或檢查式',
      },
    ]);
  });
});

describe('a letter with many faults', () => {
  it('is told of them all at once', () => {
    const changes: Change[] = [
      ['article', '增長48.53%', '增長48.35%'],
      ['article', '工業120個', '工業102個'],
      ['article', '**1237.063億元**', '**1237億元**'],
      ['figures', '農業115個。', '農業151個。'],
      ['facts', '+ ships-tourism = ships-total', '= ships-total'],
    ];
    const found = diagnosticsOf(...changes).map(({ rule, file, range }) => ({ rule, file, range }));
    expect(found).toEqual(
      expect.arrayContaining([
        { rule: 'fact-missing', ...placeOf('article', '48.35%', ...changes) },
        { rule: 'fact-missing', ...placeOf('article', '102個', ...changes) },
        { rule: 'fact-rounding', ...placeOf('article', '1237億元', ...changes) },
        { rule: 'fact-missing', ...placeOf('figures', '151個', ...changes) },
        { rule: 'check-fails', ...placeOf('facts', 'ships-industry + ships-energy', ...changes) },
      ]),
    );
    // The growth is stated nowhere else; but it was meant, and is not said to be unused.
    expect(found).toHaveLength(5);
  });
});
