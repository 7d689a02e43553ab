import { DEFINITIONS } from './kinds/registry.ts';
import type { FigureSpec } from './schema.ts';
import type { FigureText } from './spec.ts';

/** Every text of a figure in which a number would be read as a fact. */
export function figureTexts(spec: FigureSpec): FigureText[] {
  const { title, dek, note, alt, description, labels = {}, categories = [], series = [] } = spec;
  const plain = Object.entries({ title, dek, note, alt, description }).flatMap(([key, text]) =>
    text === undefined ? [] : [{ path: [key], text }],
  );
  return [
    ...plain,
    ...Object.entries(labels).map(([id, text]) => ({ path: ['labels', id], text })),
    // Of every kind: a field that this one does not take is still read by whoever wrote it.
    ...DEFINITIONS.flatMap(([, { ownTexts }]) => ownTexts?.(spec) ?? []),
    ...categories.map((text, index) => ({ path: ['categories', index], text })),
    ...series.map(({ label }, index) => ({ path: ['series', index, 'label'], text: label })),
  ];
}

/** Ids of the facts that a figure shows, without repeats. */
export function figureFacts({ facts = [], series = [] }: FigureSpec): string[] {
  return [...new Set([...facts, ...series.flatMap((each) => each.facts)].filter((id) => id !== null))];
}

/** Ids of the events that a figure shows. */
export function figureEvents({ events = [] }: FigureSpec): string[] {
  return events;
}
