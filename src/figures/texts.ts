import type { FigureSpec } from './schema.ts';

/** A text of a figure that readers see or hear, and where it stands in the specification. */
export interface FigureText {
  path: (string | number)[];
  text: string;
}

/** Every text of a figure in which a number would be read as a fact. */
export function figureTexts({
  title,
  dek,
  note,
  alt,
  description,
  labels = {},
  categories = [],
  series = [],
  ends = {},
}: FigureSpec): FigureText[] {
  const plain = Object.entries({ title, dek, note, alt, description }).flatMap(([key, text]) =>
    text === undefined ? [] : [{ path: [key], text }],
  );
  return [
    ...plain,
    ...Object.entries(labels).map(([id, text]) => ({ path: ['labels', id], text })),
    ...Object.entries(ends).flatMap(([id, { from, to }]) => [
      ...(from ? [{ path: ['ends', id, 'from'], text: from }] : []),
      { path: ['ends', id, 'to'], text: to },
    ]),
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
