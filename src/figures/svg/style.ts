import type { Weight } from '../drawing/theme.ts';

/** The drawing properties of a canvas context that Chart.js sets, with the canvas's own names and first values. */
export const INITIAL_STYLE = {
  fillStyle: '#000',
  strokeStyle: '#000',
  globalAlpha: 1,
  lineWidth: 1,
  lineCap: 'butt' as CanvasLineCap,
  lineJoin: 'miter' as CanvasLineJoin,
  lineDashOffset: 0,
  font: '400 10px sans-serif',
  textAlign: 'start' as CanvasTextAlign,
  textBaseline: 'alphabetic' as CanvasTextBaseline,
};

export type Style = typeof INITIAL_STYLE;

/**
 * Reads size and weight from a CSS font shorthand: `700 14px Noto Serif TC`.
 * @throws on one that gives no size in px, or is slanted.
 */
export function parseFont(font: string): { size: number; weight: Weight } {
  const match = /^(?:normal )?(?:(normal|bold|400|700) )?(\d+(?:\.\d+)?)px(?:\/\S+)? \S/.exec(font);
  if (!match) throw new Error(`SvgContext: cannot read the font "${font}"; wanted: 400 or 700, size in px, family`);
  return { size: Number(match[2]), weight: match[1] === 'bold' || match[1] === '700' ? 700 : 400 };
}

/** How SVG calls a text alignment; nothing for its default. */
export function anchorOf(align: CanvasTextAlign): 'middle' | 'end' | undefined {
  if (align === 'center') return 'middle';
  return align === 'end' || align === 'right' ? 'end' : undefined;
}

/** Share of the type size from a baseline down to the alphabetic one: Han fill an em box of 0.88 above and 0.12 below. */
const DROPS: Partial<Record<CanvasTextBaseline, number>> = { alphabetic: 0, middle: 0.38, top: 0.88, bottom: -0.12 };

export function dropOf(baseline: CanvasTextBaseline): number {
  const drop = DROPS[baseline];
  if (drop === undefined)
    throw new Error(`SvgContext: textBaseline "${baseline}" is not supported; use ${Object.keys(DROPS).join(', ')}`);
  return drop;
}
