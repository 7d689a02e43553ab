import { readPictureFacts } from './facts.ts';
import { stemOf } from './formats.ts';

/** A picture of an article: its file, and how it is shown. */
export interface Picture {
  /** Name of its file in the letter's folder. */
  src: string;
  /** What it is called in addresses: `river`. */
  name: string;
  /** Path of its file. */
  path: string;
  /** Pixels of the original, the right way up. */
  width: number;
  height: number;
  /** Stands before the first section. */
  leads: boolean;
}

/**
 * The pictures that an article shows, by the names of their files. What cannot be read is
 * left out: the check says why.
 * @param uses where it shows them, in its order.
 * @param paths paths of the files that may be read, by name.
 */
export async function picturesOf(
  uses: readonly { values: Readonly<Record<string, string>>; leads: boolean }[],
  paths: ReadonlyMap<string, string>,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const {
    values: { src = '' },
    leads,
  } of uses) {
    const path = paths.get(src);
    const facts = path === undefined ? undefined : await readPictureFacts(path);
    if (path !== undefined && facts && !pictures.has(src))
      pictures.set(src, { src, name: stemOf(src), path, width: facts.width, height: facts.height, leads });
  }
  return pictures;
}
