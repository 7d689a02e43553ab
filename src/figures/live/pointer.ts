import type { Lifecycle } from './lifecycle.ts';
import type { Tooltip } from './tooltip.ts';
import type { Scene } from './scene.ts';
import type { FocusPoint } from './focus-points.ts';

/**
 * Reads the value under a mouse or a pen, and the one that is tapped. A finger that
 * drags scrolls the page and reads nothing.
 * @param parts all that lies over the figure; leaving it closes the note.
 * @param surface what lies over the drawing itself.
 */
export function showByPointer(
  parts: HTMLElement,
  surface: HTMLElement,
  scene: () => Scene | undefined,
  tooltip: Tooltip,
  { listen }: Lifecycle,
): void {
  // Closed by hand: it must not open again until the pointer has been elsewhere.
  let dismissed: FocusPoint | undefined;
  // A page that scrolls under a pointer at rest sends moves that are none.
  let last: { x: number; y: number } | undefined;
  const focusPointUnder = ({ clientX, clientY }: MouseEvent) => {
    const shown = scene();
    return shown && nearestFocusPoint(shown, clientX, clientY);
  };

  listen(parts, 'pointermove', (event) => {
    const rests = event.clientX === last?.x && event.clientY === last.y;
    if (rests || event.pointerType === 'touch') return;
    // The note may be pointed at, too; the buttons of the legend are something else.
    if ((event.target as Element).closest('button')) tooltip.close();
    if (event.target !== surface) return;
    const focusPoint = focusPointUnder(event);
    if (!focusPoint || focusPoint === dismissed || focusPoint === tooltip.reading) return;
    dismissed = undefined;
    tooltip.read(focusPoint, { at: event.clientX });
  });
  listen(document, 'pointermove', ({ clientX: x, clientY: y }) => {
    last = { x, y };
  });
  listen(parts, 'pointerleave', ({ pointerType }) => {
    dismissed = undefined;
    if (pointerType !== 'touch') tooltip.close();
  });
  listen(surface, 'click', (event) => {
    const focusPoint = focusPointUnder(event);
    if (focusPoint) tooltip.read(focusPoint, { at: event.clientX, aloud: true });
  });
  listen(document, 'pointerdown', ({ target }) => {
    if (!parts.contains(target as Node)) tooltip.close();
  });
  listen(document, 'keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (parts.matches(':hover')) dismissed = tooltip.reading;
    tooltip.close();
  });
}

/** The value nearest to a point of the window, by the chart's own rule of nearness. */
function nearestFocusPoint(
  { chart, drawing, focusPoints }: Scene,
  clientX: number,
  clientY: number,
): FocusPoint | undefined {
  const box = chart.canvas.getBoundingClientRect();
  const x = ((clientX - box.left) * chart.width) / box.width;
  const y = ((clientY - box.top) * chart.height) / box.height;
  const { mode = 'nearest', ...options } = chart.options.interaction ?? {};
  // With `native` present Chart.js takes the point as it is.
  const event = { x, y, native: null } as unknown as Event;
  const [nearest] = chart.getElementsAtEventForMode(event, mode, { intersect: false, ...options }, true);
  if (!nearest) return undefined;
  const { series, point } = drawing.valueAt(nearest.datasetIndex, nearest.index);
  return focusPoints.find(({ place }) => place.series === series && place.point === point);
}
