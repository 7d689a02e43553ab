import type { ValuePlace } from '../drawing/drawing.ts';
import type { Life } from './lifecycle.ts';
import type { Reader } from './tooltip.ts';
import type { Scene } from './scene.ts';
import { nextStop } from './keyboard-navigation.ts';

/**
 * Lets the keys walk from value to value while the drawing has the focus. The walk goes
 * on from where it was, or from what a pointer has read last.
 */
export function readByKeyboard(surface: HTMLElement, scene: () => Scene | undefined, reader: Reader, { listen }: Life): void {
  let last: ValuePlace | undefined;
  listen<KeyboardEvent>(surface, 'keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = scene()?.stops ?? [];
    const from = reader.reading ?? stops.find(({ place }) => place.series === last?.series && place.point === last.point);
    const stop = nextStop(stops, from, event.key);
    if (!stop) return;
    event.preventDefault(); // or the page would scroll
    last = stop.place;
    reader.read(stop, { aloud: true });
  });
  listen(surface, 'blur', () => reader.close());
}
