import type { Box } from '../drawing/fill-style.ts';
import type { Lifecycle } from './lifecycle.ts';
import { layOver } from './scene.ts';
import type { Scene } from './scene.ts';

/** Buttons over the names of the series, which hide and show them. */
export interface Toggles {
  /** Places of the series that are hidden. */
  readonly hidden: ReadonlySet<number>;
  /** Lays the buttons over the legend of this drawing. */
  follow(scene: Scene): void;
}

/** Least height of a button, in CSS px. */
const LEAST = 24;

/**
 * Makes the buttons as soon as there is a legend to lay them over. The last series that
 * is shown cannot be hidden.
 * @param group element that receives the buttons; its `data-last` says why one does nothing.
 * @param status live region that says so.
 * @param changed called when a series has been hidden or shown: the figure is to be drawn anew.
 */
export function createToggles(
  group: HTMLElement,
  status: HTMLElement,
  { listen }: Lifecycle,
  changed: () => void,
): Toggles {
  const hidden = new Set<number>();
  let buttons: HTMLButtonElement[] = [];
  const isLast = (series: number) => !hidden.has(series) && hidden.size === buttons.length - 1;
  const press = (series: number) => {
    if (isLast(series)) {
      status.textContent = group.dataset['last'] ?? '';
      return;
    }
    if (!hidden.delete(series)) hidden.add(series);
    changed();
  };
  const makeButtons = (labels: readonly string[]) => {
    buttons = labels.map(newButton);
    buttons.forEach((button, series) => listen(button, 'click', () => press(series)));
    group.replaceChildren(...buttons);
  };
  group.hidden = true;
  return {
    hidden,
    follow({ data: { series }, drawing: { legend }, frame }) {
      if (!legend) return;
      if (buttons.length === 0) makeButtons(series.map(({ label }) => label));
      group.hidden = false;
      buttons.forEach((button, s) => {
        button.setAttribute('aria-pressed', String(!hidden.has(s)));
        button.setAttribute('aria-disabled', String(isLast(s)));
        const box = legend[s];
        if (box) layOver(button, atLeast(box, LEAST / frame.scale), frame);
      });
    },
  };
}

function newButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  return button;
}

/** The box, or one around it that is high enough. */
function atLeast({ x, y, width, height }: Box, least: number): Box {
  const more = Math.max(0, least - height) / 2;
  return { x, y: y - more, width, height: height + 2 * more };
}
