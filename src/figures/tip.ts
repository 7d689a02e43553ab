import type { Chart } from 'chart.js';
import type { FigureData } from './figure.ts';
import type { Drawing, ValuePlace } from './kinds/kind.ts';
import { pointText } from './point-text.ts';
import { shares } from './shares.ts';

/** A small note under the pointer: what the nearest value is of, and how real it is. */
export interface Tip {
  /** Reads values off this chart from now on. */
  follow(chart: Chart, valueAt: Drawing['valueAt']): void;
  hide(): void;
  remove(): void;
}

/**
 * Makes the note of a figure. It is an HTML element, so that it has the page's own
 * type and is not cut off by the canvas. Escape closes it. It repeats what the
 * figure's table says, so it is for the eye alone.
 */
export function createTip(stage: HTMLElement, data: FigureData): Tip {
  const element = document.createElement('div');
  element.className = 'figure-tip';
  element.hidden = true;
  stage.append(element);
  let followed: { chart: Chart; valueAt: Drawing['valueAt'] } | undefined;

  const hide = () => {
    element.hidden = true;
  };
  const show = ({ clientX, clientY }: PointerEvent) => {
    const nearest = followed && elementAt(followed.chart, clientX, clientY);
    if (!followed || !nearest) return hide();
    element.replaceChildren(...linesFor(data, followed.valueAt(nearest.datasetIndex, nearest.index)).map(paragraph));
    element.hidden = false;
    place(element, stage, clientX, clientY);
  };
  const listening = new AbortController();
  const { signal } = listening;
  stage.addEventListener('pointermove', show, { signal });
  stage.addEventListener('pointerdown', show, { signal });
  // A finger leaves as soon as it is lifted: its note stays until the next touch elsewhere.
  stage.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && hide(), { signal });
  document.addEventListener('pointerdown', ({ target }) => stage.contains(target as Node) || hide(), { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
  return {
    follow(chart, valueAt) {
      followed = { chart, valueAt };
    },
    hide,
    remove() {
      listening.abort();
      element.remove();
    },
  };
}

/** The element nearest to a point of the page, by the chart's own rule of nearness. */
function elementAt(chart: Chart, clientX: number, clientY: number): { datasetIndex: number; index: number } | undefined {
  const box = chart.canvas.getBoundingClientRect();
  const x = ((clientX - box.left) * chart.width) / box.width;
  const y = ((clientY - box.top) * chart.height) / box.height;
  const { mode = 'nearest', ...options } = chart.options.interaction ?? {};
  // With `native` present Chart.js takes the point as it is.
  const event = { x, y, native: null } as unknown as Event;
  return chart.getElementsAtEventForMode(event, mode, { intersect: false, ...options }, true)[0];
}

/** Name, series, value and share, in the words of the table: the page's font holds no others. */
function linesFor(data: FigureData, place: ValuePlace): string[] {
  const series = data.series[place.series];
  const point = series?.points[place.point];
  if (!series || !point) return [];
  const name = data.categories[place.point] ?? '';
  const share = data.kind === 'share-bar' ? shares(data)[place.point] : undefined;
  return [name, series.label, pointText(point, [name, series.label]), ...(share === undefined ? [] : [share])];
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement('p');
  p.textContent = text;
  return p;
}

const AWAY = 14;

/** Beside the pointer, inside the drawing's width, above where there is room. */
function place(element: HTMLElement, stage: HTMLElement, clientX: number, clientY: number): void {
  const box = stage.getBoundingClientRect();
  const left = Math.min(Math.max(0, clientX - box.left - element.offsetWidth / 2), box.width - element.offsetWidth);
  const above = clientY - element.offsetHeight - AWAY;
  element.style.left = `${left}px`;
  element.style.top = `${(above > 0 ? above : clientY + AWAY) - box.top}px`;
}
