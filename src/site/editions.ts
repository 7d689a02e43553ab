import { publishedDictionary } from '../content/published.ts';
import { type Converter, UNCONVERTED } from '../editions/converter.ts';
import { type Edition, EDITIONS, TRADITIONAL } from '../editions/edition.ts';

/** The converter that an edition is written with. */
export function converterFor(edition: Edition): Converter {
  return edition === TRADITIONAL ? UNCONVERTED : publishedDictionary().converter();
}

/** The part of a path that names the edition; nothing for the edition at the root. */
export interface EditionParam {
  edition: string | undefined;
}

/** Paths of a page or file that every edition has, for `getStaticPaths`. */
export function editionPaths(): { params: EditionParam }[] {
  return EDITIONS.map(({ path }) => ({ params: { edition: path || undefined } }));
}
