import { browser, type Fault, unit } from '../fault.ts';

/** What readers take along or have sent: tables, drawings, pictures, fonts. */
export const FILES: readonly Fault[] = [
  {
    name: 'A cell runs as a formula in a spreadsheet',
    file: 'src/shared/csv.ts',
    from: 'const RUNS = /^[=+@',
    to: 'const RUNS = /^[=+',
    caughtBy: unit('facts/csv', 'from running as a formula'),
  },
  {
    name: 'A negative number of a table is written as a text',
    file: 'src/shared/csv.ts',
    from: '/^-(?![\\d.]+$)/.test(cell)',
    to: '/^-/.test(cell)',
    caughtBy: unit('facts/csv', 'as it is'),
  },
  {
    name: 'A table does not say that it is UTF-8',
    file: 'src/shared/csv.ts',
    from: 'return BOM + rows',
    to: 'return rows',
    caughtBy: unit('facts/csv', 'begins with a byte order mark and ends every line with CR and LF'),
  },
  {
    name: 'Lines of a table end as on Unix alone',
    file: 'src/shared/csv.ts',
    from: ".join('\\r\\n') + '\\r\\n'",
    to: ".join('\\n') + '\\n'",
    caughtBy: unit('facts/csv', 'begins with a byte order mark and ends every line with CR and LF'),
  },
  {
    name: 'The PNG of a figure is half as fine',
    file: 'src/figures/exports/png-file.ts',
    from: 'const SCALE = 2;',
    to: 'const SCALE = 1;',
    caughtBy: unit('figures/png-file', 'has two pixels to one of its sheet, on paper to its edges'),
  },
  {
    name: 'A picture tells where it was taken',
    file: 'src/pictures/make.ts',
    from: ".toColourspace('srgb');",
    to: ".toColourspace('srgb')\n    .keepMetadata();",
    caughtBy: unit('pictures/make', 'says nothing but its pixels: no place, no device, no name, no profile'),
  },
  {
    name: 'A picture lies as its camera was held',
    file: 'src/pictures/make.ts',
    from: '    .autoOrient()\n',
    to: '',
    caughtBy: unit('pictures/make', 'a picture stands as its camera says it was held'),
  },
  {
    name: 'A picture keeps no place before it has come',
    file: '.cache/sites/seven/i-in/index.html',
    from: ' width="800" height="1200" alt="直幅的山，一重比一重深"',
    to: ' alt="直幅的山，一重比一重深"',
    caughtBy: browser('pictures', 'a picture keeps its place before it has come, and nothing moves when it does'),
  },
  {
    name: 'A glyph is cut from the font of a page that shows it',
    file: 'src/fonts/ship-fonts.ts',
    from: 'const points = glyphsFor(shown, whole);',
    to: "const points = glyphsFor(shown, whole).filter((point) => point !== '潮');",
    caughtBy: browser(
      'font-glyphs',
      'site "other" the fonts of /t-tide/ have a glyph for every Chinese character in sight',
      'other',
    ),
  },
  {
    name: 'A character that no font has does not stop the build',
    file: 'src/fonts/ship-fonts.ts',
    from: 'if (missing.length > 0) throw',
    to: 'if (missing.length > 99) throw',
    caughtBy: unit('fonts/ship-fonts', 'a character without a glyph stops the build'),
  },
  {
    name: 'Fonts are asked for only once the page is read',
    file: 'src/fonts/font-face.ts',
    from: "return `${links.join('')}<style>",
    to: 'return `<style>',
    caughtBy: unit('fonts/ship-fonts', 'names both fonts of its group in its head'),
  },
  {
    name: 'Text stays away until its font has come',
    file: 'src/fonts/font-face.ts',
    from: 'font-display:swap;',
    to: 'font-display:block;',
    caughtBy: browser(
      'font-loading',
      '/n-north/data/ can be read before its fonts are there, and nothing moves when they come, at 360 pixels',
      'main',
    ),
  },
];
