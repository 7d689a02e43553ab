import { stringify } from 'yaml';
import type { LetterFiles } from '../../src/content/read/read-content.ts';

/** How large a letter is made. */
export interface LetterSize {
  /** Characters of the article's body, to the nearest paragraph. */
  characters: number;
  facts: number;
}

const PLACES = ['東城', '西山', '南港', '北渡', '中洲', '上塘', '下關', '前村', '後海', '新橋'];
const THINGS = ['茶葉', '磷礦', '電池', '花卉', '藥材', '咖啡', '水果', '蔬菜', '木料', '紙張'];
const DOINGS = ['產出', '運走', '簽約', '開工', '售出', '入庫', '登記', '驗收', '調撥', '結算'];
const UNITS: readonly (readonly [unit: string, decimals: number])[] = [
  ['個', 0],
  ['億元', 2],
  ['萬噸', 1],
  ['%', 2],
  ['家', 0],
  ['公里', 1],
  ['次', 0],
  ['萬人次', 1],
];
/** What stands between the numbers, so that they are as dense as in an article. */
const FILLING = [
  '這一年的雨水比往年多',
  '街上的人慢慢走回家去',
  '誰也說不清是從哪一天開始的',
  '會計把帳本合上又打開',
  '消息傳到河對岸的時候已經入夜',
  '人們記得的卻是另一回事',
];

const of = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

interface MadeUpFact {
  id: string;
  label: string;
  unit: string;
  value: number;
}

/** No two labels of a thousand facts are the same, and no two facts of one unit have the same value. */
function madeUpFact(i: number): MadeUpFact {
  const label = `${of(PLACES, i)}${of(THINGS, Math.floor(i / 10))}${of(DOINGS, Math.floor(i / 100) + i)}`;
  const [unit, decimals] = of(UNITS, i);
  return { id: `fact-${i}`, label, unit, value: Number((1000 + i * 7.13).toFixed(decimals)) };
}

const COMMON = { period: '2022', place: '虛構之城' };

/** A sound letter of the given size: every fact is stated once, and one in sixteen is also drawn, added to and checked. */
export function madeUpLetter({ characters, facts: count }: LetterSize): LetterFiles {
  const facts = Array.from({ length: count }, (_, i) => madeUpFact(i));
  const pairs = facts.flatMap((first, i) =>
    i % 16 === 0 && facts[i + UNITS.length] ? [{ first, second: facts[i + UNITS.length]! }] : [],
  );
  const typed = facts.map(({ id, ...fact }): [string, object] => [
    id,
    { ...fact, ...COMMON, status: 'realised', source: 'made-up' },
  ]);
  const sums = pairs.map(({ first, second }): [string, object] => [
    `sum-${first.id}`,
    {
      label: `${first.label}等兩項`,
      derived: `${first.id} + ${second.id}`,
      unit: first.unit,
      ...COMMON,
      status: 'derived',
      unused: '供測量用',
    },
  ]);
  const factsFile = {
    sources: { 'made-up': { publisher: '測量者', title: '虛構的數字', published: '2022' } },
    facts: Object.fromEntries([...typed, ...sums]),
    checks: pairs.map(({ first, second }) => `${first.id} + ${second.id} >= ${first.id}`),
  };
  const figures = pairs.map(({ first, second }) => [`figure-${first.id}`, figure(first, second)] as const);
  return {
    folder: '4-m-made',
    article: {
      file: 'article.mdx',
      text: article(
        characters,
        facts,
        figures.map(([id]) => id),
      ),
    },
    facts: { file: 'facts.yaml', text: stringify(factsFile) },
    figures: { file: 'figures.yaml', text: stringify({ figures: Object.fromEntries(figures) }) },
  };
}

const figure = (first: MadeUpFact, second: MadeUpFact) => ({
  kind: 'bar',
  title: `${first.label}，多的更多`,
  dek: `數量，${first.unit}；2022年`,
  facts: [first.id, second.id],
  alt: `橫條圖：${first.label}與另一處的數量，後者多過前者。`,
  description: `兩條橫條。${stated(first)}，${stated(second)}。`,
});

const FRONTMATTER = stringify({
  position: 4,
  letter: 'M',
  word: 'Made',
  title: '測量用的一篇',
  deck: '長短由測量者定。',
  published: '2026-01-01',
  credits: [{ role: '撰文', names: ['測量者'] }],
});
const PARAGRAPH = 200;
const PARAGRAPHS_A_SECTION = 8;

const stated = ({ label, value, unit }: MadeUpFact): string => `${label}${value}${unit}`;

/** Facts and filling in turn; the figures stand at the end. */
function article(characters: number, facts: readonly MadeUpFact[], figures: readonly string[]): string {
  const paragraphs = [''];
  let written = 0;
  let turn = 0;
  const write = (words: string): void => {
    paragraphs.push(`${paragraphs.pop()}${words}，`);
    written += words.length + 1;
  };
  for (const [i, fact] of facts.entries()) {
    write(stated(fact));
    while (written < (characters * (i + 1)) / facts.length) write(of(FILLING, turn++));
    if (paragraphs.at(-1)!.length > PARAGRAPH) paragraphs.push('');
  }
  const sections = Array.from({ length: Math.ceil(paragraphs.length / PARAGRAPHS_A_SECTION) }, (_, s) => {
    const words = paragraphs.slice(s * PARAGRAPHS_A_SECTION, (s + 1) * PARAGRAPHS_A_SECTION).join('\n\n');
    return `<Section id="section-${s}" overline="第${s + 1}節" claim="這一節沒有主張">\n\n${words}\n\n</Section>`;
  });
  return `---\n${FRONTMATTER}---\n\n${[...sections, ...figures.map((id) => `<Figure id="${id}" />`)].join('\n\n')}\n`;
}
