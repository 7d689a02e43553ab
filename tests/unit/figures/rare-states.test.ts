import { describe, expect, it } from 'vitest';
import { inlineSvg } from '../../../src/figures/svg/draw.ts';
import { figureFrom } from './by-hand.ts';
import { boxesOf, dotsOf, pathsOf, type SvgBox } from './svg-reading.ts';

const planned = (value: number, rest = {}) => ({ value, status: 'planned', ...rest }) as const;

describe('states that few figures are in', () => {
  it('a line that is real, planned and real again is broken on both sides of what is planned, and hollow there', () => {
    const years = ['2018', '2019', '2020', '2021', '2022'];
    const figure = figureFrom(
      'line',
      Object.fromEntries(
        years.map((period, at) => [`v${at}`, at === 2 ? planned(40, { period }) : { value: 10 * (at + 1), period }]),
      ),
      {
        categories: years.map((year, at) => `${year}年${at === 2 ? '（計劃）' : ''}`),
        series: [{ label: '一', facts: years.map((_, at) => `v${at}`) }],
      },
    );
    const svg = inlineSvg(figure, 'wide');
    const strokes = pathsOf(svg, { stroke: 'var(--accent)', 'stroke-linejoin': 'round' }).map(({ d }) => d);
    const dashed = pathsOf(svg, { stroke: 'var(--accent)', 'stroke-dasharray': '5 4' }).map(({ d }) => d);
    const spans = (paths: string[]) =>
      paths.map((d) => [...d.matchAll(/[MLH]([\d.]+)/g)].map(([, x]) => Number(x))).map((xs) => [xs[0], xs.at(-1)]);
    const solid = dotsOf(svg, 'accent')
      .map(({ x }) => x)
      .sort((p, q) => p - q);
    const [hollow] = dotsOf(svg, 'paper');
    expect(solid).toHaveLength(4);
    expect(spans(dashed)).toEqual([[solid[1], solid[2]]]);
    expect(spans(strokes.filter((d) => !dashed.includes(d)))).toEqual([
      [solid[0], solid[1]],
      [solid[2], solid[3]],
    ]);
    expect(hollow!.x).toBeGreaterThan(solid[1]!);
    expect(hollow!.x).toBeLessThan(solid[2]!);
  });

  it('a fourth layer that is planned is hatched in paper on its own tone, in its bar and in the legend, and the real ones are not', () => {
    const layers = (fourth: object) =>
      figureFrom(
        'stacked-bar',
        { a: 10, b: 20, c: 30, d: { value: 40, ...fourth } },
        {
          categories: ['甲'],
          series: ['a', 'b', 'c', 'd'].map((id) => ({ label: id === 'd' ? '丁（計劃）' : id, facts: [id] })),
        },
      );
    const hatches = (svg: string, colour: string) =>
      pathsOf(svg, { stroke: `var(--${colour})`, fill: 'none' }).filter(({ d }) => d.includes('L'));
    const svg = inlineSvg(layers({ status: 'planned' }), 'wide');
    const [sample, bar] = boxesOf(svg, 'muted') as [SvgBox, SvgBox];
    expect(boxesOf(svg, 'muted')).toHaveLength(2);
    const inside = (box: SvgBox) =>
      hatches(svg, 'paper').filter(({ d }) =>
        [...d.matchAll(/[ML](\S+?) (\S+?)(?=[ML]|$)/g)].every(
          ([, x, y]) =>
            Number(x) >= box.left - 0.01 &&
            Number(x) <= box.right + 0.01 &&
            Number(y) >= box.top - 0.01 &&
            Number(y) <= box.bottom + 0.01,
        ),
      );
    expect([inside(sample).length, inside(bar).length]).toEqual([1, 1]);
    expect(hatches(svg, 'accent')).toEqual([]);
    const real = inlineSvg(layers({}), 'wide');
    expect([...hatches(real, 'paper'), ...hatches(real, 'accent')]).toEqual([]);
  });
});
