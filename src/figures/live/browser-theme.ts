import { ROLES } from '../theme.ts';
import type { Palette, Theme } from '../theme.ts';

// A canvas element outside the page measures in other fonts than the page's; this one does not.
const context = new OffscreenCanvas(1, 1).getContext('2d');

/** What the page gives a drawing at this moment: its colours, its type family, and the width of its text. */
export function browserTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const family = style.fontFamily;
  return {
    palette: Object.fromEntries(ROLES.map((role) => [role, style.getPropertyValue(`--${role}`).trim()])) as Palette,
    family,
    measure(text, size, weight) {
      if (!context) throw new Error('No 2D canvas here');
      context.font = `${weight} ${size}px ${family}`;
      return context.measureText(text).width;
    },
  };
}
