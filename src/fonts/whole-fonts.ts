/**
 * The whole fonts of an edition, as they are installed.
 */
import { readFile } from 'node:fs/promises';
import { type FontEdition, type FontFile, fontPath, type Weight } from './font-editions.ts';
import { type Coverage, fontCoverage } from './glyphs.ts';

/** A whole font in memory: some 10 MB. */
export interface WholeFont {
  data: Buffer;
  coverage: Coverage;
}

/** An edition's whole fonts. */
export type WholeFonts = Readonly<Record<Weight, WholeFont>>;

/**
 * Loads an edition's fonts.
 * @throws when the package that holds them is not installed
 */
export async function loadWholeFonts({ files }: FontEdition): Promise<WholeFonts> {
  return { regular: await load(files.regular), bold: await load(files.bold) };
}

async function load(file: FontFile): Promise<WholeFont> {
  const data = await readFile(fontPath(file));
  return { data, coverage: fontCoverage(data) };
}
