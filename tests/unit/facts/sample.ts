import { factsFileSchema, type Fact, type FactsFile } from '../../../src/facts/model/schema.ts';
import { resolveFacts, type ResolvedFacts } from '../../../src/facts/resolve-facts.ts';

type Raw = Record<string, unknown>;

const source = { publisher: '島報年終特刊號', title: '霧島之變', published: '2022-07' };
const common = { label: '測試', unit: '個', period: '2022-Q2', place: '霧島市', status: 'realised', source: 'report' };

/** A facts file in which every fact is sound unless the test says otherwise. */
export function factsFile(
  facts: Record<string, Raw>,
  checks: string[] = [],
  sources: Record<string, Raw> = { report: source },
): FactsFile {
  const filled = Object.entries(facts).map(([id, fact]): [string, Raw] => {
    const derived = 'derived' in fact ? { status: 'derived', source: undefined } : {};
    return [id, { ...common, ...derived, ...fact }];
  });
  return factsFileSchema.parse({ sources, facts: Object.fromEntries(filled), checks });
}

export const resolve = (facts: Record<string, Raw>, checks: string[] = []): ResolvedFacts =>
  resolveFacts(factsFile(facts, checks));

/** The one fact asked for, computed; fails the test when it has none. */
export function factOf(facts: Record<string, Raw>, id: string): Fact {
  const fact = resolve(facts).facts.get(id);
  if (!fact) throw new Error(`no value for ${id}: ${JSON.stringify(resolve(facts).diagnostics)}`);
  return fact;
}

/** The quarter's project starts by sector, which add up to 291. */
export const starts: Record<string, Raw> = {
  'ships-total': { value: 291, label: '重大產業項目集中出航數', status: 'started' },
  'ships-industry': { value: 120, label: '能源以外工業項目' },
  'ships-energy': { value: 15, label: '能源工業項目' },
  'ships-farming': { value: 115, label: '農業項目' },
  'ships-digital': { value: 15, label: '數字經濟項目' },
  'ships-tourism': { value: 26, label: '旅遊業項目' },
};

export const money = (value: number | [number, number], rest: Raw = {}): Raw => ({
  value,
  unit: '億元',
  period: '2022-H1',
  ...rest,
});
export const percent = (value: number, rest: Raw = {}): Raw => ({ value, unit: '%', period: '2022-H1', ...rest });
