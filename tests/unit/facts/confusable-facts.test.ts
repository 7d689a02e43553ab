import { describe, expect, it } from 'vitest';
import { buildFactIndex } from '../../../src/facts/prose/fact-index.ts';
import { matchText } from '../../../src/facts/prose/match.ts';
import { generator } from './generator.ts';
import { resolve } from './sample.ts';

const indexOf = (facts: Parameters<typeof resolve>[0]) => buildFactIndex(resolve(facts).facts.values());

describe('a number that one wrong digit could have made of another fact', () => {
  const index = indexOf({
    tourism: { value: 26, label: '集中出航項目，旅遊業' },
    prefectures: { value: 16, label: '虛構省的州市' },
    sizes: { value: 17, label: '簽約船隻，規模已載明' },
    talks: { value: 60, unit: '天', qualifier: 'under', label: '裕能項目從洽談到簽約' },
    land: { value: 19, unit: '天', label: '華為總部從簽約到土地供應' },
  });
  const rules = (text: string, marks = [] as Parameters<typeof matchText>[2]) =>
    matchText(text, index, marks).diagnostics.map(({ rule }) => rule);

  it.each(['旅遊業26個', '全省16個州市', '裕能項目從洽談到簽約不到60天', '規模已載明的有17個'])(
    'passes where the words around speak for its fact: %s',
    (text) => {
      expect(rules(text)).toEqual([]);
    },
  );

  it.each(['旅遊業16個', '全省26個州市', '裕能項目從洽談到簽約不到20天', '規模已載明的有16個'])(
    'is an error where they speak for the other: %s',
    (text) => {
      expect(rules(text)).toEqual(['fact-one-digit-off']);
    },
  );

  it('is an error where they tell nothing, and names both facts and the way to say which', () => {
    const { diagnostics } = matchText('加起來是26個。', index);
    expect(diagnostics).toMatchObject([{ rule: 'fact-one-digit-off', from: 4, to: 7 }]);
    expect(diagnostics[0]!.message).toContain('tourism（26個，集中出航項目，旅遊業）');
    expect(diagnostics[0]!.message).toContain('prefectures（16個，虛構省的州市）');
    expect(diagnostics[0]!.suggestion).toContain('[26個](fact:tourism)');
  });

  it('passes where the author has said which it states', () => {
    expect(rules('加起來是26個。', [{ start: 4, end: 7, fact: 'tourism' }])).toEqual([]);
    expect(rules('加起來是16個。', [{ start: 4, end: 7, fact: 'tourism' }])).toEqual(['fact-mismatch']);
  });

  it('is judged by its clause before its sentence', () => {
    expect(rules('旅遊業的項目，在全省16個州市裡最多')).toEqual([]);
    expect(rules('在全省的州市裡，旅遊業26個')).toEqual([]);
    expect(rules('旅遊業的項目，共有26個')).toEqual([]);
  });
});

describe('no wrong digit makes another fact of the one stated, whatever the facts and the words', () => {
  const WORDS = ['農業', '工業', '旅遊', '項目', '開工', '簽約', '全省', '安寧', '投資', '產值', '合計', '另外'];
  const UNITS = ['個', '次', '億元', '%'] as const;
  const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

  it.each(seeds)('seed %i', (seed) => {
    const { integer, pick } = generator(seed);
    const words = (most: number): string => Array.from({ length: integer(0, most) }, () => pick(WORDS)).join('');
    const facts = Array.from({ length: integer(5, 40) }, (_, i) => ({
      id: `fact-${i}`,
      value: pick([integer(2, 130), integer(200, 9900)]),
      unit: pick(UNITS),
      qualifier: pick(['exact', 'exact', 'about', 'over', 'under']),
      label: `${pick(WORDS)}${words(3)}`,
    }));
    const index = indexOf(Object.fromEntries(facts.map(({ id, ...fact }) => [id, fact])));
    let passed = 0;
    for (let i = 0; i < 60; i++) {
      const { value, unit, label } = pick(facts);
      const before = `${words(2)}${pick(['，', '：', '', '。'])}${pick([label, words(2)])}${pick(['', '', '約', '超過', '不到'])}`;
      const number = pick([value, value, Math.round(value / 10) * 10]);
      const text = `${before}${number}${unit}${words(2)}。`;
      const stated = matchText(text, index).uses[0]?.fact.id;
      if (stated === undefined) continue;
      passed++;
      for (let at = before.length; at < before.length + String(number).length; at++) {
        for (const digit of '0123456789') {
          if (digit === text[at]) continue;
          const { diagnostics, uses } = matchText(text.slice(0, at) + digit + text.slice(at + 1), index);
          // A rounding may be as true with another digit: 約2330 and 約2333 of 2332.9.
          const says = uses[0]?.fact.id ?? diagnostics[0]?.rule;
          expect(says === stated || diagnostics.length > 0, `${text}, with ${digit} at ${at}, says ${says}`).toBe(true);
        }
      }
    }
    expect(passed).toBeGreaterThan(0);
  });
});
