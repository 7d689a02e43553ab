import { describe, expect, it } from 'vitest';
import { type Elsewhere, frontmatterSchema, type Frontmatter } from '../../../src/series/schema.ts';
import { buildSlots, latest, neighbours } from '../../../src/series/slots.ts';

function letter(position: number, letterName: string, word: string, fields: Partial<Frontmatter> = {}): Frontmatter {
  return frontmatterSchema.parse({
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

/** The slots of a series in hand, some of them elsewhere. */
const slotsOf = (letters: readonly Frontmatter[], slots: readonly Elsewhere[]) =>
  buildSlots(letters, { word: 'KUNMING', accent: 'cedar', slots: [...slots] });

const green = { position: 7, letter: 'G', word: 'Green', title: '綠', url: 'https://example.org/g', publisher: '某報' };
const N6 = letter(6, 'N', 'Net');
const N3 = letter(3, 'N', 'Near', { published: '2026-12-01' });
const K = letter(1, 'K', 'Keen', { published: '2026-01-01' });

describe('the slots', () => {
  it('spell the word whatever is published', () => {
    for (const letters of [[], [N6], [K, N3, N6]]) {
      expect(
        slotsOf(letters, [])
          .map((slot) => slot.letter)
          .join(''),
      ).toBe('KUNMING');
    }
  });

  it('tell the four states apart', () => {
    const draft = letter(2, 'U', 'Up', { draft: true });
    expect(slotsOf([N6, draft], [green]).map(({ state }) => state)).toEqual([
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
    expect(slotsOf([], [])[0]).toEqual({ state: 'forthcoming', position: 1, letter: 'K' });
  });

  it('take the colour of the series where their letter names none', () => {
    expect(
      slotsOf([N6, letter(1, 'K', 'Keen', { accent: 'plum' })], []).flatMap((slot) =>
        'accent' in slot ? [slot.accent] : [],
      ),
    ).toEqual(['plum', 'cedar']);
  });

  it('are as many as the word has letters', () => {
    const slots = buildSlots([N6], { word: 'TAINAN', accent: 'cedar', slots: [] });
    expect(slots.map(({ letter: each, state }) => `${each} ${state}`)).toEqual([
      'T forthcoming',
      'A forthcoming',
      'I forthcoming',
      'N forthcoming',
      'A forthcoming',
      'N published',
    ]);
  });

  it('lead to our article once we publish what stood elsewhere', () => {
    const own = letter(7, 'G', 'Green');
    expect(slotsOf([own], [green])[6]).toMatchObject({ state: 'published', slug: 'g-green' });
  });
});

describe('previous and next', () => {
  const slots = slotsOf([K, N3, N6], [green]);

  it('skip letters that have no page here', () => {
    expect(neighbours(slots, 3)).toMatchObject({ previous: { slug: 'k-keen' }, next: { slug: 'n-net' } });
  });

  it('end at the ends of what is published', () => {
    expect(neighbours(slots, 1).previous).toBeUndefined();
    expect(neighbours(slots, 6).next).toBeUndefined();
  });
});

describe('the latest letter', () => {
  it('is the one published last, whatever its place', () => {
    expect(latest(slotsOf([K, N3, N6], []))?.slug).toBe('n-near');
  });

  it('is the later in the word where two came out on one day', () => {
    expect(latest(slotsOf([letter(1, 'K', 'Keen'), N6], []))?.slug).toBe('n-net');
  });

  it('is never a draft', () => {
    expect(latest(slotsOf([N6, { ...K, draft: true, published: '2099-01-01' }], []))?.slug).toBe('n-net');
  });

  it('is nothing before the first', () => {
    expect(latest(slotsOf([], [green]))).toBeUndefined();
  });
});
