import { expect, it } from 'vitest';
import { parseBody } from '../../../src/content/read/article-source.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';
import { pictureUses } from '../../../src/content/picture-uses.ts';

const BODY = `導語。

<Picture src="lake.jpg" alt="湖" credit="攝影：某某" caption="湖邊有291個人" />

<Section id="a" overline="一" claim="節">

<Picture src="hills.png" alt="山" credit="攝影：某某" />

</Section>
`;
const TREE = parseBody(BODY);

it('pictures come in the order of the article; those before its first section lead', () => {
  expect(
    pictureUses(TREE).map(({ values, leads, inline, range }) => [
      values['src'],
      leads,
      inline,
      range().start,
      range('src').start,
    ]),
  ).toEqual([
    ['lake.jpg', true, false, { line: 3, column: 1 }, { line: 3, column: 10 }],
    ['hills.png', false, false, { line: 7, column: 1 }, { line: 7, column: 10 }],
  ]);
});

const FRONTMATTER = `---
position: 1
letter: K
word: Keel
title: 題
deck: 提要
published: 2026-01-15
credits: [{ role: 撰文, names: [某甲] }]
---

`;
const FACTS = `sources:
  report: { publisher: 某報, title: 一篇, published: 2022-07 }
facts:
  people: { label: 湖邊的人, value: 291, unit: 個, period: "2022", place: 虛構之城, status: realised, source: report }
`;

it('a fact that a caption states is used at the picture', () => {
  const file = (name: string, text: string) => ({ file: name, text });
  const letter = makeLetter({
    folder: '1-k-keel',
    article: file('article.mdx', FRONTMATTER + BODY),
    facts: file('facts.yaml', FACTS),
    figures: file('figures.yaml', 'figures: {}\n'),
  });
  expect(letter.uses.get('people')).toEqual([{ place: '圖片', anchor: 'picture-lake' }]);
});
