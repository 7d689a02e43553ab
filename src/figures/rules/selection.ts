import { describePeriod, samePeriod } from '../../facts/model/periods.ts';
import type { EventRecord, Fact } from '../../facts/model/schema.ts';
import { readFactMarks } from '../../facts/prose/fact-marks.ts';
import { drawnDays } from '../kinds/intervals/drawn-days.ts';
import type { IntervalEnds, Span } from '../figure.ts';
import type { FigureSpec } from '../schema.ts';

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

/** Looks up the facts of a figure, in the shape in which all rules read them. */
export function select(spec: FigureSpec, facts: ReadonlyMap<string, Fact>): SelectedSeries[] {
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
        ends: endsOf(spec, fact),
        category: shown(category),
        seriesLabel: shown(label),
      };
    });
    return { path, label: shown(label) || nameOf(cells), cells };
  });
}

/** The ends of a fact's strip; undefined where the figure names none. */
function endsOf({ ends }: FigureSpec, fact: Fact | undefined): IntervalEnds | undefined {
  const named = fact && ends?.[fact.id];
  if (!named) return undefined;
  const { qualifier, unit } = fact;
  return {
    from: named.from ? shown(named.from) : null,
    to: shown(named.to),
    unitDays: drawnDays(unit),
    bound: qualifier === 'under' || qualifier === 'over' ? qualifier : null,
  };
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
