import { describe, expect, it } from 'vitest';
import { checkCollisions, checkElsewhere, checkPlace } from '../../../src/check/rules/slots.ts';
import { frontmatterSchema, type Frontmatter } from '../../../src/series/schema.ts';

const WORD = 'KUNMING';

function letter(fields: Partial<Frontmatter> = {}): Frontmatter {
  return frontmatterSchema.parse({
    position: 6,
    letter: 'N',
    word: 'Net',
    title: '題',
    deck: '提要',
    published: '2026-11-23',
    credits: [{ role: '撰文', names: ['甲'] }],
    ...fields,
  });
}

describe('position, letter, word and folder must agree', () => {
  it('accepts a letter whose folder repeats its frontmatter', () => {
    expect(checkPlace({ folder: '6-n-net', data: letter() }, WORD)).toEqual([]);
  });

  it('accepts the other N at position 3', () => {
    expect(checkPlace({ folder: '3-n-near', data: letter({ position: 3, word: 'Near' }) }, WORD)).toEqual([]);
  });

  it('names the field letter, the letter due and where the written one belongs', () => {
    const [diagnostic, ...rest] = checkPlace({ folder: '6-n-net', data: letter({ letter: 'K' }) }, WORD);
    expect(rest).toEqual([]);
    expect(diagnostic).toMatchObject({ rule: 'slot-letter', path: ['letter'], allowed: 'N' });
    expect(diagnostic?.message).toContain('K');
    expect(diagnostic?.suggestion).toContain('position 改成 1');
  });

  it('tells the two Ns apart by position', () => {
    const [diagnostic] = checkPlace({ folder: '4-n-net', data: letter({ position: 4 }) }, WORD);
    expect(diagnostic?.allowed).toBe('M');
    expect(diagnostic?.suggestion).toContain('3 或 6');
  });

  it('wants a word that begins with its letter', () => {
    expect(checkPlace({ folder: '6-n-fresh', data: letter({ word: 'Fresh' }) }, WORD)).toMatchObject([
      { rule: 'slot-word', path: ['word'] },
    ]);
  });

  it.each([
    ['3-n-net', 'position'],
    ['6-k-new', 'letter'],
    ['6-n-novel', 'word'],
    ['New letter', 'position'],
  ])('says of folder %s that %s differs, and the name it should have', (folder, field) => {
    expect(checkPlace({ folder, data: letter() }, WORD)).toMatchObject([
      { rule: 'slot-folder', path: [field], allowed: '6-n-net' },
    ]);
  });
});

describe('a series of another word', () => {
  const at = (position: number, letterName: string, word: string) => ({
    folder: `${position}-${letterName}-${word}`.toLowerCase(),
    data: letter({ position, letter: letterName, word }),
  });

  it('is held to its own letters, each at all of its places', () => {
    expect(checkPlace(at(6, 'N', 'Net'), 'TAINAN')).toEqual([]);
    const [diagnostic] = checkPlace(at(1, 'N', 'Net'), 'TAINAN');
    expect(diagnostic).toMatchObject({
      rule: 'slot-letter',
      message: 'letter 寫的是 N，但 TAINAN 的第 1 個字母是 T',
      allowed: 'T',
    });
    expect(diagnostic?.suggestion).toContain('4 或 6');
  });

  it('may have places of two digits, and no letter stands beyond its last', () => {
    expect(checkPlace(at(12, 'U', 'Up'), 'SHIJIAZHUANU')).toEqual([]);
    expect(checkPlace(at(7, 'N', 'Net'), 'TAINAN')).toMatchObject([
      { path: ['position'], message: 'position 寫的是 7，但 TAINAN 只有 6 個字母' },
    ]);
  });

  it('takes any letter anywhere while its word cannot be told, and still wants folder and word to agree', () => {
    expect(checkPlace(at(7, 'X', 'Xylem'), undefined)).toEqual([]);
    expect(checkPlace({ ...at(7, 'X', 'Xylem'), folder: '8-x-xylem' }, undefined)).toMatchObject([
      { rule: 'slot-folder' },
    ]);
  });
});

describe('one letter a place', () => {
  it('finds the second folder for a position and names the first', () => {
    const diagnostics = checkCollisions([
      { folder: '6-n-net', data: letter() },
      { folder: '6-n-next', data: letter({ word: 'Next' }) },
    ]);
    expect([...diagnostics.keys()]).toEqual(['6-n-next']);
    expect(diagnostics.get('6-n-next')).toMatchObject({ rule: 'slot-taken', path: ['position'] });
    expect(diagnostics.get('6-n-next')?.message).toContain('6-n-net');
  });

  it('keeps the two Ns from sharing an address', () => {
    const diagnostics = checkCollisions([
      { folder: '3-n-net', data: letter({ position: 3 }) },
      { folder: '6-n-net', data: letter() },
    ]);
    expect(diagnostics.get('6-n-net')).toMatchObject({ rule: 'slot-address', path: ['word'] });
  });

  it('lets both Ns stand with different words', () => {
    const both = [
      { folder: '3-n-near', data: letter({ position: 3, word: 'Near' }) },
      { folder: '6-n-net', data: letter() },
    ];
    expect(checkCollisions(both).size).toBe(0);
  });
});

describe('slots of series.yaml', () => {
  const green = {
    position: 7,
    letter: 'G',
    word: 'Green',
    title: '題',
    url: 'https://example.org/',
    publisher: '某報',
  };

  it('accepts the letter due at its position', () => {
    expect(checkElsewhere([green], WORD)).toEqual([]);
  });

  it('names the entry whose letter is wrong, and the one repeated', () => {
    expect(checkElsewhere([{ ...green, letter: 'K' }], WORD)).toMatchObject([
      { rule: 'slot-letter', path: ['slots', 0, 'letter'], allowed: 'G' },
    ]);
    expect(checkElsewhere([green, green], WORD)).toMatchObject([
      { rule: 'slot-taken', path: ['slots', 1, 'position'] },
    ]);
  });
});
