import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { chartDrawing } from '../../../src/figures/kinds/registry.ts';
import { figureData } from '../../../src/figures/figure.ts';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import { newChart } from '../../../src/figures/drawing/new-chart.ts';
import { BUILD_THEME, inlineSvg } from '../../../src/figures/svg/draw.ts';
import { figureTable } from '../../../src/figures/table.ts';
import { figureOf, KEY_FIGURES } from './facts.ts';
import { textsOf, wordsOf } from './svg-reading.ts';

const figure = figureOf(KEY_FIGURES);

it.each(LAYOUTS)('the digits are large and bold, qualifier and unit beside them small, %s', (layout) => {
  const texts = textsOf(inlineSvg(figure, layout));
  const size = (text: string) => texts.filter((one) => one.text === text).map((one) => [one.size >= 34, one.weight]);
  expect(['48.53', '115', '1630', '832.87'].map(size)).toEqual(Array(4).fill([[true, 700]]));
  expect(size('約')).toEqual([[false, 400]]);
  expect(size('億元')).toEqual([
    [false, 400],
    [false, 400],
  ]);
});

it.each(LAYOUTS)('each number says its own period, and how real it is, %s', (layout) => {
  expect(wordsOf(inlineSvg(figure, layout))).toEqual(
    expect.arrayContaining(['2022年上半年', '2022年第二季度，已開工', '2022年上半年，預期', '2021年上半年，推算']),
  );
});

it('a status that the name says already is not said twice', () => {
  const named = figureOf({ ...KEY_FIGURES, labels: { ...KEY_FIGURES.labels, hoped: '預期產值' } });
  expect(inlineSvg(named, 'wide').match(/預期/g)).toHaveLength(1);
});

it('a period that no source gives is said to be unstated', () => {
  expect(
    wordsOf(
      inlineSvg(figureOf({ ...KEY_FIGURES, facts: ['undated'], labels: undefined, highlight: undefined }), 'wide'),
    ),
  ).toContain('時期未載明，已開工');
});

it('only the number to be seen first is camellia', () => {
  const camellia = textsOf(inlineSvg(figure, 'wide')).filter(({ colour }) => colour === 'var(--highlight)');
  expect(camellia.map(({ text }) => text).join('')).toBe('115個');
});

it.each(LAYOUTS)('Chart.js has each value at the place of its number, %s', (layout) => {
  const drawing = chartDrawing(figureData(figure), layout, BUILD_THEME);
  const chart = newChart(createCanvas(drawing.width, drawing.height) as unknown as HTMLCanvasElement, drawing, 1);
  const digits = textsOf(inlineSvg(figure, layout)).filter(({ size }) => size >= 34);
  expect(digits).toHaveLength(4);
  digits.forEach(({ left, right, top, bottom }, i) => {
    const { x, y } = chart.getDatasetMeta(i).data[0]!;
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(right + 20);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(bottom);
    expect(drawing.valueAt(i, 0)).toEqual({ series: 0, point: i });
  });
  chart.destroy();
});

it('the table has a column for the period, which no axis gives', () => {
  const { columns, rows } = figureTable(figure);
  expect(columns).toEqual(['項目', '數值', '時期']);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['48.53%', '2022年上半年'],
    ['115個（已開工）', '2022年第二季度'],
    ['1630億元（預期）', '2022年上半年'],
    ['約832.87億元（推算）', '2021年上半年'],
  ]);
});
