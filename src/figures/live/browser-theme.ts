import { COLOR_TOKENS } from '../drawing/theme.ts';
import type { Palette, Theme } from '../drawing/theme.ts';

/**
 * What the page gives a drawing at this moment: its colours, its type family, and the width of its text.
 * @param canvas that which will be drawn on: it has the page's fonts.
 * @throws where there is no canvas to draw on, which Chart.js would only log.
 */
export function browserTheme(element: Element, canvas: HTMLCanvasElement): Theme {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas here');
  const style = getComputedStyle(element);
  const family = style.fontFamily;
  return {
    palette: Object.fromEntries(
      COLOR_TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()]),
    ) as Palette,
    family,
    measure(text, size, weight) {
      context.font = `${weight} ${size}px ${family}`;
      return context.measureText(text).width;
    },
  };
}
