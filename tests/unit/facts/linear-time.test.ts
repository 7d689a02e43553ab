import { describe, expect, test } from 'vitest';
import { buildFactIndex } from '../../../src/facts/fact-index.ts';
import { matchText } from '../../../src/facts/match.ts';
import { classifyNumbers } from '../../../src/facts/quantities.ts';
import type { Fact } from '../../../src/facts/schema.ts';

/** Milliseconds of the fastest of three runs: what the machine's other work delayed least. */
function fastest(run: () => void): number {
  const once = (): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  return Math.min(once(), once(), once());
}

const PROSE = '上半年，省外到位資金1126.063億元，同比增長48.76%；第二季度，291個重大產業項目集中開工，三大集群初現，6月29日投產。';
const SHORT = 4_000;
const TIMES = 16;
/** Linear time grows sixteenfold and quadratic time 256-fold; a busy machine blurs both. */
const LIMIT = 80;

describe('reading takes time in proportion to the text', () => {
  // Repeated pieces that would send a careless pattern back over what it has read.
  test.each(['1', '1,', '1.1', '1、', '1—', '1至', '1億—', 'a1', 'a-', 'a.', '一', '三個', '第', '6月1日至', '2022年1', '〔2022', '0871-', 'http://', '百分之', PROSE])(
    '%j, over and over',
    (piece) => {
      const repeat = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      const [short, long] = [repeat(SHORT), repeat(SHORT * TIMES)];
      classifyNumbers(short);
      const base = Math.max(1, fastest(() => classifyNumbers(short)));
      expect(fastest(() => classifyNumbers(long))).toBeLessThan(base * LIMIT);
    },
  );
});

describe('matching asks the index and not every fact', () => {
  const common: Omit<Fact, 'id' | 'label' | 'value' | 'unit'> = { period: '2022', place: '昆明市', status: 'realised', qualifier: 'exact', corroboration: { state: 'none' }, inputs: [], decimals: 3 };
  const stated: Fact[] = [
    { ...common, id: 'funds', label: '省外到位資金', value: 1126.063, unit: '億元' },
    { ...common, id: 'growth', label: '資金增幅', value: 48.76, unit: '%' },
    { ...common, id: 'starts', label: '重大產業項目', value: 291, unit: '個' },
    { ...common, id: 'clusters', label: '產業集群', value: 3, unit: '個' },
  ];
  const unstated = (count: number): Fact[] =>
    Array.from({ length: count }, (_, i): Fact => ({ ...common, id: `other-${i}`, label: `別的事情${i}`, value: 5000 + i, unit: i % 2 ? '億元' : '個' }));

  /** How often matching looks into any fact. */
  function looks(facts: Fact[], text: string): number {
    let count = 0;
    const watched = facts.map((fact) => new Proxy(fact, { get: (target, key) => (count++, Reflect.get(target, key)) }));
    const index = buildFactIndex(watched);
    count = 0;
    const { uses, problems } = matchText(text, index);
    expect(problems).toEqual([]);
    expect(uses.length).toBe(5 * 50);
    return count;
  }

  test('a thousand facts that the text does not state cost nothing', () => {
    const text = `${PROSE}投資超過1100億元。`.repeat(50);
    expect(looks([...unstated(1000), ...stated], text)).toBe(looks(stated, text));
  });
});
