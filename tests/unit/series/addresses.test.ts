import { describe, expect, it } from 'vitest';
import { createAddresses, normaliseBase } from '../../../src/series/addresses.ts';

describe('addresses', () => {
  it.each(['/', '', '//'])('live at the root for base %j', (base) => {
    expect(createAddresses('https://example.org', base).letter('n-new')).toBe('/n-new/');
  });

  it.each(['/kunming', 'kunming', '/kunming/', 'kunming/'])('live below %j however it is written', (base) => {
    const addresses = createAddresses('https://example.org', base);
    expect(addresses.home).toBe('/kunming/');
    expect(addresses.letter('n-new')).toBe('/kunming/n-new/');
    expect(addresses.file('/favicon.svg')).toBe('/kunming/favicon.svg');
    expect(addresses.figure('n-new', 'starts')).toBe('/kunming/n-new/#fig-starts');
    expect(addresses.figureAlone('n-new', 'starts')).toBe('/kunming/n-new/figures/starts/');
    expect(addresses.figureFile('n-new', 'starts', 'csv')).toBe('/kunming/n-new/figures/starts.csv');
    expect(addresses.absolute(addresses.home)).toBe('https://example.org/kunming/');
  });

  it('keep a base of several segments', () => {
    expect(normaliseBase('a/b')).toBe('/a/b/');
  });
});
