import { describe, expect, test } from 'vitest';
import { buildFactIndex } from '../../../src/facts/prose/fact-index.ts';
import { matchText } from '../../../src/facts/prose/match.ts';
import type { Fact } from '../../../src/facts/model/schema.ts';

const PROSE =
  '上半年，島外到位資金1237.063億元，同比增長48.53%；第二季度，291個重大產業項目集中出航，三大集群初現，6月29日投產。';

describe('matching asks the index and not every fact', () => {
  const common: Omit<Fact, 'id' | 'label' | 'value' | 'unit'> = {
    period: '2022',
    place: '霧島市',
    status: 'realised',
    qualifier: 'exact',
    corroboration: { state: 'none' },
    inputs: [],
    decimals: 3,
  };
  const stated: Fact[] = [
    { ...common, id: 'funds', label: '島外到位資金', value: 1237.063, unit: '億元' },
    { ...common, id: 'growth', label: '資金增幅', value: 48.53, unit: '%' },
    { ...common, id: 'starts', label: '重大產業項目', value: 291, unit: '個' },
    { ...common, id: 'clusters', label: '產業集群', value: 3, unit: '個' },
  ];
  const unstated = (count: number): Fact[] =>
    Array.from({ length: count }, (_, i): Fact => ({
      ...common,
      id: `other-${i}`,
      label: `別的事情${i}`,
      value: 5000 + i,
      unit: i % 2 ? '億元' : '個',
    }));

  /** How often matching looks into any fact. */
  function looks(facts: Fact[], text: string): number {
    let count = 0;
    const watched = facts.map(
      (fact) => new Proxy(fact, { get: (target, key) => (count++, Reflect.get(target, key) as unknown) }),
    );
    const index = buildFactIndex(watched);
    count = 0;
    const { uses, diagnostics } = matchText(text, index);
    expect(diagnostics).toEqual([]);
    expect(uses.length).toBe(5 * 50);
    return count;
  }

  test('a thousand facts that the text does not state cost nothing', () => {
    const text = `${PROSE}投資超過1200億元。`.repeat(50);
    expect(looks([...unstated(1000), ...stated], text)).toBe(looks(stated, text));
  });
});
