import type { Parts } from './parts.ts';
import { tooltipText } from './tooltip-text.ts';
import { layOver } from './scene.ts';
import type { Scene } from './scene.ts';
import type { FocusPoint } from './focus-points.ts';
import { showTooltip } from './show-tooltip.ts';

/** Reads one value of a figure at a time. */
export interface Tooltip {
  /** The value that is being read; undefined where the note is closed. */
  readonly reading: FocusPoint | undefined;
  /**
   * Marks a value and shows its note.
   * @param options `aloud` says it to screen readers, and brings it into view; `at` is where the pointer is, in CSS px from the left of the window.
   */
  read(focusPoint: FocusPoint, options: { aloud?: boolean; at?: number }): void;
  close(): void;
  /** Reads from this drawing from now on; what was read from the one before is closed. */
  follow(scene: Scene): void;
}

export function createTooltip({
  mark,
  tooltipElement,
  status,
}: Pick<Parts, 'mark' | 'tooltipElement' | 'status'>): Tooltip {
  let scene: Scene | undefined;
  let reading: FocusPoint | undefined;
  const close = () => {
    reading = undefined;
    mark.hidden = tooltipElement.hidden = true;
    status.textContent = '';
  };
  return {
    get reading() {
      return reading;
    },
    read(focusPoint, { aloud = false, at }) {
      if (!scene) return;
      reading = focusPoint;
      const lines = tooltipText(scene.data, scene.drawing, focusPoint.place);
      mark.hidden = false;
      layOver(mark, focusPoint.box, scene.frame);
      if (aloud) mark.scrollIntoView({ block: 'nearest' });
      showTooltip(tooltipElement, lines, focusPoint, scene.frame, at);
      status.textContent = aloud ? lines.join('，') : '';
    },
    close,
    follow(next) {
      close();
      scene = next;
    },
  };
}
