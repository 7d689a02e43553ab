/**
 * The fonts of each edition, as data: another edition is another entry here.
 */
import { createRequire } from 'node:module';
import { type Edition, SIMPLIFIED, TRADITIONAL } from '../editions/edition.ts';

/** The two weights that pages are set in. */
export type Weight = 'regular' | 'bold';

/** Both weights, in the order in which fonts are cut, reported and preloaded. */
export const WEIGHTS: readonly Weight[] = ['regular', 'bold'];

/** One font file of a family. */
export interface FontFile {
  /** Address of the whole TTF as a module path, e.g. `@scope/package/400Regular/Name_400Regular.ttf`. */
  module: string;
  /** The number that style sheets call this weight, 100 to 900. */
  cssWeight: number;
}

/**
 * An edition of the site and the family it is set in. Font files are named by its `id`; a
 * page's edition is known by the `lang` on its `<html>`.
 */
export interface FontEdition extends Pick<Edition, 'id' | 'lang' | 'path'> {
  /** The family's name, as style sheets use it. */
  family: string;
  /** The family's whole font files. */
  files: Readonly<Record<Weight, FontFile>>;
}

/** The cut that headings are set in; the package also has 600SemiBold, 800ExtraBold and 900Black. */
const HEADING_CUT = '700Bold';

/** The editions that are built today. */
export const FONT_EDITIONS: readonly FontEdition[] = [
  {
    ...TRADITIONAL,
    family: 'Noto Serif TC',
    files: { regular: notoSerif('tc', '400Regular'), bold: notoSerif('tc', HEADING_CUT) },
  },
  {
    ...SIMPLIFIED,
    family: 'Noto Serif SC',
    files: { regular: notoSerif('sc', '400Regular'), bold: notoSerif('sc', HEADING_CUT) },
  },
];

function notoSerif(script: 'tc' | 'sc', cut: string): FontFile {
  return {
    module: `@expo-google-fonts/noto-serif-${script}/${cut}/NotoSerif${script.toUpperCase()}_${cut}.ttf`,
    cssWeight: Number.parseInt(cut, 10),
  };
}

/**
 * Path of a whole font file on this machine.
 * @throws when the package that holds it is not installed.
 */
export function fontPath(file: FontFile): string {
  return createRequire(import.meta.url).resolve(file.module);
}
