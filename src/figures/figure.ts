import type { Source } from '../facts/model/schema.ts';
import type { Status } from '../facts/model/status.ts';
import type { Unit } from '../facts/model/units.ts';
import type { Messages } from './messages.ts';
import type { CommonSpec } from './spec.ts';

/** Days of a calendar, and these in words. */
export interface Span {
  /** First and last day, both included, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** 2022年2月14日至15日. */
  text: string;
}

/** What an interval runs between, and how well its length is known. */
export interface IntervalEnds {
  /** Null where the source does not say. */
  from: string | null;
  to: string;
  /** Days that one of the value's unit is drawn as. */
  unitDays: number;
  /** Whether the length is only known to be under or over the value. */
  bound: 'under' | 'over' | null;
}

/** One value or event of a figure, as every form of the figure shows it. */
export interface FigurePoint {
  /** Id of its fact; null where the value is missing (which is not zero), and for an event. */
  fact: string | null;
  /** Id of its event, where it is one: an event has a date and no value. */
  event?: string;
  /** The days that it covers, on a timeline. */
  span?: Span;
  /** The ends of its strip, in a figure of intervals. */
  ends?: IntervalEnds;
  /** Value in `unit`; null where missing. */
  value: number | null;
  /** Unit of the value; null where missing. */
  unit: Unit | null;
  /** Value as readers see it, with unit and qualifier: `約756.97億元`. Of an event, its date. */
  text: string;
  /** Period of its fact: `2022-Q2`; null where missing. */
  period: string | null;
  /** How real it is; planned, expected and derived values are drawn hatched. */
  status: Status | null;
  /**
   * The readers' word for the status: `推算`; empty for a realised or a missing value, and
   * for an event that has started or is signed, whose name says so.
   */
  statusText: string;
  /** The one value readers should see first. */
  highlight: boolean;
}

export interface FigureSeries {
  /** Name with period, as the legend and the table's header show it. */
  label: string;
  points: FigurePoint[];
}

/** What the drawings need of a figure, and all that the page hands to the browser. */
export type FigureData = Pick<Figure, 'id' | 'kind' | 'unit' | 'categories' | 'series' | 'words'>;

/** Picks a figure's `FigureData`: every word that the browser may draw is in it. */
export function figureData({ id, kind, unit, categories, series, words }: Figure): FigureData {
  return { id, kind, unit, categories, series, words };
}

/** A figure with its facts looked up: the one source of SVG, canvas, table, CSV, JSON and PNG. */
export interface Figure {
  id: string;
  /** 1-based, in the order of the article. */
  number: number;
  /** Name of its kind in `kinds/registry.ts`. */
  kind: string;
  title: string;
  dek: string;
  note?: string;
  alt: string;
  description: string;
  /** Its texts as written, with the marks that settle which fact a number is; the fields above are without them. */
  marked: Pick<CommonSpec, 'title' | 'dek' | 'note' | 'description'>;
  /** What its drawings may write beside its data. */
  words: Messages;
  /** Unit that every value of the figure carries; null where each carries its own. */
  unit: Unit | null;
  /** One label for each point of every series. */
  categories: string[];
  series: FigureSeries[];
  /** Sources of its facts, in order of first use, without repeats. */
  sources: Source[];
}
