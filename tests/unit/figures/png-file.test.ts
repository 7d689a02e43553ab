import { createHash } from 'node:crypto';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { pngFile } from '../../../src/figures/exports/png-file.ts';
import { figureSheet } from '../../../src/figures/exports/sheet.ts';
import { BAR, figureOf, SPECS } from './facts.ts';
import { ORIGIN, PALETTE } from './origin.ts';

type Pixels = Awaited<ReturnType<typeof pixels>>;

async function pixels(png: Buffer) {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const at = (x: number, y: number) =>
    `#${Buffer.from(data.subarray((y * image.width + x) * 4, (y * image.width + x) * 4 + 3)).toString('hex')}`;
  return { width: image.width, height: image.height, at };
}

/** Share of a box's pixels that are not paper. */
function inked({ at }: Pixels, left: number, top: number, right: number, bottom: number): number {
  let count = 0;
  for (let y = Math.round(top); y < bottom; y += 1)
    for (let x = Math.round(left); x < right; x += 1) if (at(x, y) !== PALETTE.paper) count += 1;
  return count / ((right - left) * (bottom - top));
}

describe.each(Object.entries(SPECS))('the PNG of a %s', (_kind, spec) => {
  const figure = figureOf(spec);
  const png = pngFile(figure, ORIGIN, PALETTE);
  const sheet = figureSheet(figure, 'wide', ORIGIN);

  it('is the same, byte for byte, each time it is drawn', () => {
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(pngFile(figureOf(spec), ORIGIN, PALETTE))).toBe(digest(png));
  });

  it('has two pixels to one of its sheet, on paper to its edges', async () => {
    const { width, height, at } = await pixels(png);
    expect([width, height]).toEqual([sheet.width * 2, sheet.height * 2]);
    for (const [x, y] of [
      [0, 0],
      [width - 1, 0],
      [0, height - 1],
      [width - 1, height - 1],
    ] as const)
      expect(at(x, y)).toBe(PALETTE.paper);
  });

  it('shows every line of its text and the chart between them, all inside the margins', async () => {
    const image = await pixels(png);
    for (const { text, x, y, size } of sheet.texts) {
      expect(inked(image, 2 * x, 2 * (y - 0.8 * size), 2 * (x + size), 2 * y), text).toBeGreaterThan(0.05);
    }
    expect(
      inked(image, 2 * sheet.chart.x, 2 * sheet.chart.y, image.width - 2 * sheet.margin, 2 * (sheet.chart.y + 60)),
    ).toBeGreaterThan(0.02);
    for (const [left, right] of [
      [0, 2 * sheet.margin - 2],
      [image.width - 2 * sheet.margin + 2, image.width],
    ] as const)
      expect(inked(image, left, 0, right, image.height)).toBe(0);
  });
});

it('draws bars in the letter’s own colours', async () => {
  const figure = figureOf(BAR);
  const image = await pixels(pngFile(figure, ORIGIN, PALETTE));
  const { chart, width, margin } = figureSheet(figure, 'wide', ORIGIN);
  const colours = new Set<string>();
  for (let y = chart.y * 2; y < (chart.y + 90) * 2; y += 2)
    for (let x = margin * 2; x < (width - margin) * 2; x += 3) colours.add(image.at(x, y));
  expect([...colours]).toEqual(expect.arrayContaining([PALETTE.accent, PALETTE.highlight]));
});

it('wraps texts that are wider than the sheet, and grows with them', () => {
  const long = {
    ...BAR,
    title: `${'這一個標題寫得很長，'.repeat(6)}長得一行放不下`,
    note: '這一條註也很長，要說的話很多。'.repeat(8),
  };
  const [short, tall] = [
    figureSheet(figureOf(BAR), 'wide', ORIGIN),
    figureSheet(figureOf(long), 'wide', {
      ...ORIGIN,
      address: `https://example.org/${'a-long-folder/'.repeat(12)}#fig-try`,
    }),
  ];
  expect(tall.texts.length).toBeGreaterThan(short.texts.length + 3);
  expect(tall.height).toBeGreaterThan(short.height + 100);
  expect(tall.width).toBe(short.width);
});
