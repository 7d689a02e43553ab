import { describe, expect, test } from 'vitest';
import { buildFactIndex } from '../../../src/facts/prose/fact-index.ts';
import { formatValue, type Writable } from '../../../src/facts/model/format.ts';
import { matchText } from '../../../src/facts/prose/match.ts';
import { findQuantities } from '../../../src/facts/prose/quantities.ts';
import { fromNumber, roundTo, toNumber } from '../../../src/facts/model/rational.ts';
import { QUALIFIERS, type Fact } from '../../../src/facts/model/schema.ts';
import { countsWholeThings, UNITS, type Unit } from '../../../src/facts/model/units.ts';
import { generator, type Generator } from './generator.ts';

const CASES = 3000;
/** Words that stand around numbers in prose, some of which end or begin like part of one. */
const BEFORE = [
  '',
  '共',
  '達',
  '簽約',
  '集中出航',
  '同比增長',
  '投資',
  '其中，',
  '（',
  '「',
  '為',
  '合約',
  '公元',
  '最',
  'GDP',
  '2022年',
  '第二季度',
];
const AFTER = ['', '。', '，其中', '）', '」', '項目', '的負極材料', '，同比', '；2022年6月29日', '、'];

function anyFact(random: Generator): Writable {
  const unit: Unit = random.pick(UNITS);
  const decimals = countsWholeThings(unit) ? 0 : random.integer(0, 3);
  const number = (): number =>
    toNumber(roundTo(fromNumber(random.integer(1, 10 ** random.integer(1, 7)) / 10 ** decimals), decimals));
  if (random.integer(0, 5) > 0) {
    const value = unit === '%' && random.integer(0, 3) === 0 ? -number() : number();
    return { value, unit, decimals, qualifier: random.pick(QUALIFIERS) };
  }
  const low = number();
  return {
    value: [low, toNumber(roundTo(fromNumber(low + number()), decimals))],
    unit,
    decimals,
    qualifier: random.pick(['exact', 'about']),
  };
}

/** Years in the thousands and days in the tens read as dates; they are told apart by their neighbours alone. */
function readsAsDate({ value, unit }: Writable): boolean {
  return unit === '年' && [value].flat().some((end) => end >= 1000 && end < 2200);
}

describe('whatever the renderer writes, the finder reads back', () => {
  test(`${CASES} facts of every unit, qualifier and form, amid prose`, () => {
    const random = generator(20220629);
    const seen = new Set<string>();
    for (let i = 0; i < CASES; i++) {
      const fact = anyFact(random);
      if (readsAsDate(fact)) continue;
      const written = formatValue(fact, { thousands: random.pick([true, false]) });
      const text = random.pick(BEFORE) + written + random.pick(AFTER);
      const found = findQuantities(text).map(({ value, unit, qualifier }) => ({ value, unit, qualifier }));
      expect(found, `case ${i}: ${text}`).toEqual([{ value: fact.value, unit: fact.unit, qualifier: fact.qualifier }]);
      seen.add(`${fact.unit} ${fact.qualifier}`);
    }
    // The generator must have come by every unit with every qualifier, or the promise was not tried.
    expect(seen.size).toBe(UNITS.length * QUALIFIERS.length);
  });

  test('and matches it with the fact it came from', () => {
    const random = generator(7);
    for (let i = 0; i < 300; i++) {
      const drawn = anyFact(random);
      if (readsAsDate(drawn)) continue;
      const fact = { ...drawn, id: 'x', label: '某個指標' } as Fact;
      const { uses, diagnostics } = matchText(`某地${formatValue(fact)}。`, buildFactIndex([fact]));
      expect({ ids: uses.map((use) => use.fact.id), diagnostics }, formatValue(fact)).toEqual({
        ids: ['x'],
        diagnostics: [],
      });
    }
  });
});
