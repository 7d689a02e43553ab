import { describe, expect, it } from 'vitest';
import { ARTICLE_ELEMENTS, ELEMENTS } from '../../../src/content/elements/registry.ts';
import { checkLetter } from '../../../src/check/check-letter.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';

const FACTS = `sources:
  census: { publisher: 湖邊日報, title: 湖邊的人, published: 2022-07 }
facts:
  people: { label: 湖邊的人, value: 291, unit: 人, period: "2022", place: 虛構之城, status: realised, source: census }
`;

/** An article that speaks of the people once, in one of its texts. */
interface Where {
  title?: string;
  deck?: string;
  correction?: string;
  body?: string;
}

const article = ({
  title = '湖邊',
  deck = '湖邊住著人。',
  correction = '改正了一個錯字。',
  body = '湖邊住著人。',
}: Where) => `---
position: 1
letter: K
word: Keel
title: ${title}
deck: ${deck}
published: 2026-01-15
updated: 2026-01-20
accent: azure
credits: [{ role: 撰文, names: [某甲] }]
corrections: [{ date: 2026-01-20, text: ${correction} }]
---

${body}
`;

/** What the check finds amiss with numbers, and where the ledger says that the people are met. */
function readBoth(text: string) {
  const file = (name: string, words: string) => ({ file: `content/letters/1-k-keel/${name}`, text: words });
  const letter = makeLetter({
    folder: '1-k-keel',
    article: file('article.mdx', text),
    facts: file('facts.yaml', FACTS),
    figures: file('figures.yaml', 'figures: {}\n'),
  });
  return {
    found: checkLetter(letter)
      .filter(({ rule }) => rule.startsWith('fact-'))
      .map(({ rule }) => rule),
    uses: letter.uses.get('people') ?? [],
  };
}

/** Every attribute of an element that readers meet as a text, from the list of elements: a new one is tested here by being listed. */
const SHOWN = ARTICLE_ELEMENTS.flatMap(({ name, props }) =>
  Object.entries(props).flatMap(([attribute, { text }]) => (text ? [[name, attribute] as const] : [])),
);

/** An element in a section, all its attributes given, one of them with these words. */
function withElement(name: string, attribute: string, words: string): string {
  const attributes = Object.keys(ELEMENTS.get(name)!.props).map(
    (each) =>
      `${each}="${each === attribute ? words : each === 'id' ? 'shore' : each === 'keys' ? '' : each === 'src' ? 'lake.jpg' : '湖'}"`,
  );
  const element = `<${name} ${attributes.join(' ')}>\n\n湖邊住著人。\n\n</${name}>`;
  return name === 'Section'
    ? element
    : `<Section id="shore" overline="湖邊" claim="湖邊住著人">\n\n${element}\n\n</Section>`;
}

describe('a text of an article that is checked counts as a use, and one that counts is checked', () => {
  it('there are such attributes', () => expect(SHOWN.length).toBeGreaterThan(5));

  it.each(SHOWN)('<%s %s>', (name, attribute) => {
    expect(readBoth(article({ body: withElement(name, attribute, '湖邊有291人') })).found).toEqual([]);
    expect(readBoth(article({ body: withElement(name, attribute, '湖邊有291人') })).uses).toHaveLength(1);
    const wrong = readBoth(article({ body: withElement(name, attribute, '湖邊有391人') }));
    expect(wrong.found).toEqual(
      expect.arrayContaining([expect.stringMatching(/^fact-(missing|mismatch|one-digit-off)$/)]),
    );
    expect(wrong.uses).toEqual([]);
  });

  it.each<[keyof Where, string, string]>([
    ['title', '湖邊的291人', 'title'],
    ['deck', '湖邊住著291人。', 'deck'],
    ['correction', '湖邊住著291人。', 'corrections'],
    ['body', '湖邊住著291人。', 'use-people-1'],
  ])('the %s', (part, words, anchor) => {
    expect(readBoth(article({ [part]: words }))).toEqual({
      found: [],
      uses: [{ place: expect.any(String) as string, anchor }],
    });
    expect(readBoth(article({ [part]: words.replace('291', '391') })).found).not.toEqual([]);
  });

  it('each names the place that readers know, and leads there', () => {
    const uses = (body: string) => readBoth(article({ body })).uses;
    expect(uses(withElement('Section', 'overline', '湖邊291人'))).toEqual([{ place: '湖邊291人', anchor: 'shore' }]);
    expect(uses(withElement('Section', 'claim', '湖邊有291人'))).toEqual([
      { place: '湖・節題', anchor: 'shore-claim' },
    ]);
    expect(uses(withElement('PullQuote', 'by', '湖邊291人'))).toEqual([{ place: '湖邊', anchor: 'shore' }]);
    expect(uses('<PullQuote by="湖邊291人">湖邊住著人。</PullQuote>')).toEqual([{ place: '導語', anchor: 'deck' }]);
  });
});
