import { describe, expect, it } from 'vitest';
import { checkCollisions, checkElsewhere, checkPlace } from '../../../src/series/agreement.ts';
import { letterSchema, type Letter } from '../../../src/series/schema.ts';

function letter(fields: Partial<Letter> = {}): Letter {
  return letterSchema.parse({
    position: 6,
    letter: 'N',
    word: 'New',
    title: '題',
    deck: '提要',
    published: '2026-11-23',
    credits: [{ role: '撰文', names: ['甲'] }],
    ...fields,
  });
}

describe('position, letter, word and folder must agree', () => {
  it('accepts a letter whose folder repeats its frontmatter', () => {
    expect(checkPlace({ folder: '6-n-new', data: letter() })).toEqual([]);
  });

  it('accepts the other N at position 3', () => {
    expect(checkPlace({ folder: '3-n-near', data: letter({ position: 3, word: 'Near' }) })).toEqual([]);
  });

  it('names the field letter, the letter due and where the written one belongs', () => {
    const [problem, ...rest] = checkPlace({ folder: '6-n-new', data: letter({ letter: 'K' }) });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ rule: 'slot-letter', path: ['letter'], allowed: 'N' });
    expect(problem?.message).toContain('K');
    expect(problem?.mend).toContain('position 改成 1');
  });

  it('tells the two Ns apart by position', () => {
    const [problem] = checkPlace({ folder: '4-n-new', data: letter({ position: 4 }) });
    expect(problem?.allowed).toBe('M');
    expect(problem?.mend).toContain('3 或 6');
  });

  it('wants a word that begins with its letter', () => {
    expect(checkPlace({ folder: '6-n-fresh', data: letter({ word: 'Fresh' }) })).toMatchObject([{ rule: 'slot-word', path: ['word'] }]);
  });

  it.each([
    ['3-n-new', 'position'],
    ['6-k-new', 'letter'],
    ['6-n-novel', 'word'],
    ['New letter', 'position'],
  ])('says of folder %s that %s differs, and the name it should have', (folder, field) => {
    expect(checkPlace({ folder, data: letter() })).toMatchObject([{ rule: 'slot-folder', path: [field], allowed: '6-n-new' }]);
  });
});

describe('one letter a place', () => {
  it('finds the second folder for a position and names the first', () => {
    const problems = checkCollisions([
      { folder: '6-n-new', data: letter() },
      { folder: '6-n-next', data: letter({ word: 'Next' }) },
    ]);
    expect([...problems.keys()]).toEqual(['6-n-next']);
    expect(problems.get('6-n-next')).toMatchObject({ rule: 'slot-taken', path: ['position'] });
    expect(problems.get('6-n-next')?.message).toContain('6-n-new');
  });

  it('keeps the two Ns from sharing an address', () => {
    const problems = checkCollisions([
      { folder: '3-n-new', data: letter({ position: 3 }) },
      { folder: '6-n-new', data: letter() },
    ]);
    expect(problems.get('6-n-new')).toMatchObject({ rule: 'slot-address', path: ['word'] });
  });

  it('lets both Ns stand with different words', () => {
    const both = [
      { folder: '3-n-near', data: letter({ position: 3, word: 'Near' }) },
      { folder: '6-n-new', data: letter() },
    ];
    expect(checkCollisions(both).size).toBe(0);
  });
});

describe('slots of series.yaml', () => {
  const green = { position: 7, letter: 'G', word: 'Green', title: '題', url: 'https://example.org/', publisher: '某報' };

  it('accepts the letter due at its position', () => {
    expect(checkElsewhere([green])).toEqual([]);
  });

  it('names the entry whose letter is wrong, and the one repeated', () => {
    expect(checkElsewhere([{ ...green, letter: 'K' }])).toMatchObject([{ rule: 'slot-letter', path: ['slots', 0, 'letter'], allowed: 'G' }]);
    expect(checkElsewhere([green, green])).toMatchObject([{ rule: 'slot-taken', path: ['slots', 1, 'position'] }]);
  });
});
