import { expect, it } from 'vitest';
import { accentColours, paperPalette } from '../../../src/figures/exports/palette.ts';
import { COLOR_TOKENS } from '../../../src/figures/drawing/theme.ts';
import { ACCENTS } from '../../../src/series/accents.ts';

it.each(ACCENTS)('a file of a letter in %s has a light colour for every role', (accent) => {
  const palette = paperPalette(accent);
  for (const role of COLOR_TOKENS) expect(palette[role], role).toMatch(/^#[0-9a-f]{6}$/);
  expect(palette.paper).toBe('#fbf8f1');
});

it('each accent has a colour of its own', () => {
  expect(new Set(ACCENTS.map((accent) => paperPalette(accent).accent)).size).toBe(ACCENTS.length);
});

it.each(ACCENTS)('%s has one colour for the light theme and another for the dark', (accent) => {
  const { light, dark } = accentColours(accent);
  expect(light).toBe(paperPalette(accent).accent);
  expect(dark).toMatch(/^#[0-9a-f]{6}$/);
  expect(dark).not.toBe(light);
});
