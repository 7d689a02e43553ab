import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { inlineSvg } from '../../../src/figures/svg/draw.ts';
import { figureTable } from '../../../src/figures/table.ts';
import { BAR, DUMBBELL, GROUPED, INTERVALS, KEY_FIGURES, LINE, SHARES, STACKED, TIMELINE, widthOf } from './by-hand.ts';
import { boxesOf, dotsOf, pathsOf, textsOf } from './svg-reading.ts';

// Forms of a figure are compared with each other elsewhere. Here one is measured, and held to numbers worked out on paper.

/** A dot, by its middle. */
type Dot = ReturnType<typeof dotsOf>[number];

describe.each(LAYOUTS)('measured in the %s drawing', (layout) => {
  const draw = (figure: Figure) => inlineSvg(figure, layout);

  it('a line stands as high as its values, as far along as its years: 2020 a third of the way from 2019 to 2022', () => {
    const svg = draw(LINE);
    const points = dotsOf(svg, 'accent').sort((p, q) => p.x - q.x);
    expect(points).toHaveLength(3);
    const [a, b, c] = points as [Dot, Dot, Dot];
    // Upwards from 60: 60 more, and 90 less. The gridline of zero lies 60 below.
    expect((c.y - a.y) / (a.y - b.y)).toBeCloseTo(90 / 60, 2);
    const zero = Number(/^M\S+ ([\d.]+)H/.exec(pathsOf(svg, { stroke: 'var(--ink)' })[0]!.d)![1]);
    expect((zero - a.y) / (a.y - b.y)).toBeCloseTo(60 / 60, 1);
    expect((b.x - a.x) / (c.x - a.x)).toBeCloseTo(1 / 3, 2);
    const [stroke] = pathsOf(svg, { stroke: 'var(--accent)', 'stroke-linejoin': 'round' });
    const corners = [...stroke!.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect([corners[0], corners.at(-2), corners.at(-1)]).toEqual([a, b, c].map(({ x, y }) => [x, y]));
  });

  it('two months are drawn as sixty days, four times as long as fifteen; three weeks as twenty-one', () => {
    const strips = boxesOf(draw(INTERVALS), 'accent');
    expect(strips).toHaveLength(3);
    const [x, y, z] = strips.map(widthOf) as [number, number, number];
    expect(x).toBeGreaterThan(100);
    expect(x / y).toBeCloseTo(60 / 15, 2);
    expect(z / y).toBeCloseTo(21 / 15, 2);
  });

  it('on a calendar of 90 days a day stands where it falls, and a month takes all of its days', () => {
    const svg = draw(TIMELINE);
    const march = boxesOf(svg, 'accent').at(-1)!;
    const [first, second] = dotsOf(svg, 'accent') as [Dot, Dot];
    const day = widthOf(march) / 31;
    // From the middle of 1 January to that of 15 February: 31 days of January, 14 of February.
    expect((second.x - first.x) / day).toBeCloseTo(31 + 14, 1);
    // To the beginning of March: what is left of 15 February, and 13 days.
    expect((march.left - second.x) / day).toBeCloseTo(13.5, 1);
    expect((march.right - first.x) / day).toBeCloseTo(89.5, 1);
    expect(second.y).toBeGreaterThan(first.y);
    expect(march.top).toBeGreaterThan(second.y);
    // Strokes begin the months, on whole px.
    const strokes = pathsOf(svg, { stroke: 'var(--ink)' }).flatMap(({ d }) => /^M([\d.]+) [\d.]+V/.exec(d)?.[1] ?? []);
    const [january, february, ofMarch] = strokes.map(Number) as [number, number, number];
    expect(strokes).toHaveLength(3);
    expect(Math.abs(january - (first.x - day / 2))).toBeLessThanOrEqual(1);
    expect(Math.abs(february - january - 31 * day)).toBeLessThanOrEqual(1);
    expect(Math.abs(ofMarch - march.left)).toBeLessThanOrEqual(1);
  });

  it('a key number stands over its own name, its unit behind it', () => {
    const texts = textsOf(draw(KEY_FIGURES));
    for (const [digits, name] of [
      ['60', 'a'],
      ['120', 'b'],
      ['−30', 'c'],
    ] as const) {
      const number = texts.find(({ text, size }) => text === digits && size > 20)!;
      const named = texts.find(({ text }) => text === name)!;
      const units = texts.filter(
        ({ text, left, bottom, top }) =>
          text === '個' && Math.abs(left - number.right) < 8 && bottom > number.top && top < number.bottom,
      );
      expect(units, digits).toHaveLength(1);
      expect(named.left, digits).toBe(number.left);
      expect(named.top - number.bottom, digits).toBeGreaterThan(-12);
      expect(named.top - number.bottom, digits).toBeLessThan(12);
    }
  });
});

describe('a table says what was given, line by line', () => {
  it.each<[string, Figure, string[][]]>([
    ['bar', BAR, [['60個'], ['120個'], ['−30個']]],
    [
      'grouped-bar',
      GROUPED,
      [
        ['60個', '−30個'],
        ['120個', '90個'],
      ],
    ],
    [
      'dumbbell',
      DUMBBELL,
      [
        ['60個', '−30個'],
        ['120個', '90個'],
      ],
    ],
    [
      'stacked-bar',
      STACKED,
      [
        ['60個', '30個'],
        ['120個', '10個'],
      ],
    ],
    [
      'share-bar',
      SHARES,
      [
        ['60個', '30.0%'],
        ['120個', '60.0%'],
        ['20個', '10.0%'],
      ],
    ],
    ['line', LINE, [['60個'], ['120個'], ['−30個']]],
    [
      'key-figures',
      KEY_FIGURES,
      [
        ['60個', '2022年'],
        ['120個', '2022年'],
        ['−30個', '2022年'],
      ],
    ],
  ])('of a %s', (_kind, figure, lines) => {
    expect(figureTable(figure).rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(lines);
  });

  it('of intervals and of a calendar', () => {
    const told = (figure: Figure) =>
      figureTable(figure).rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)].join(' '));
    for (const [figure, words] of [
      [INTERVALS, ['2個月', '15天', '3週']],
      [TIMELINE, ['2022年1月1日', '2022年2月15日', '2022年3月1日至31日']],
    ] as const)
      expect(told(figure)).toEqual(words.map((each) => expect.stringContaining(each) as string));
  });
});
