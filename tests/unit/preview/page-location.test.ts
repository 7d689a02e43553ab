import { describe, expect, it } from 'vitest';
import { pagePlaces } from '../../../src/preview/page-location.ts';

const ARTICLE = `---
title: 標題
deck: 提要，
  折成兩行
credits:
  - role: 撰文
---

導語
折成兩行。

<Section id="one" overline="一" claim="主張">

一段話，有<Ruby text="傈" reading="ㄌㄧˋ" />字。

<PullQuote by="甲">引語</PullQuote>

<PullQuote by="乙">

引語

</PullQuote>

<Figure id="bars" />

<Picture src="lake.jpg" alt="湖" credit="攝影：某某" />

</Section>

<SourceNote>一句話</SourceNote>
`;

/** Where the words are shown that stand in a file. */
function placeOf(words: string, file = 'article.mdx', text = ARTICLE) {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return pagePlaces(
    `content/letters/6-n-net/${file}`,
    text,
  )({ line: before.length, column: before.at(-1)!.length + 1 });
}

describe('the place of a diagnostic on the page', () => {
  it.each([
    ['標題', { selectors: ['#title'] }],
    ['折成兩行\ncredits', { selectors: ['#deck'] }],
    ['撰文', { selectors: ['.credits'] }],
    ['折成兩行。', { line: 10 }],
    ['主張', { selectors: ['[id="one-claim"]'] }],
    ['一段話', { line: 14 }],
    ['傈', { line: 14 }],
    ['甲', { selectors: ['.pull-quote'], nth: 0 }],
    ['引語', { selectors: ['.pull-quote'], nth: 0 }],
    ['乙', { selectors: ['.pull-quote'], nth: 1 }],
    ['引語\n\n</', { line: 20 }],
    ['bars', { selectors: ['[id="fig-bars"]'] }],
    ['攝影', { selectors: ['[id="picture-lake"]'] }],
    ['一句話', { selectors: ['.source-note'] }],
  ])('of %j in an article', (words, place) => {
    expect(placeOf(words)).toEqual(place);
  });

  it('of a field of a figure is the figure', () => {
    expect(placeOf('甲', 'figures.yaml', 'figures:\n  bars:\n    title: 甲\n')).toEqual({ selectors: ['#fig-bars'] });
  });

  it('of a field of a fact is where the fact is stated', () => {
    expect(placeOf('甲', 'facts.yaml', 'sources: {}\nfacts:\n  total:\n    label: 甲\n')).toEqual({
      selectors: ['.prose a.fact[href$="#total"]', 'a[href$="#total"]', '[id="total"]'],
    });
  });

  it('of a source is nowhere', () => {
    expect(placeOf('甲', 'facts.yaml', 'sources:\n  report:\n    title: 甲\n')).toBeUndefined();
  });

  it('is found as far as a broken file can be read', () => {
    expect(placeOf('甲', 'figures.yaml', 'figures:\n  bars:\n    title: 甲\n    facts: [\n')).toEqual({
      selectors: ['#fig-bars'],
    });
    expect(placeOf('甲', 'article.mdx', '---\ntitle: 甲\n---\n\n<Section>\n')).toEqual({ selectors: ['#title'] });
  });
});
