import type { FigurePoint } from '../../figure.ts';
import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE, TEXT_SIZE } from '../../drawing/theme.ts';
import type { Measure, ColorToken, Weight } from '../../drawing/theme.ts';
import { isHatched } from '../../drawing/fill-style.ts';
import { wrap } from '../../drawing/wrap.ts';
import type { Item } from './item.ts';

interface Run {
  text: string;
  colour: ColorToken;
  weight: Weight;
}

/** The words of an item: lines of runs of one colour and weight each. */
export interface Words {
  lines: Run[][];
  /** Of the longest line, in logical px. */
  width: number;
}

const BETWEEN = 8;

/**
 * Date, name and value of an item, on one line where that is asked for and has room, else
 * the date above the name.
 * @param room width that no line passes, in logical px.
 */
export function itemWords(
  item: Item,
  room: number,
  { withYear, stacked }: { withYear: boolean; stacked: boolean },
  measure: Measure,
): Words {
  const { point, name } = item;
  const date = dateOf(item, withYear);
  const value: Run[] =
    point.fact === null
      ? []
      : [{ text: point.text + statusText(point, name), colour: point.highlight ? 'highlight' : 'ink', weight: 700 }];
  const ofName = (text: string): Run => ({ text, colour: 'ink', weight: 400 });
  const width = (line: readonly Run[]) => widthOf(line, measure);
  const line = [date, ofName(name), ...value];
  if (!stacked && width(line) <= room) return { lines: [line], width: width(line) };
  const lines = [
    ...broken(date.text, room, measure).map((text) => [{ ...date, text }]),
    ...broken(name, room, measure).map((text) => [ofName(text)]),
  ];
  const last = lines.at(-1)!;
  if (value.length > 0 && width([...last, ...value]) <= room) last.push(...value);
  else if (value.length > 0) lines.push(value);
  return { lines, width: Math.max(...lines.map(width)) };
}

/** Width of an item's date on one line, in logical px. */
export function dateWidth(item: Item, withYear: boolean, measure: Measure): number {
  return widthOf([dateOf(item, withYear)], measure);
}

function dateOf({ point, name }: Item, withYear: boolean): Run {
  const text = dateText(point.span?.text ?? '', withYear) + (point.fact === null ? statusText(point, name) : '');
  return point.highlight ? { text, colour: 'highlight', weight: 700 } : { text, colour: 'muted', weight: 400 };
}

function broken(text: string, room: number, measure: Measure): string[] {
  return room === Infinity ? [text] : wrap(text, room, measure);
}

function widthOf(line: readonly Run[], measure: Measure): number {
  return line.reduce((sum, { text, weight }) => sum + measure(text, TEXT_SIZE, weight), BETWEEN * (line.length - 1));
}

/** The year stands over the calendar: a date says it only where it may be another's. */
function dateText(text: string, withYear: boolean): string {
  return withYear ? text : text.replace(/^\d{4}年(?=.)/, '');
}

/** Hatching and hollow dots must say in words what they stand for. */
function statusText(point: FigurePoint, name: string): string {
  return isHatched(point) && !name.includes(point.statusText) ? `（${point.statusText}）` : '';
}

/** The words with their first line at `top`; `x` is where they begin or end. */
export function wordMarks({ lines }: Words, x: number, top: number, align: 'start' | 'end', measure: Measure): Mark[] {
  return lines.flatMap((line, i) => {
    let left = align === 'start' ? x : x - widthOf(line, measure);
    return line.map(({ text, colour, weight }): Mark => {
      const mark: Mark = {
        type: 'text',
        text,
        x: left,
        y: top + (i + 0.5) * LINE_HEIGHT + MIDDLE_TO_BASELINE,
        colour,
        weight,
      };
      left += measure(text, TEXT_SIZE, weight) + BETWEEN;
      return mark;
    });
  });
}
