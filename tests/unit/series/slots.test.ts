import { describe, expect, it } from 'vitest';
import { letterSchema, type Letter } from '../../../src/series/schema.ts';
import { buildSlots, latest, neighbours } from '../../../src/series/slots.ts';

function letter(position: number, letterName: string, word: string, fields: Partial<Letter> = {}): Letter {
  return letterSchema.parse({
    position,
    letter: letterName,
    word,
    title: `${word} 題`,
    deck: '提要',
    published: '2026-11-23',
    credits: [{ role: '撰文', names: ['甲'] }],
    ...fields,
  });
}

const green = { position: 7, letter: 'G', word: 'Green', title: '綠', url: 'https://example.org/g', publisher: '某報' };
const N6 = letter(6, 'N', 'New');
const N3 = letter(3, 'N', 'Near', { published: '2026-12-01' });
const K = letter(1, 'K', 'Keen', { published: '2026-01-01' });

describe('the slots', () => {
  it('spell the word whatever is published', () => {
    for (const letters of [[], [N6], [K, N3, N6]]) {
      expect(buildSlots('KUNMING', letters, []).map((slot) => slot.letter).join('')).toBe('KUNMING');
    }
  });

  it('tell the four states apart', () => {
    const draft = letter(2, 'U', 'Up', { draft: true });
    expect(buildSlots('KUNMING', [N6, draft], [green]).map(({ state }) => state)).toEqual([
      'forthcoming',
      'draft',
      'forthcoming',
      'forthcoming',
      'forthcoming',
      'published',
      'elsewhere',
    ]);
  });

  it('invent no word for a letter of which nothing is known', () => {
    expect(buildSlots('KUNMING', [], [])[0]).toEqual({ state: 'forthcoming', position: 1, letter: 'K' });
  });

  it('lead to our article once we publish what stood elsewhere', () => {
    const own = letter(7, 'G', 'Green');
    expect(buildSlots('KUNMING', [own], [green])[6]).toMatchObject({ state: 'published', slug: 'g-green' });
  });
});

describe('previous and next', () => {
  const slots = buildSlots('KUNMING', [K, N3, N6], [green]);

  it('skip letters that have no page here', () => {
    expect(neighbours(slots, 3)).toMatchObject({ previous: { slug: 'k-keen' }, next: { slug: 'n-new' } });
  });

  it('end at the ends of what is published', () => {
    expect(neighbours(slots, 1).previous).toBeUndefined();
    expect(neighbours(slots, 6).next).toBeUndefined();
  });
});

describe('the latest letter', () => {
  it('is the one published last, whatever its place', () => {
    expect(latest(buildSlots('KUNMING', [K, N3, N6], []))?.slug).toBe('n-near');
  });

  it('is the later in the word where two came out on one day', () => {
    expect(latest(buildSlots('KUNMING', [letter(1, 'K', 'Keen'), N6], []))?.slug).toBe('n-new');
  });

  it('is never a draft', () => {
    expect(latest(buildSlots('KUNMING', [N6, { ...K, draft: true, published: '2099-01-01' }], []))?.slug).toBe('n-new');
  });

  it('is nothing before the first', () => {
    expect(latest(buildSlots('KUNMING', [], [green]))).toBeUndefined();
  });
});
