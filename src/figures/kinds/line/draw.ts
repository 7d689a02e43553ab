import type { FigureData } from '../../figure.ts';
import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { Box } from '../../drawing/fill-style.ts';
import { message } from '../../messages.ts';
import type { Draw, Layout } from '../../drawing/drawing.ts';
import { WIDTHS } from '../../drawing/drawing.ts';
import { legend, LEGEND_GAP } from '../../drawing/legend.ts';
import type { LegendEntry } from '../../drawing/legend.ts';
import { lineDrawing, LINE_STYLES } from './config.ts';
import { NAME_GAP, nameLines, namesWidth } from './names.ts';
import { pointLabels } from './point-labels.ts';
import { roundAxis } from '../../drawing/round-axis.ts';
import type { RoundAxis } from '../../drawing/round-axis.ts';
import { timeNames } from './time-names.ts';
import { timePlaces } from './time-places.ts';

interface LineSizes {
  plotHeight: number;
  radius: number;
  /** The most that names beside the plot may take. */
  nameRoom: number;
}

const SIZES: Readonly<Record<Layout, LineSizes>> = {
  narrow: { plotHeight: 190, radius: 3.5, nameRoom: 84 },
  wide: { plotHeight: 250, radius: 4, nameRoom: 170 },
};

/** More points than this are drawn smaller, by this much. */
const MANY_POINTS = 10;
const SMALLER = 0.75;
/** Above the plot, for words over its highest point; what the axis counts in stands there, too. */
const HEAD = 30;
const TICK_GAP = 8;
/** Between the ends of the plot and the first and the last point. */
const INSET = 12;

/** One to four lines over time: value axis at the left, names where the lines end, values at the points that tell the course. */
export const drawLine: Draw = (data, layout, theme, hidden = new Set()) => {
  const width = WIDTHS[layout];
  const sizes = SIZES[layout];
  const count = data.categories.length;
  const axis = roundAxis(data.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])));
  const ticks = axis.ticks.map((tick) => ({ tick, text: tick.toFixed(axis.decimals).replace('-', '−') }));
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => theme.measure(text, TEXT_SIZE, 400)))) + TICK_GAP;

  const layoutWith = (direct: number | undefined) => {
    const key =
      data.series.length > 1 && direct === undefined
        ? legend(entries(data, sizes.radius), width, theme.measure)
        : undefined;
    const noteTop = key ? key.height + LEGEND_GAP : 0;
    const top = noteTop + HEAD;
    const plot = {
      left,
      right: direct === undefined ? width : Math.floor(width - direct - NAME_GAP + INSET),
      top,
      bottom: top + sizes.plotHeight,
      min: axis.min,
      max: axis.max,
    };
    const places = timePlaces(data.series, count, plot.left + INSET, plot.right - INSET);
    const heightOf = (value: number) =>
      plot.bottom - ((value - axis.min) / (axis.max - axis.min)) * (plot.bottom - plot.top);
    return { key, noteTop, plot, places, heightOf };
  };
  const nameWidth =
    data.series.length > 1
      ? namesWidth(
          data.series.map(({ label }) => label),
          sizes.nameRoom,
          theme.measure,
        )
      : undefined;
  const direct = nameWidth === undefined ? undefined : layoutWith(nameWidth);
  const ends = direct && lineEnds(data, direct.heightOf);
  const lastPlace = direct?.places.at(-1) ?? 0;
  const names =
    direct &&
    ends &&
    nameLines(
      ends,
      nameWidth!,
      { right: lastPlace, top: direct.plot.top - HEAD, bottom: direct.plot.bottom },
      theme.measure,
    );
  const { key, noteTop, plot, places, heightOf } = direct && names ? direct : layoutWith(undefined);

  const note = noteMark(data, axis, noteTop);
  const foot = timeNames(data.categories, places, plot.bottom, width, theme.measure);
  const bounds: Box = {
    x: left,
    y: noteTop,
    width: (names ? plot.right - INSET / 2 : plot.right) - left,
    height: plot.bottom - noteTop,
  };
  const noteBox: Box[] = note
    ? [{ x: 0, y: noteTop, width: theme.measure(note.text, TEXT_SIZE, 400), height: LINE_HEIGHT }]
    : [];
  const labels = pointLabels(data, { places, heightOf }, bounds, noteBox, hidden, theme);

  const rules = ticks.flatMap(({ tick, text }): Mark[] => {
    const y = Math.round(heightOf(tick)) - 0.5;
    return [
      { type: 'rule', from: [left, y], to: [plot.right, y], colour: tick === 0 ? 'ink' : 'rule' },
      { type: 'text', text, x: left - TICK_GAP, y: y + MIDDLE_TO_BASELINE, colour: 'muted', align: 'end' },
    ];
  });
  return lineDrawing(
    {
      width,
      height: Math.ceil(plot.bottom + foot.height),
      plot,
      categories: data.categories,
      legend: (key ?? names)?.boxes,
      series: data.series,
      places,
      radius: count > MANY_POINTS ? sizes.radius * SMALLER : sizes.radius,
      under: [...rules, ...labels.plates],
      over: [...(key?.marks ?? []), ...(note ? [note] : []), ...foot.marks, ...(names?.marks ?? []), ...labels.marks],
    },
    theme,
  );
};

/** What the axis counts in, and that it does not begin at zero where it does not. */
function noteMark(data: FigureData, { hasZero }: RoundAxis, top: number): (Mark & { type: 'text' }) | undefined {
  const text = [data.unit === null ? '' : message(data, 'unit'), hasZero ? '' : message(data, 'notFromZero')]
    .filter(Boolean)
    .join('；');
  return text === ''
    ? undefined
    : { type: 'text', text, x: 0, y: top + LINE_HEIGHT / 2 + MIDDLE_TO_BASELINE, colour: 'muted' };
}

/** Where each line ends, if need be before its last place; undefined where one has no value at all. */
function lineEnds({ series }: FigureData, heightOf: (value: number) => number) {
  const ends = series.flatMap(({ label, points }, s) => {
    const value = points.findLast((point) => point.value !== null)?.value;
    return value === undefined || value === null ? [] : { name: label, y: heightOf(value), style: LINE_STYLES[s]! };
  });
  return ends.length === series.length ? ends : undefined;
}

function entries({ series }: FigureData, radius: number): LegendEntry[] {
  return series.map(({ label }, s) => {
    const { colour, width, shape, weight } = LINE_STYLES[s]!;
    return {
      label,
      sample: ({ x, y, width: length, height }) => [
        { type: 'rule', from: [x, y + height / 2], to: [x + length, y + height / 2], colour, width },
        { type: 'point', x: x + length / 2, y: y + height / 2, shape, radius: radius * weight, colour },
      ],
    };
  });
}
