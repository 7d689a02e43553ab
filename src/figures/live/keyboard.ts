import type { DataPoint } from '../drawing/drawing.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Tooltip } from './tooltip.ts';
import type { Scene } from './scene.ts';
import { nextFocusPoint } from './keyboard-navigation.ts';

/**
 * Lets the keys walk from value to value while the drawing has the focus. The walk goes
 * on from where it was, or from what a pointer has read last.
 */
export function navigateByKeyboard(
  surface: HTMLElement,
  scene: () => Scene | undefined,
  tooltip: Tooltip,
  { listen }: Lifecycle,
): void {
  let last: DataPoint | undefined;
  listen(surface, 'keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const shown = scene();
    if (!shown) return;
    const { focusPoints, drawing } = shown;
    const from =
      tooltip.reading ?? focusPoints.find(({ place }) => place.series === last?.series && place.point === last.point);
    const focusPoint = nextFocusPoint(focusPoints, from, event.key, drawing.config.options?.indexAxis === 'y');
    if (!focusPoint) return;
    event.preventDefault(); // or the page would scroll
    last = focusPoint.place;
    tooltip.read(focusPoint, { aloud: true });
  });
  listen(surface, 'blur', () => tooltip.close());
}
