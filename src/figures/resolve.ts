import { trace } from '../shared/trace.ts';
import { formatValue } from '../facts/model/format.ts';
import { readFactMarks } from '../facts/prose/fact-marks.ts';
import type { EventRecord, Fact, Source } from '../facts/model/schema.ts';
import { EVENT_STATUS_WORDS, isProvisional, STATUS_WORDS } from '../facts/model/status.ts';
import type { Unit } from '../facts/model/units.ts';
import type { DataDiagnostic } from '../diagnostics/data-diagnostic.ts';
import type { Figure, FigurePoint } from './figure.ts';
import { definitionOf } from './kinds/registry.ts';
import { fieldDiagnostics } from './rules/fields.ts';
import { referenceDiagnostics } from './rules/references.ts';
import type { Cell, SelectedSeries } from './rules/selection.ts';
import { select, withInputs } from './rules/selection.ts';
import { shapeDiagnostics } from './rules/shape.ts';
import { textDiagnostics } from './rules/texts.ts';
import type { FigureSpec } from './schema.ts';

/** How every form shows a value that nobody has given. */
export const MISSING_TEXT = '缺';

/** A figure, or what is wrong with its specification: never both. */
export interface ResolvedFigure {
  figure?: Figure;
  /** Paths lead from the figure's own root. */
  diagnostics: DataDiagnostic[];
}

/**
 * Looks up the facts and events of a figure and holds the specification to the rules.
 * @param number 1-based, in the order of the article.
 * @param facts by id, derived values computed.
 * @param sources by id, as `facts.yaml` has them.
 * @param events by id, as `facts.yaml` has them.
 */
export function resolveFigure(
  id: string,
  number: number,
  spec: FigureSpec,
  facts: ReadonlyMap<string, Fact>,
  sources: Readonly<Record<string, Source>>,
  events: Readonly<Record<string, EventRecord>> = {},
): ResolvedFigure {
  trace('resolve-figure', id);
  const definition = definitionOf(spec.kind);
  const series = (definition.select ?? select)(spec, facts, events);
  const diagnostics = [
    ...referenceDiagnostics(spec, series, facts, events),
    ...fieldDiagnostics(spec),
    ...shapeDiagnostics(spec, series, definition.shape),
    ...definition.rules({ spec, series, facts }),
    ...textDiagnostics(spec),
  ];
  const used = series.flatMap(({ cells }) => cells.flatMap(({ fact }) => fact ?? []));
  if (used.length === 0 && !spec.events && diagnostics.length === 0) {
    diagnostics.push({
      rule: 'figure-empty',
      path: series[0]?.path ?? [],
      message: '這張圖一個值也沒有',
      suggestion: '至少寫一個事實，或刪去這張圖',
    });
  }
  if (diagnostics.length > 0) return { diagnostics };
  const { kind, title, dek, note, alt, description } = spec;
  const unit = definition.hasNoCommonUnit ? null : commonUnit(used);
  return {
    diagnostics,
    figure: {
      id,
      number,
      kind,
      title: plain(title),
      dek: plain(dek),
      ...(note !== undefined && { note: plain(note) }),
      alt: plain(alt),
      description: plain(description),
      marked: { title, dek, note, description },
      words: { ...definition.phrases, ...(unit !== null && { unit }) },
      unit,
      categories: series[0]?.cells.map(({ category }) => category) ?? [],
      series: series.map(({ label, cells }) => ({ label, points: cells.map((cell) => pointOf(cell, spec.highlight)) })),
      sources: sourcesOf(series, facts, sources),
    },
  };
}

/** The unit that all facts share. */
function commonUnit(facts: readonly Fact[]): Unit | null {
  const [first] = facts;
  return first && facts.every(({ unit }) => unit === first.unit) ? first.unit : null;
}

/** A text as readers see it. */
function plain(text: string): string {
  return readFactMarks(text).text;
}

function pointOf({ id, fact, event, span, ends }: Cell, highlight: string | undefined): FigurePoint {
  if (event && span) {
    const { status } = event;
    const statusText = isProvisional(status) || status === 'claimed' ? EVENT_STATUS_WORDS[status].label : '';
    return {
      fact: null,
      event: id!,
      span,
      value: null,
      unit: null,
      text: span.text,
      period: null,
      status,
      statusText,
      highlight: id === highlight,
    };
  }
  if (!fact || Array.isArray(fact.value))
    return {
      fact: null,
      value: null,
      unit: null,
      text: MISSING_TEXT,
      period: null,
      status: null,
      statusText: '',
      highlight: false,
    };
  return {
    fact: fact.id,
    value: fact.value,
    unit: fact.unit,
    text: formatValue(fact),
    period: fact.period,
    status: fact.status,
    statusText: fact.status === 'realised' ? '' : STATUS_WORDS[fact.status].label,
    highlight: id === highlight,
    ...(span && { span }),
    ...(ends && { ends }),
  };
}

/** Sources in order of first use; a derived value has those of the facts that it is computed from. */
function sourcesOf(
  series: readonly SelectedSeries[],
  facts: ReadonlyMap<string, Fact>,
  sources: Readonly<Record<string, Source>>,
): Source[] {
  const used = series.flatMap(({ cells }) =>
    cells.flatMap(({ fact, event }): { source?: string | undefined }[] =>
      fact ? withInputs(fact, facts) : event ? [event] : [],
    ),
  );
  return [...new Set(used.flatMap(({ source }) => source ?? []))].flatMap((id) => sources[id] ?? []);
}
