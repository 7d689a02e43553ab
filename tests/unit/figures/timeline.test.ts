import { describe, expect, it } from 'vitest';
import { chartDrawing } from '../../../src/figures/kinds/registry.ts';
import { figureData } from '../../../src/figures/figure.ts';
import { csvFile } from '../../../src/figures/exports/csv-file.ts';
import { figureJson } from '../../../src/figures/exports/json-file.ts';
import { LAYOUTS } from '../../../src/figures/drawing/drawing.ts';
import { pointText } from '../../../src/figures/point-text.ts';
import type { FigureSpec } from '../../../src/figures/schema.ts';
import { BUILD_THEME, inlineSvg } from '../../../src/figures/svg/draw.ts';
import { figureTable } from '../../../src/figures/table.ts';
import { csvRecords } from '../../support/csv.ts';
import { BAR, event, EVENTS, figureOf, resolve, SOURCES, TIMELINE } from './facts.ts';
import { ENTRIES, ORIGIN } from './origin.ts';
import { pathsOf, textsOf } from './svg-reading.ts';

const IN_TIME = ['出省招商', '工作會議', '出門招商', '一期投產', '計劃開業的商場'];
const figure = figureOf(TIMELINE);
const bare: FigureSpec = { ...TIMELINE, facts: undefined, labels: undefined };

/** Middle of every dot, in the order of the drawing; two arcs make one. */
const dots = (svg: string, fill = 'var(--accent)') =>
  pathsOf(svg, { fill }).flatMap(({ d }) => {
    const [, right, , left] = /^M[\d.]+ [\d.]+A6 6 0 0 1 ([\d.]+) ([\d.]+)(?:H([\d.]+))?/.exec(d) ?? [];
    return right === undefined ? [] : [(Number(right) + Number(left ?? right)) / 2];
  });

describe.each(LAYOUTS)('a timeline, %s', (layout) => {
  const svg = inlineSvg(figure, layout);

  it('writes its items in the order of time, whatever the order of the file', () => {
    const texts = textsOf(svg);
    const tops = IN_TIME.map((name) => texts.find(({ text }) => text === name)!.top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it('is a calendar: days lie in proportion, and months without events keep their room', () => {
    const events = { a: event('2022-01-01'), b: event('2022-03-01'), c: event('2022-12-31') };
    const [a, b, c] = dots(inlineSvg(figureOf({ ...bare, events: ['a', 'b', 'c'] }, undefined, events), layout)) as [
      number,
      number,
      number,
    ];
    expect((b - a) / (c - a)).toBeCloseTo(59 / 364, 2); // 31 days of January and 28 of February
  });

  it('gives Chart.js the first day and the day after the last, and knows which item a bar is', () => {
    const { config, valueAt } = chartDrawing(figureData(figure), layout, BUILD_THEME);
    const [, conference] = config.data.datasets[0]!.data;
    const [from, to] = (conference as { x: [number, number] }).x;
    expect(new Date(from * 86_400_000).toISOString().slice(0, 10)).toBe('2022-02-14');
    expect(to - from).toBe(2);
    expect(valueAt(0, 3)).toEqual({ series: 0, point: 3 });
  });

  it('runs over whole months, from the first that has an item to the last', () => {
    const { scales } = chartDrawing(figureData(figure), layout, BUILD_THEME).config.options as {
      scales: { x: { min: number; max: number } };
    };
    expect([scales.x.min, scales.x.max].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))).toEqual([
      '2022-01-01',
      '2022-09-01',
    ]);
  });

  it('fills what happened, leaves hollow or hatched what did not surely, and says so', () => {
    const drawn = (status: 'realised' | 'started' | 'signed' | 'planned' | 'expected' | 'derived', period: string) =>
      inlineSvg(
        figureOf({ ...bare, events: ['a', 'z'] }, undefined, {
          a: event(period, { label: '甲', status, note: '說明' }),
          z: event('2022-12-01', { label: '乙' }),
        }),
        layout,
      );
    const rings = (of: string) => dots(of.replaceAll('A4 4', 'A6 6'), 'var(--paper)').length;
    for (const status of ['realised', 'started', 'signed'] as const)
      expect(rings(drawn(status, '2022-02-14')), status).toBe(0);
    for (const [status, word] of [
      ['planned', '計劃'],
      ['expected', '預期'],
      ['derived', '推算'],
    ] as const) {
      expect(rings(drawn(status, '2022-02-14')), status).toBe(1);
      expect(textsOf(drawn(status, '2022-02-14')).map(({ text }) => text)).toContain(`2月14日（${word}）`);
      expect(pathsOf(drawn(status, '2022-02/06'), { stroke: 'var(--accent)' }).length, status).toBeGreaterThan(0);
    }
  });

  it('names the year over the calendar, and with each date where there are two', () => {
    expect(textsOf(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['2022年1月', '6月29日']));
    const two = inlineSvg(
      figureOf({ ...bare, events: ['turn', 'conference'] }, undefined, {
        ...EVENTS,
        turn: event('2021-12-30/2022-01-02', { label: '過年' }),
      }),
      layout,
    );
    expect(textsOf(two).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['2021年12月', '2021年12月30日至2022年1月2日', '2022年2月14日至15日']),
    );
  });

  it('runs no hairline through words', () => {
    const uprights = pathsOf(svg, { stroke: 'var(--rule)' }).map(
      ({ d }) => /^M([\d.]+) ([\d.]+)V([\d.]+)$/.exec(d)!.slice(1).map(Number) as [number, number, number],
    );
    expect(uprights.length).toBeGreaterThan(5);
    const crossed = textsOf(svg).filter((text) =>
      uprights.some(([x, from, to]) => x > text.left && x < text.right && from < text.bottom && to > text.top),
    );
    expect(crossed).toEqual([]);
  });
});

