import { stemOf } from './formats.ts';

/** Anchor of a picture in its article, by the name of its file. */
export function pictureAnchor(src: string): string {
  return `picture-${stemOf(src)}`;
}
