import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { complaints } from './validators.ts';

const FACT = {
  label: '總數',
  value: 1,
  unit: '個',
  period: '2022',
  place: '某地',
  status: 'realised',
  source: 'report',
};
const FIGURE = { kind: 'bar', title: '標題', dek: '副題', facts: ['a'], alt: '橫條圖：某事。', description: '描述。' };
const LETTER = {
  position: 6,
  letter: 'N',
  word: 'Net',
  title: '標題',
  deck: '提要',
  published: '2026-11-23',
  credits: [{ role: '撰文', names: ['某甲'] }],
};

/** A document with the fields of one record replaced; a field of undefined is left out. */
const without = (record: object) => JSON.parse(JSON.stringify(record)) as object;
const facts = (change: object) => ({
  sources: { report: { publisher: '某報', title: '某題', published: '2022' } },
  facts: { a: without({ ...FACT, ...change }) },
});
const figures = (change: object) => ({ figures: { a: without({ ...FIGURE, ...change }) } });
const article = (change: object) => without({ ...LETTER, ...change });

describe('while it is typed, an editor is told of', () => {
  it.each([
    ['a field that is misspelt', 'facts', facts({ lable: '總數' })],
    ['a unit that is not in the list', 'facts', facts({ unit: '億' })],
    ['a number in quotes', 'facts', facts({ value: '291' })],
    ['a number with a comma', 'facts', facts({ value: '1,003' })],
    ['a period in Chinese', 'facts', facts({ period: '2022年第二季度' })],
    ['a quarter that no year has', 'facts', facts({ period: '2022-Q5' })],
    ['a status in Chinese', 'facts', facts({ status: '已實現' })],
    ['a qualifier that is not in the list', 'facts', facts({ qualifier: 'almost' })],
    ['a key with capitals', 'facts', { sources: {}, facts: { StartsTotal: FACT } }],
    ['a key with another meaning', 'facts', { sources: {}, facts: { none: FACT } }],
    ['a value beside a formula', 'facts', facts({ derived: 'a + b', status: 'derived', source: undefined })],
    ['neither value nor formula', 'facts', facts({ value: undefined })],
    ['a formula whose status is not derived', 'facts', facts({ value: undefined, source: undefined, derived: 'b' })],
    ['a number without a source', 'facts', facts({ source: undefined })],
    ['half a project', 'facts', facts({ value: 1.5 })],
    ['a range of three', 'facts', facts({ value: [1, 2, 3], unit: '億元' })],
    [
      'a field left empty',
      'facts',
      parse(
        'sources: {}\nfacts:\n  a:\n    label:\n    value: 1\n    unit: 個\n    period: 2022\n    place: 某地\n    status: realised\n    source: report\n',
      ),
    ],
    [
      'an address without its scheme',
      'facts',
      {
        ...facts({}),
        sources: { report: { publisher: '某報', title: '某題', published: '2022', url: 'www.example.org' } },
      },
    ],
    [
      'an event without a day',
      'facts',
      {
        ...facts({}),
        events: { e: { label: '事', period: 'unstated', place: '某地', status: 'realised', source: 'report' } },
      },
    ],
    ['a kind of figure that there is not', 'figures', figures({ kind: 'pie' })],
    ['a figure without alternative text', 'figures', figures({ alt: undefined })],
    ['facts beside series', 'figures', figures({ series: [{ label: '組', facts: ['a'] }] })],
    ['neither facts nor series', 'figures', figures({ facts: undefined })],
    ['ends on a bar', 'figures', figures({ ends: { a: { to: '落地' } } })],
    ['intervals without ends', 'figures', figures({ kind: 'intervals' })],
    ['a timeline without events', 'figures', figures({ kind: 'timeline' })],
    [
      'groups without categories',
      'figures',
      figures({
        kind: 'grouped-bar',
        facts: undefined,
        series: [
          { label: '甲', facts: ['a'] },
          { label: '乙', facts: ['a'] },
        ],
      }),
    ],
    [
      'a single group',
      'figures',
      figures({ kind: 'grouped-bar', facts: undefined, categories: ['類'], series: [{ label: '甲', facts: ['a'] }] }),
    ],
    ['a part of one', 'figures', figures({ kind: 'share-bar' })],
    ['categories on key figures', 'figures', figures({ kind: 'key-figures', categories: ['類'] })],
    ['a position that no word has', 'article', article({ position: 13 })],
    ['a letter that is none', 'article', article({ letter: '新' })],
    ['a word that begins otherwise', 'article', article({ word: 'Green' })],
    ['a word in small letters', 'article', article({ word: 'new' })],
    ['a day in words', 'article', article({ published: '2026年11月23日' })],
    ['a day without zeros', 'article', article({ published: '2026-1-5' })],
    ['an accent that there is not', 'article', article({ accent: 'purple' })],
    ['a title of 61 characters', 'article', article({ title: '字'.repeat(61) })],
    ['credits as a text', 'article', article({ credits: '撰文：某甲' })],
    ['a draft in words', 'article', article({ draft: '是' })],
    ['no publisher', 'series', { name: '名', tagline: '題', word: 'KUNMING', description: '介', standing: '述' }],
    [
      'another word',
      'series',
      { name: '名', tagline: '題', word: 'Kunming', description: '介', standing: '述', publisher: { name: '社' } },
    ],
    ['a term without variants', 'terms', { terms: [{ preferred: '報道' }] }],
    [
      'a term with a severity of its own',
      'terms',
      { terms: [{ preferred: '報道', variants: ['報導'], severity: 'info' }] },
    ],
    ['letters where Chinese belongs', 'simplified', { terms: { account: '账户' } }],
  ])('%s', (_, kind, data) => {
    expect(complaints(kind, data)).not.toBe('');
  });

  it('nothing where nothing is wrong', () => {
    expect([
      complaints('facts', facts({})),
      complaints('figures', figures({})),
      complaints('article', article({})),
    ]).toEqual(['', '', '']);
  });
});
