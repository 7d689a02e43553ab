import type { Frame } from './scene.ts';
import type { FocusPoint } from './focus-points.ts';

/** From a value's element to the note, in CSS px: room for the mark. */
const AWAY = 5;

/**
 * Shows the note at a value: above its element, or below where the window has no room
 * above. It touches the mark, so that the pointer can go over to it, and stays
 * within the stage.
 * @param at where along the element, in CSS px from the left of the window; by default its middle.
 */
export function showTooltip(
  tooltipElement: HTMLElement,
  lines: readonly string[],
  { box }: FocusPoint,
  { left, top, scale }: Frame,
  at?: number,
): void {
  tooltipElement.replaceChildren(...lines.map(paragraph));
  tooltipElement.hidden = false;
  const stage = (tooltipElement.offsetParent ?? document.body).getBoundingClientRect();
  const middle = at === undefined ? left + (box.x + box.width / 2) * scale : at - stage.left;
  const above = top + box.y * scale - AWAY - tooltipElement.offsetHeight;
  const isAbove = stage.top + above > 0;
  tooltipElement.style.left = `${Math.min(Math.max(0, middle - tooltipElement.offsetWidth / 2), stage.width - tooltipElement.offsetWidth)}px`;
  tooltipElement.style.top = `${isAbove ? above : top + (box.y + box.height) * scale + AWAY}px`;
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}
