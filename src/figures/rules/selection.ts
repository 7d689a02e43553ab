import { describePeriod, samePeriod } from '../../facts/model/periods.ts';
import type { EventRecord, Fact } from '../../facts/model/schema.ts';
import { readFactMarks } from '../../facts/prose/fact-marks.ts';
import type { IntervalEnds, Span } from '../figure.ts';
import type { CommonSpec } from '../spec.ts';

/** Keys and indices from the figure's own root: `['series', 1, 'facts', 0]`. */
export type Path = (string | number)[];

/** One place of a figure, with the fact that is to stand there. */
export interface Cell {
  path: Path;
  /** Id of a fact or an event as written; null for a missing value. */
  id: string | null;
  /** Undefined where nothing is asked for, or where no fact has that id. */
  fact: Fact | undefined;
  /** Undefined where none is asked for, or where no event has that id. */
  event?: EventRecord | undefined;
  /** On a timeline, its days; undefined where they are not stated. */
  span?: Span | undefined;
  /** The ends of its strip, in a figure of intervals. */
  ends?: IntervalEnds | undefined;
  /** Name of the bar: from `categories`, else `labels`, else the fact's own. */
  category: string;
  /** Label of its series; empty where the figure has a bare list of facts. */
  seriesLabel: string;
}

export interface SelectedSeries {
  path: Path;
  label: string;
  cells: Cell[];
}

/** Looks up the facts of `facts` or `series`, in the shape in which all rules read them. */
export function select(spec: CommonSpec, facts: ReadonlyMap<string, Fact>): SelectedSeries[] {
  const lists = spec.series ?? [{ label: '', facts: spec.facts ?? [] }];
  return lists.map(({ label, facts: ids }, s) => {
    const path: Path = spec.series ? ['series', s, 'facts'] : ['facts'];
    const cells = ids.map((id, i): Cell => {
      const fact = id === null ? undefined : facts.get(id);
      const category = spec.categories?.[i] ?? (id === null ? '' : (spec.labels?.[id] ?? fact?.label ?? id));
      return {
        path: [...path, i],
        id,
        fact,
        category: shown(category),
        seriesLabel: shown(label),
      };
    });
    return { path, label: shown(label) || nameOf(cells), cells };
  });
}

/** A name as readers see it, without the marks that settle which fact a number in it is. */
export function shown(name: string): string {
  return readFactMarks(name).text;
}

/** A bare list of facts is called by the period that its facts share. */
function nameOf(cells: readonly Cell[]): string {
  const periods = cells.flatMap(({ fact }) => fact?.period ?? []);
  const [first] = periods;
  return first !== undefined && periods.every((period) => samePeriod(period, first)) ? describePeriod(first) : '數值';
}

/** The fact and, if it is derived, every fact it is computed from, however deep. */
export function withInputs(fact: Fact, facts: ReadonlyMap<string, Fact>): Fact[] {
  const found = new Set<Fact>();
  const visit = (next: Fact | undefined): void => {
    if (!next || found.has(next)) return;
    found.add(next);
    next.inputs.forEach((id) => visit(facts.get(id)));
  };
  visit(fact);
  return [...found];
}

/** A cell with its fact found. */
export type PlacedCell = Cell & { fact: Fact };

/** The cells whose facts there are, those of all series. */
export function placedCells(series: readonly SelectedSeries[]): PlacedCell[] {
  return series.flatMap(({ cells }) => cells).filter((cell): cell is PlacedCell => cell.fact !== undefined);
}
