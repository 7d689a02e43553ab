import { describe, expect, it } from 'vitest';
import { PLACEHOLDER_PUBLISHER, publicationWarnings } from '../../../src/build/publication-warnings.ts';
import { readSettings } from '../../../src/shared/settings.ts';

const named = { publisher: { name: '湖邊日報', contact: 'desk@example.org' } };

describe('before others see a site', () => {
  it('nothing is said where all is set', () => {
    expect(publicationWarnings(readSettings({ SITE_URL: 'https://example.org' }), named)).toEqual([]);
  });

  it('it is said that the site has no address, and which one it names instead', () => {
    expect(publicationWarnings(readSettings({}), named)).toEqual([
      expect.stringMatching(/SITE_URL.*http:\/\/localhost:4321/),
    ]);
  });

  it('it is said that nobody answers for it, and that nobody can be reached', () => {
    const series = { publisher: { name: PLACEHOLDER_PUBLISHER } };
    const warnings = publicationWarnings(readSettings({ SITE_URL: 'https://example.org' }), series);
    expect(warnings).toEqual([expect.stringContaining(PLACEHOLDER_PUBLISHER), expect.stringContaining('contact')]);
  });
});
