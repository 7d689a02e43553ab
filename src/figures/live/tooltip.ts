import type { Parts } from './parts.ts';
import { readingOf } from './tooltip-text.ts';
import { layOver } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Stop } from './focus-points.ts';
import { showTip } from './show-tooltip.ts';

/** Reads one value of a figure at a time. */
export interface Reader {
  /** The value that is being read; undefined where the note is closed. */
  readonly reading: Stop | undefined;
  /**
   * Marks a value and shows its note.
   * @param options `aloud` says it to screen readers, and brings it into view; `at` is where the pointer is, in CSS px from the left of the window.
   */
  read(stop: Stop, options: { aloud?: boolean; at?: number }): void;
  close(): void;
  /** Reads from this drawing from now on; what was read from the one before is closed. */
  follow(scene: Scene): void;
}

export function createReader({ mark, tip, status }: Pick<Parts, 'mark' | 'tip' | 'status'>): Reader {
  let scene: Scene | undefined;
  let reading: Stop | undefined;
  const close = () => {
    reading = undefined;
    mark.hidden = tip.hidden = true;
    status.textContent = '';
  };
  return {
    get reading() {
      return reading;
    },
    read(stop, { aloud = false, at }) {
      if (!scene) return;
      reading = stop;
      const lines = readingOf(scene.data, stop.place);
      mark.hidden = false;
      layOver(mark, stop.box, scene.frame);
      if (aloud) mark.scrollIntoView({ block: 'nearest' });
      showTip(tip, lines, stop, scene.frame, at);
      status.textContent = aloud ? lines.join('，') : '';
    },
    close,
    follow(next) {
      close();
      scene = next;
    },
  };
}
