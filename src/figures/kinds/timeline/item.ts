import type { FigurePoint } from '../../figure.ts';

/** A point of a timeline with its place across the calendar. */
export interface Item {
  point: FigurePoint;
  name: string;
  /** Numbers of its first day and of the day after its last. */
  days: [from: number, to: number];
  /** Too short to be seen as a bar. */
  isDot: boolean;
  /** Where its sign begins and ends, in logical px. */
  left: number;
  right: number;
}
