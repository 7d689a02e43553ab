import { DOT_RADIUS } from '../../drawing/dots.ts';
import type { FigureData } from '../../figure.ts';
import type { Mark } from '../../drawing/marks.ts';
import { LINE_HEIGHT, MIDDLE_TO_BASELINE } from '../../drawing/theme.ts';
import type { Measure } from '../../drawing/theme.ts';
import { message } from '../../messages.ts';
import { wrap } from '../../drawing/wrap.ts';

/** From the beginning of a sign to what it means, in logical px. */
const INDENT = 2 * DOT_RADIUS + 7;

/** Names of the phrases that say what a unit of no fixed length is drawn as, by its days. */
const DRAWN_AS: Readonly<Record<number, string>> = { 30: 'months', 365: 'years' };

/** What the drawing's signs mean, in lines no wider than `width`, and what these take up; nothing where nothing needs saying. */
export function intervalKey(
  data: FigureData,
  width: number,
  measure: Measure,
): { marks: (top: number) => Mark[]; height: number } {
  const hollow = hollowWords(data);
  const hollowLines = hollow ? wrap(hollow, width - INDENT, measure) : [];
  const scale = scaleWords(data);
  const scaleLines = scale ? wrap(scale, width, measure) : [];
  const marks = (top: number): Mark[] => {
    const line = (text: string, i: number, x: number): Mark => ({
      type: 'text',
      text,
      x,
      y: top + (i + 0.5) * LINE_HEIGHT + MIDDLE_TO_BASELINE,
      colour: 'muted',
    });
    return [
      ...(hollow
        ? [{ type: 'dot', x: DOT_RADIUS, y: top + LINE_HEIGHT / 2, colour: 'accent', hollow: true } satisfies Mark]
        : []),
      ...hollowLines.map((text, i) => line(text, i, INDENT)),
      ...scaleLines.map((text, i) => line(text, hollowLines.length + i, 0)),
    ];
  };
  return { marks, height: (hollowLines.length + scaleLines.length) * LINE_HEIGHT };
}

/** What a hollow cap says; empty where there is none. */
function hollowWords(data: FigureData): string {
  const ends = data.series.flatMap(({ points }) => points.flatMap((point) => point.ends ?? []));
  const has = (bound: 'under' | 'over') => ends.some((each) => each.bound === bound);
  const limits = has('under') ? (has('over') ? 'underOrOver' : 'under') : has('over') ? 'over' : undefined;
  const reasons = [...(ends.some(({ from }) => from === null) ? ['noStart'] : []), ...(limits ? [limits] : [])];
  return reasons.length > 0
    ? message(data, 'hollow') + reasons.map((reason) => message(data, reason)).join(message(data, 'or'))
    : '';
}

/** How lengths compare; empty where one strip stands alone and its unit is exact. */
function scaleWords(data: FigureData): string {
  const { series } = data;
  const units = new Set(series.flatMap(({ points }) => points.flatMap(({ ends }) => ends?.unitDays ?? [])));
  const drawnAs = [...units].flatMap((days) => DRAWN_AS[days] ?? []);
  const many = series.some(({ points }) => points.length > 1);
  const clauses = [...(many ? ['oneScale'] : []), ...drawnAs, ...(many ? ['notAlike'] : [])];
  return clauses.length > 0 ? `${clauses.map((clause) => message(data, clause)).join('，')}。` : '';
}
