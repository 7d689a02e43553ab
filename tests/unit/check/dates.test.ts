import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../../src/diagnostics/rules.ts';
import { checkDates } from '../../../src/check/rules/dates.ts';
import { frontmatterSchema, type Frontmatter } from '../../../src/series/schema.ts';
import { today } from '../../../src/shared/today.ts';

const letter = (fields: Partial<Frontmatter> = {}): Frontmatter =>
  frontmatterSchema.parse({
    position: 6,
    letter: 'N',
    word: 'Net',
    title: '題',
    deck: '提要。',
    published: '2026-03-01',
    credits: [{ role: '撰文', names: ['某某'] }],
    ...fields,
  });
const found = (fields: Partial<Frontmatter>, day = '2026-06-01') =>
  checkDates(letter(fields), day).map(({ rule, path }) => [rule, ruleOf(rule).level, path.join('.')]);

describe('dates of a letter', () => {
  it('in the past and in order are sound', () => {
    expect(
      found({
        updated: '2026-04-02',
        corrections: [{ date: '2026-04-02', text: '改正。' }],
        withdrawn: { date: '2026-05-01', reason: '因為。' },
      }),
    ).toEqual([]);
    expect(found({ published: '2026-06-01' })).toEqual([]);
  });

  it('in the future are told, and stop nothing', () => {
    expect(found({ published: '2026-06-02' })).toEqual([['date-future', 'warning', 'published']]);
    expect(found({ updated: '2026-07-01', corrections: [{ date: '2026-07-01', text: '改正。' }] })).toEqual([
      ['date-future', 'warning', 'updated'],
      ['date-future', 'warning', 'corrections.0.date'],
    ]);
  });

  it('of a draft are its editor’s own business', () => {
    expect(found({ draft: true, published: '2027-01-01' })).toEqual([]);
  });

  it('before the letter was out are told', () => {
    expect(found({ updated: '2026-02-01' })).toEqual([['date-order', 'warning', 'updated']]);
    expect(found({ withdrawn: { date: '2026-02-01', reason: '因為。' } })).toEqual([
      ['date-order', 'warning', 'withdrawn.date'],
    ]);
  });

  it('of a correction that the reader is not told of at the top are told', () => {
    expect(found({ corrections: [{ date: '2026-04-01', text: '改正。' }] })).toEqual([
      ['date-order', 'warning', 'updated'],
    ]);
    expect(found({ updated: '2026-03-20', corrections: [{ date: '2026-04-01', text: '改正。' }] })).toEqual([
      ['date-order', 'warning', 'updated'],
    ]);
  });
});

it('today is the day on the editor’s own calendar', () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
