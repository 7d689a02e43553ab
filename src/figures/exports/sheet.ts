import { convertData, type Converter, UNCONVERTED } from '../../editions/converter.ts';
import { chartDrawing } from '../kinds/registry.ts';
import { figureData } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { WIDTHS } from '../drawing/drawing.ts';
import type { Layout } from '../drawing/drawing.ts';
import { buildTheme } from '../svg/draw.ts';
import type { ColorToken, Weight } from '../drawing/theme.ts';
import { breakAddress, breakText } from './lines.ts';
import { overline, sourceLine } from './origin.ts';
import type { FigureOrigin } from './origin.ts';

/** A line of words; `x` and `y` are where its baseline begins. Logical px. */
export interface SheetText {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
  colour: ColorToken;
}

/** A rule across the sheet, from margin to margin; `y` is its middle. Logical px. */
export interface SheetRule {
  y: number;
  thickness: number;
  colour: ColorToken;
}

/** A figure as a sheet of its own, which SVG and PNG draw alike. Logical px. */
export interface Sheet {
  width: number;
  height: number;
  margin: number;
  texts: SheetText[];
  rules: SheetRule[];
  /** Where the chart's upper left corner lies. */
  chart: { x: number; y: number };
}

interface Style {
  size: number;
  /** Baseline to baseline. */
  line: number;
  weight: Weight;
  colour: ColorToken;
}

interface SheetSizes {
  margin: number;
  /** Above and below the chart. */
  gap: number;
  title: Pick<Style, 'size' | 'line'>;
  small: Pick<Style, 'size' | 'line'>;
}

/** The wide sheet is what people download; the narrow one tells how high a figure is on a phone. */
const SIZES: Readonly<Record<Layout, SheetSizes>> = {
  narrow: { margin: 16, gap: 20, title: { size: 19, line: 28 }, small: { size: 14, line: 23 } },
  wide: { margin: 40, gap: 28, title: { size: 26, line: 38 }, small: { size: 14, line: 22 } },
};

/** Share of the type size from the top of a Han character down to its baseline. */
const ASCENT = 0.88;
/** Between a rule and the text below or above it; between title and what stands around it. */
const RULE_GAP = 10;
const TITLE_GAP = 2;

/**
 * Lays a figure out: what it is of, its diagnostic and measure; the chart; note, source, and where it is from.
 * @param converter writes its words in an edition, before their lines are broken.
 */
export function figureSheet(
  figure: Figure,
  layout: Layout,
  origin: FigureOrigin,
  converter: Converter = UNCONVERTED,
): Sheet {
  const { margin, gap, title, small } = SIZES[layout];
  const width = WIDTHS[layout];
  const theme = buildTheme(converter.lang);
  const chart = chartDrawing(figureData(convertData(figure, converter)), layout, theme);
  const texts: SheetText[] = [];
  let y = margin;
  const write = (lines: readonly string[], { size, line, weight, colour }: Style) => {
    for (const text of lines) {
      texts.push({ text, x: margin, y: y + (line - size) / 2 + ASCENT * size, size, weight, colour });
      y += line;
    }
  };
  const paragraph = (text: string, style: Style) =>
    write(breakText(converter.text(text), width, style.size, style.weight, theme.measure), style);
  const quiet: Style = { ...small, weight: 400, colour: 'muted' };

  y += RULE_GAP;
  paragraph(overline(figure, origin), { ...quiet, colour: 'accent' });
  y += TITLE_GAP;
  paragraph(figure.title, { ...title, weight: 700, colour: 'ink' });
  y += TITLE_GAP;
  paragraph(figure.dek, quiet);
  y += gap;
  const chartTop = y;
  y += chart.height + gap;
  if (figure.note !== undefined) paragraph(`註：${figure.note}`, quiet);
  paragraph(sourceLine(figure), quiet);
  y += RULE_GAP;
  const foot = y;
  y += RULE_GAP;
  write(breakAddress(origin.address, width, quiet.size, theme.measure), quiet);
  return {
    width: width + 2 * margin,
    height: y + margin - (small.line - small.size), // the last line has its own space below
    margin,
    texts,
    rules: [
      { y: margin, thickness: 2, colour: 'ink' },
      { y: foot, thickness: 1, colour: 'rule' },
    ],
    chart: { x: margin, y: chartTop },
  };
}
