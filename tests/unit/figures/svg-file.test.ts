import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { chartDrawing } from '../../../src/figures/kinds/registry.ts';
import { figureData } from '../../../src/figures/figure.ts';
import { sourceLine } from '../../../src/figures/exports/origin.ts';
import { figureSheet } from '../../../src/figures/exports/sheet.ts';
import { svgFile } from '../../../src/figures/exports/svg-file.ts';
import { measureInFont } from '../../../src/figures/svg/measure.ts';
import { BUILD_THEME } from '../../../src/figures/svg/draw.ts';
import { BAR, figureOf, SPECS } from './facts.ts';
import { ORIGIN, PALETTE } from './origin.ts';
import { sizeOf, wordsOf } from './svg-reading.ts';

describe.each(Object.entries(SPECS))('the SVG file of a %s', (_kind, spec) => {
  const figure = figureOf({ ...spec, note: '一條註。' });
  const svg = svgFile(figure, ORIGIN, PALETTE);
  const written = wordsOf(svg).join('\n');

  it('bears title, dek, note, source, address and every value as text', () => {
    for (const text of [
      figure.title,
      figure.dek,
      '註：一條註。',
      sourceLine(figure),
      ORIGIN.address,
      ORIGIN.letter,
      ORIGIN.series,
    ])
      expect(written).toContain(text);
    for (const { points } of figure.series)
      for (const { text, event } of points)
        expect(written).toContain(event === undefined ? text : text.replace(/^2022年/, ''));
  });

  it('has a title and a description for those who cannot see it', () => {
    expect(svg).toContain(`<title>${figure.title}</title>`);
    expect(svg).toContain(`<desc>${figure.description}</desc>`);
    expect(svg).toContain(`aria-label="${figure.alt}"`);
  });

  it('takes nothing from a page: no variable, no class, no other file', () => {
    expect(svg).not.toMatch(/var\(|class=|href|url\((?!#)/);
    expect(svg).toContain(`fill="${PALETTE.paper}"`);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toMatch(/font-family="'Noto Serif TC', [^"]+, serif"/);
  });

  it('has the chart between its texts, not over them', () => {
    const { chart, texts } = figureSheet(figure, 'wide', ORIGIN);
    const { height } = chartDrawing(figureData(figure), 'wide', BUILD_THEME);
    for (const { text, y, size } of texts) expect(y < chart.y || y - 0.88 * size > chart.y + height, text).toBe(true);
    expect(sizeOf(svg).height).toBeGreaterThan(Math.max(...texts.map(({ y }) => y)));
  });
});

it('escapes what is not text in XML', () => {
  const figure = figureOf({ ...BAR, title: '甲<乙，「丙」&丁' });
  const svg = svgFile(figure, ORIGIN, PALETTE);
  expect(svg).not.toContain('甲<乙');
  expect(JSON.stringify(parse(svg), (key, value: unknown) => (key === 'parentNode' ? undefined : value))).toContain(
    '甲<乙，「丙」&丁',
  );
});

it('breaks a long title after its clauses, and lets no line run over', () => {
  const long = figureOf({ ...BAR, title: '前半句短短的，後半句話說得很長很長很長要換到下面一行才放得完' });
  const { texts, width, margin } = figureSheet(long, 'wide', ORIGIN);
  const title = texts.filter(({ weight }) => weight === 700);
  expect(title.map(({ text }) => text)).toEqual(['前半句短短的，', '後半句話說得很長很長很長要換到下面一行才放得完']);
  for (const { text, size, weight } of texts)
    expect(measureInFont(text, size, weight), text).toBeLessThanOrEqual(width - 2 * margin);
});
