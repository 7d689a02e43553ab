import type { Attributes } from '../../shared/markup.ts';

/** Words whose outline was drawn, and how. */
interface Outline {
  text: string;
  x: number;
  y: number;
  attributes: Attributes;
}

/** Keeps the outline of words until they are filled: together they are one text in the drawing, which is read once. */
export class Halo {
  #outline: Outline | undefined;

  keep(outline: Outline): void {
    this.#outline = outline;
  }

  /** The outline of words that are filled now; nothing where they have none. */
  take(text: string, x: number, y: number): Attributes {
    const outline = this.#outline;
    if (outline?.text !== text || outline.x !== x || outline.y !== y) return {};
    this.#outline = undefined;
    return outline.attributes;
  }

  /** @throws where an outline still waits for its words. */
  assertNone(): void {
    if (this.#outline)
      throw new Error(
        'SvgContext: strokeText draws the halo of the same words, filled right after it, and nothing else',
      );
  }
}
