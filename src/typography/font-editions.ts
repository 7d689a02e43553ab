/**
 * The fonts of each edition, as data: another edition is another entry here.
 */
import { createRequire } from 'node:module';

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

/** An edition of the site and the family it is set in. */
export interface FontEdition {
  /** Name used in font file names, lower case, e.g. `zh-hant`. */
  id: string;
  /** The `lang` that the edition's pages carry on `<html>`; a page's edition is known by it. */
  lang: string;
  /** First segment of the edition's addresses; empty for the edition at the root. */
  path: string;
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
    id: 'zh-hant',
    lang: 'zh-Hant',
    path: '',
    family: 'Noto Serif TC',
    files: {
      regular: notoSerif('tc', '400Regular'),
      bold: notoSerif('tc', HEADING_CUT),
    },
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
