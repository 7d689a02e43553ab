import type { AnyEntry } from '../../facts/ledger/ledger.ts';
import type { Figure, FigurePoint } from '../figure.ts';
import type { FigureOrigin } from './origin.ts';

/** One value of a figure and all that is said of it. */
export interface CsvLine {
  figure: Figure;
  origin: FigureOrigin;
  /** Place among the categories, from 0. */
  place: number;
  /** Name of the series. */
  label: string;
  point: FigurePoint;
  /** What the ledger knows of its fact or event; undefined where the value is missing. */
  entry: AnyEntry | undefined;
}

/** A column of a figure's CSV. */
export interface CsvColumn {
  name: string;
  cell: (line: CsvLine) => string;
}
