import { describe, expect, it } from 'vitest';
import { convertData, UNCONVERTED } from '../../../src/editions/converter.ts';
import { createSimplifier } from '../../../src/editions/simplify.ts';
import { embedCode } from '../../../src/figures/embed/code.ts';
import { overline, sourceLine } from '../../../src/figures/exports/origin.ts';
import { pngFile } from '../../../src/figures/exports/png-file.ts';
import { figureSheet } from '../../../src/figures/exports/sheet.ts';
import { svgFile } from '../../../src/figures/exports/svg-file.ts';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import { inlineSvg } from '../../../src/figures/svg/draw.ts';
import { measureInFont } from '../../../src/figures/svg/measure.ts';
import { figureOf, SPECS } from './facts.ts';
import { ORIGIN, PALETTE } from './origin.ts';
import { textsOf } from './svg-reading.ts';

const simplifier = createSimplifier({ keep: [], terms: { 大項目: '规模一百亿元以上的各种大型工程项目' } });

/** Texts of an SVG, its lines joined: where they break is the drawing's affair. */
const wordsOf = (svg: string) =>
  textsOf(svg)
    .map(({ text }) => text)
    .join('');

describe.each(Object.entries(SPECS))('a %s in Simplified', (_kind, spec) => {
  const figure = figureOf({ ...spec, note: '「註」在此。' });

  it.each(LAYOUTS)('says all that the Traditional one says, %s', (layout) => {
    const plain = createSimplifier({ keep: [], terms: {} });
    expect(wordsOf(inlineSvg(figure, layout, plain))).toBe(plain.text(wordsOf(inlineSvg(figure, layout))));
    expect(wordsOf(inlineSvg(figure, layout))).not.toBe(wordsOf(inlineSvg(figure, layout, plain)));
  });

  it('as a file bears its words, its language and its font', () => {
    const svg = svgFile(figure, ORIGIN, PALETTE, simplifier);
    for (const text of [figure.title, figure.dek, overline(figure, ORIGIN), sourceLine(figure)])
      expect(wordsOf(svg)).toContain(simplifier.text(text));
    expect(wordsOf(svg)).toContain('注：“注”在此。');
    expect(svg).toContain(`<title>${simplifier.text(figure.title)}</title>`);
    expect(svg).toContain(`<desc>${simplifier.text(figure.description)}</desc>`);
    expect(svg).toContain(`aria-label="${simplifier.text(figure.alt)}"`);
    expect(svg).toContain('lang="zh-Hans"');
    expect(svg.match(/font-family="'Noto Serif SC'/g)).toHaveLength(2);
    expect(svg).not.toContain('Noto Serif TC');
    expect(wordsOf(svg)).toContain(ORIGIN.address);
  });

  it('as a picture is drawn anew', () => {
    expect(pngFile(figure, ORIGIN, PALETTE, simplifier).equals(pngFile(figure, ORIGIN, PALETTE))).toBe(false);
  });
});

it('a longer word breaks into lines that fit, measured in the edition’s font', () => {
  const long = '大項目，'.repeat(6);
  const { texts, width, margin } = figureSheet(
    figureOf({ ...SPECS.bar, title: `${long}共五項` }),
    'narrow',
    ORIGIN,
    simplifier,
  );
  expect(texts.length).toBeGreaterThan(
    figureSheet(figureOf({ ...SPECS.bar, title: `${long}共五項` }), 'narrow', ORIGIN).texts.length,
  );
  for (const { text, size, weight } of texts.filter((each) => !each.text.includes('/')))
    expect(measureInFont(text, size, weight, 'zh-Hans'), text).toBeLessThanOrEqual(width - 2 * margin);
});

it('no line begins with a closing mark of Simplified, or ends with an opening one', () => {
  for (let length = 10; length < 40; length += 1) {
    const title = `${'字'.repeat(length)}「引用『其中』的話」${'字'.repeat(30)}`;
    for (const { text } of figureSheet(figureOf({ ...SPECS.bar, title }), 'narrow', ORIGIN, simplifier).texts)
      expect(text).not.toMatch(/^[”’]|[“‘]$/u);
  }
});

it('the code to embed it is titled in its words', () => {
  const figure = figureOf(SPECS.bar);
  const code = embedCode(
    figure,
    ORIGIN,
    { page: 'https://example.org/zh-hans/x/', script: 'https://example.org/embed.js' },
    simplifier,
  );
  expect(code).toContain(`title="图1：${simplifier.text(figure.title)}"`);
});

it('data are converted at any depth, their names and numbers kept', () => {
  const data = { 名: '數據', list: [{ text: '個', value: 1, none: null }] };
  expect(convertData(data, simplifier)).toEqual({ 名: '数据', list: [{ text: '个', value: 1, none: null }] });
  expect(convertData(data, UNCONVERTED)).toBe(data);
});
