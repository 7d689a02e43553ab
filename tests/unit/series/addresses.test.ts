import { describe, expect, it } from 'vitest';
import { EDITIONS, SIMPLIFIED, TRADITIONAL } from '../../../src/editions/edition.ts';
import { createAddresses } from '../../../src/series/addresses.ts';
import { normaliseBase } from '../../../src/shared/base-path.ts';

describe('addresses', () => {
  it.each(['/', '', '//'])('live at the root for base %j', (base) => {
    expect(createAddresses('https://example.org', base).letter('n-net')).toBe('/n-net/');
  });

  it.each(['/kunming', 'kunming', '/kunming/', 'kunming/'])('live below %j however it is written', (base) => {
    const addresses = createAddresses('https://example.org', base);
    expect(addresses.home).toBe('/kunming/');
    expect(addresses.letter('n-net')).toBe('/kunming/n-net/');
    expect(addresses.file('/favicon.svg')).toBe('/kunming/favicon.svg');
    expect(addresses.figure('n-net', 'starts')).toBe('/kunming/n-net/#fig-starts');
    expect(addresses.embed('n-net', 'starts')).toBe('/kunming/n-net/figures/starts/');
    expect(addresses.figureFile('n-net', 'starts', 'csv')).toBe('/kunming/n-net/figures/starts.csv');
    expect(addresses.absolute(addresses.home)).toBe('https://example.org/kunming/');
  });

  it('keep a base of several segments', () => {
    expect(normaliseBase('a/b')).toBe('/a/b/');
  });
});

describe.each(['/', '/kunming/', '/zh/hans/'])('the addresses of an edition below %s', (base) => {
  const traditional = createAddresses('https://example.org', base);
  const simplified = traditional.in(SIMPLIFIED);

  it('all lie in it, but for the files that editions share', () => {
    const { home, letter, ledger, letterFile, figure, embed, figureFile, schema, file, picture } = simplified;
    expect(home).toBe(`${base}zh-hans/`);
    for (const address of [
      letter('n-net'),
      ledger('n-net'),
      letterFile('n-net', 'facts.csv'),
      figure('n-net', 'x'),
      embed('n-net', 'x'),
      figureFile('n-net', 'x', 'png'),
      schema('facts.schema.json'),
    ]) {
      expect(address.startsWith(home), address).toBe(true);
    }
    expect(file('favicon.svg')).toBe(`${base}favicon.svg`);
    expect(picture('n-net', 'lake-800.avif')).toBe(`${base}n-net/pictures/lake-800.avif`);
  });

  it('are those of the same pages: there and back leads home', () => {
    for (const [there, here] of [
      [simplified.letter('n-net'), traditional.letter('n-net')],
      [simplified.home, traditional.home],
      [simplified.figure('n-net', 'x'), traditional.figure('n-net', 'x')],
    ] as const) {
      expect(simplified.here(here)).toBe(there);
      expect(simplified.here(there)).toBe(there);
      expect(traditional.here(there)).toBe(here);
    }
    expect(simplified.in(TRADITIONAL).home).toBe(base);
  });

  it('take nothing for a page that is none of the site’s', () => {
    for (const other of [
      'https://example.com/n-net/',
      '//example.com/',
      '#main',
      'mailto:a@example.org',
      `${base}fonts/OFL.txt`,
      `${base}n-net/facts.csv`,
      `${base}x.html#y/`,
    ])
      expect(simplified.here(other)).toBe(other);
  });

  it('name every edition of a page alike, whichever they start from; Traditional is for all others', () => {
    const origin = `https://example.org${base}`;
    const expected = [
      { lang: 'zh-Hant', address: `${origin}n-net/` },
      { lang: 'zh-Hans', address: `${origin}zh-hans/n-net/` },
      { lang: 'x-default', address: `${origin}n-net/` },
    ];
    for (const edition of EDITIONS)
      for (const from of EDITIONS)
        expect(traditional.in(edition).alternates(traditional.in(from).letter('n-net'))).toEqual(expected);
  });
});
