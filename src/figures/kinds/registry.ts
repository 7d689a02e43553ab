import type { z as Zod } from 'zod';
import type { Draw } from '../drawing/drawing.ts';
import { drawBar } from './bar/draw.ts';
import { bar } from './bar/kind.ts';
import type { FigureKindDefinition } from './definition.ts';
import { drawDumbbell } from './dumbbell/draw.ts';
import { dumbbell } from './dumbbell/kind.ts';
import { drawGroupedBar } from './grouped-bar/draw.ts';
import { groupedBar } from './grouped-bar/kind.ts';
import { drawIntervals } from './intervals/draw.ts';
import { endsFields } from './intervals/fields.ts';
import { intervals } from './intervals/kind.ts';
import { drawKeyFigures } from './key-figures/draw.ts';
import { keyFigures } from './key-figures/kind.ts';
import { drawLine } from './line/draw.ts';
import { line } from './line/kind.ts';
import { drawShareBar } from './share-bar/draw.ts';
import { shareBar } from './share-bar/kind.ts';
import { drawStackedBar } from './stacked-bar/draw.ts';
import { stackedBar } from './stacked-bar/kind.ts';
import { drawTimeline } from './timeline/draw.ts';
import { eventsFields } from './timeline/fields.ts';
import { timeline } from './timeline/kind.ts';

// The one list of the kinds of figure: what each is, and how it is drawn. Browsers are sent the
// drawings alone, and of these the ones that a page may need: see live/module-copies.ts.

/** What each kind is, in the order in which editors are shown them. */
export const KINDS = {
  bar,
  'grouped-bar': groupedBar,
  dumbbell,
  'stacked-bar': stackedBar,
  'share-bar': shareBar,
  line,
  intervals,
  timeline,
  'key-figures': keyFigures,
};

export type FigureKind = keyof typeof KINDS;

/** The fields that one kind alone takes, and which all others refuse. */
export const ownFields = (z: typeof Zod, factId: Zod.ZodString) => ({
  ...eventsFields(z, factId),
  ...endsFields(z, factId),
});

/** Kinds that are drawn with lines: a page that has none of them is sent no lines. */
export const KINDS_WITH_LINES = ['line'] as const satisfies readonly FigureKind[];

type KindWithLines = (typeof KINDS_WITH_LINES)[number];

/** How the kinds are drawn that need nothing but bars. */
export const BAR_DRAWINGS: Readonly<Record<Exclude<FigureKind, KindWithLines>, Draw>> = {
  bar: drawBar,
  'grouped-bar': drawGroupedBar,
  dumbbell: drawDumbbell,
  'stacked-bar': drawStackedBar,
  'share-bar': drawShareBar,
  intervals: drawIntervals,
  timeline: drawTimeline,
  'key-figures': drawKeyFigures,
};

/** How those are drawn that need lines. */
export const LINE_DRAWINGS: Readonly<Record<KindWithLines, Draw>> = { line: drawLine };

/** The drawing of a figure: the same at build and in the browser but for what the theme says. */
export const chartDrawing: Draw = (data, ...around) => {
  const draw = { ...BAR_DRAWINGS, ...LINE_DRAWINGS }[data.kind as FigureKind];
  return draw(data, ...around);
};

type OwnSpec = Zod.infer<Zod.ZodObject<ReturnType<typeof ownFields>>>;

/** Every kind by its name. */
export const DEFINITIONS: readonly [FigureKind, FigureKindDefinition<OwnSpec>][] = /* @__PURE__ */ Object.entries(
  KINDS,
) as [FigureKind, FigureKindDefinition<OwnSpec>][];

/**
 * What a kind is.
 * @param kind the name of one, as a figure has it.
 */
export function definitionOf(kind: string): FigureKindDefinition<OwnSpec> {
  return KINDS[kind as FigureKind];
}