describe('the other forms of a timeline', () => {
  it('the table has date, event and value, in the order of time, each leading to its row of the ledger', () => {
    const { columns, rows } = figureTable(figure);
    expect(columns).toEqual(['日期', '事項', '數值']);
    expect(rows.map(({ head }) => head)).toEqual([
      '2022年1至5月',
      '2022年2月14日至15日',
      '2022年2月16日（推算）',
      '2022年6月29日',
      '2022年8月',
    ]);
    expect(rows.map(({ cells }) => cells[0])).toEqual(
      IN_TIME.map((text, i) => ({ text, fact: ['trips', 'conference', 'next-day', 'production', 'opening'][i] })),
    );
    expect(rows.map(({ cells }) => cells[1]!.text)).toEqual(['49次', '', '', '', '']);
  });

  it('a table of events alone has no column for values', () => {
    expect(figureTable(figureOf(bare)).columns).toEqual(['日期', '事項']);
  });

  it('the CSV has first and last day, and no number for an event', () => {
    const [trips, conference, nextDay] = csvRecords(csvFile(figure, ORIGIN, ENTRIES));
    expect(trips).toMatchObject({
      數值: '49',
      單位: '次',
      起: '2022-01-01',
      訖: '2022-05-31',
      事實代號: 'trips',
      事件代號: '',
    });
    expect(conference).toMatchObject({
      數值: '',
      單位: '',
      寫法: '2022年2月14日至15日',
      起: '2022-02-14',
      訖: '2022-02-15',
      時期: '2022年2月14日至15日',
      性質: '已發生',
      事實代號: '',
      事件代號: 'conference',
    });
    expect(nextDay).toMatchObject({ 性質: '推算' });
  });

  it('the JSON has the days, and tells events from values', () => {
    const { series, unit } = figureJson(figure, ORIGIN, ENTRIES, {
      schema: 's',
      files: { svg: 's', png: 'p', csv: 'c', page: 'q' },
    });
    expect(unit).toBeNull();
    expect(series[0]!.points[0]).toMatchObject({
      fact: 'trips',
      event: null,
      value: 49,
      unit: '次',
      span: { from: '2022-01-01', to: '2022-05-31' },
    });
    expect(series[0]!.points[1]).toMatchObject({
      fact: null,
      event: 'conference',
      value: null,
      unit: null,
      text: '2022年2月14日至15日',
      span: { from: '2022-02-14', to: '2022-02-15' },
      statusText: '已發生',
    });
  });

  it('what is read out of an item says its date', () => {
    const [trips, , nextDay] = figure.series[0]!.points;
    expect(pointText(trips!, ['出省招商'])).toBe('49次，2022年1至5月');
    expect(pointText(nextDay!, ['出門招商'])).toBe('2022年2月16日（推算）');
  });

  it('is called by the months that it covers, and credits the sources of its events', () => {
    expect(figure.series[0]!.label).toBe('2022年1月至8月');
    expect(figure.sources).toEqual([SOURCES['report'], SOURCES['other-report']]);
  });
});

describe('what a timeline may not say', () => {
  const found = (spec: FigureSpec) => resolve(spec).diagnostics.map(({ rule, path }) => `${rule} ${path.join('.')}`);

  it.each<[string, FigureSpec, string[]]>([
    ['an event that is not there', { ...bare, events: ['conference', 'prodction'] }, ['figure-unknown-event events.1']],
    ['an event twice', { ...bare, events: ['conference', 'conference'] }, ['figure-repeated-event events.1']],
    ['a fact that is not there', { ...TIMELINE, facts: ['trps'], labels: undefined }, ['figure-unknown-fact facts.0']],
    ['a fact of no stated time', { ...bare, facts: ['talks-to-signing'] }, ['figure-date facts.0']],
    ['a range as a span', { ...bare, facts: ['band'] }, ['figure-range facts.0']],
    ['facts alone', { ...TIMELINE, events: undefined }, ['figure-events facts']],
    ['categories', { ...bare, categories: ['甲'] }, ['figure-fields categories', 'figure-length events']],
    ['a highlight that it does not show', { ...bare, highlight: 'trips' }, ['figure-highlight highlight']],
    ['events in a figure of bars', { ...BAR, events: ['conference'] }, ['figure-events events']],
  ])('%s', (_name, spec, diagnostics) => {
    expect(found(spec)).toEqual(diagnostics);
  });

  it('a slip is answered with the event that was meant, and a number with where it belongs', () => {
    const suggestion = (id: string) => resolve({ ...bare, events: [id] }).diagnostics[0]!.suggestion;
    expect(suggestion('prodction')).toBe('是不是要寫 production');
    expect(suggestion('trips')).toContain('facts');
  });
});
