import type { Life } from './lifecycle.ts';
import type { Reader } from './tooltip.ts';
import type { Scene } from './scene.ts';
import type { Stop } from './focus-points.ts';

/**
 * Reads the value under a mouse or a pen, and the one that is tapped. A finger that
 * drags scrolls the page and reads nothing.
 * @param parts all that lies over the figure; leaving it closes the note.
 * @param surface what lies over the drawing itself.
 */
export function readByPointer(parts: HTMLElement, surface: HTMLElement, scene: () => Scene | undefined, reader: Reader, { listen }: Life): void {
  // Closed by hand: it must not open again until the pointer has been elsewhere.
  let dismissed: Stop | undefined;
  // A page that scrolls under a pointer at rest sends moves that are none.
  let last: { x: number; y: number } | undefined;
  const stopUnder = ({ clientX, clientY }: MouseEvent) => {
    const shown = scene();
    return shown && nearestStop(shown, clientX, clientY);
  };

  listen<PointerEvent>(parts, 'pointermove', (event) => {
    const rests = event.clientX === last?.x && event.clientY === last.y;
    if (rests || event.pointerType === 'touch') return;
    // The note may be pointed at, too; the buttons of the legend are something else.
    if ((event.target as Element).closest('button')) reader.close();
    if (event.target !== surface) return;
    const stop = stopUnder(event);
    if (!stop || stop === dismissed || stop === reader.reading) return;
    dismissed = undefined;
    reader.read(stop, { at: event.clientX });
  });
  listen<PointerEvent>(document, 'pointermove', ({ clientX: x, clientY: y }) => {
    last = { x, y };
  });
  listen<PointerEvent>(parts, 'pointerleave', ({ pointerType }) => {
    dismissed = undefined;
    if (pointerType !== 'touch') reader.close();
  });
  listen<MouseEvent>(surface, 'click', (event) => {
    const stop = stopUnder(event);
    if (stop) reader.read(stop, { at: event.clientX, aloud: true });
  });
  listen<PointerEvent>(document, 'pointerdown', ({ target }) => {
    if (!parts.contains(target as Node)) reader.close();
  });
  listen<KeyboardEvent>(document, 'keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (parts.matches(':hover')) dismissed = reader.reading;
    reader.close();
  });
}

/** The value nearest to a point of the window, by the chart's own rule of nearness. */
function nearestStop({ chart, drawing, stops }: Scene, clientX: number, clientY: number): Stop | undefined {
  const box = chart.canvas.getBoundingClientRect();
  const x = ((clientX - box.left) * chart.width) / box.width;
  const y = ((clientY - box.top) * chart.height) / box.height;
  const { mode = 'nearest', ...options } = chart.options.interaction ?? {};
  // With `native` present Chart.js takes the point as it is.
  const event = { x, y, native: null } as unknown as Event;
  const [nearest] = chart.getElementsAtEventForMode(event, mode, { intersect: false, ...options }, true);
  if (!nearest) return undefined;
  const { series, point } = drawing.valueAt(nearest.datasetIndex, nearest.index);
  return stops.find(({ place }) => place.series === series && place.point === point);
}
