import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import type { EventRecord, Fact } from '../../facts/model/schema.ts';
import type { CsvColumn } from '../exports/csv-column.ts';
import type { Figure } from '../figure.ts';
import type { Messages } from '../messages.ts';
import type { SelectedSeries } from '../rules/selection.ts';
import type { CommonSpec, FigureText } from '../spec.ts';
import type { FigureTable, TableColumn } from '../table-parts.ts';

/** How much a kind can show; both ends are allowed. */
export interface Shape {
  series: readonly [least: number, most: number];
  points: readonly [least: number, most: number];
  /** Whether `categories` name its points: always, where it has `series`, if the editor likes, or never. */
  categories: 'always' | 'with-series' | 'allowed' | 'never';
}

/** A figure that is not yet known to be valid. */
export interface Draft<Own = object> {
  spec: CommonSpec & Own;
  series: readonly SelectedSeries[];
  /** By id, derived values computed. */
  facts: ReadonlyMap<string, Fact>;
}

/**
 * All that is particular to a kind of figure, but for its drawing: that goes to browsers, and the
 * rest stays at build. What a kind leaves out is with it as with most. `Own` is the type of the
 * fields that it alone takes.
 */
export interface FigureKindDefinition<Own = object> {
  /** What editors call it, and its alternative text may: 橫條. */
  name: string;
  /** What it is for: 比大小. */
  purpose: string;
  shape: Shape;
  /** What its values may not be, found after references and shape. */
  rules: (draft: Draft<Own>) => DataDiagnostic[];

  /** The field that it alone takes, and the rule that other kinds break with it. */
  own?: { field: keyof Own; rule: RuleName; isList?: boolean };
  /**
   * Where its items are one list, each with a name of its own, and so neither groups nor
   * categories: the fields that it is written in, and those of them that it must have.
   */
  list?: { fields: string; due: readonly ('facts' | keyof Own)[] };
  /** The texts of its own field that readers see. */
  ownTexts?: (spec: Own) => FigureText[];
  /** Looks up its facts and events; by default those of `facts` or `series`. */
  select?: (
    spec: CommonSpec & Own,
    facts: ReadonlyMap<string, Fact>,
    events: Readonly<Record<string, EventRecord>>,
  ) => SelectedSeries[];
  /** Each value says its unit by itself, even where all have the same. */
  hasNoCommonUnit?: boolean;

  /**
   * What its drawing may write of its own accord, by the names that it calls them by. They go
   * with the figure's data: the browser converts nothing, and its scripts hold no words.
   */
  phrases?: Messages;
  /** Columns of its table and its CSV beside the values of the series. */
  columns?: (figure: Figure) => TableColumn[];
  /** Its table, where that has no row for each category and no column for each series. */
  table?: (figure: Figure) => FigureTable;
  /** Columns of its CSV that its table has not; by default, those that its table has beside the values. */
  csvColumns?: readonly CsvColumn[];

  /** By which VS Code helps to write one. */
  snippet: FigureSnippet;
}

/** What the snippet of a kind holds of its own; what stands between `<` and `>` is for the editor to replace. */
export interface FigureSnippet {
  /** What its description says after the kind's name and purpose, with the mark that joins it to these. */
  hint?: string;
  /** The lines of its values. */
  fields: readonly string[];
  alt: string;
  description: string;
}
