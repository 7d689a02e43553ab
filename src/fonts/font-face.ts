/**
 * The CSS and the links that bring an edition's fonts to a page.
 */
import { type FontEdition, type Weight, WEIGHTS } from './font-editions.ts';
import { ONE_EM_RANGE, OTHER_RANGE } from './one-em.ts';

/** A font file of an edition as a rule of CSS names it. */
export interface FontSource {
  family: string;
  /** The number that style sheets call its weight, 100 to 900. */
  cssWeight: number;
  /** An address, or a `data:` one that holds the file itself. */
  src: string;
  /** The file's format, as CSS names it. */
  format: 'woff2' | 'truetype';
  /** The characters that it is asked for; all, where left out. */
  range?: string;
}

/** A weight of an edition's fonts as it is shipped. */
export interface ShippedFace {
  /** Address of the file with the characters that are one em wide in every font. */
  address: string;
  /** The file with all others, which comes inside the page. */
  inline: Buffer;
}

/**
 * An `@font-face` rule. It names no `local()` source: a font of the same name on the
 * reader's machine may be another version, with other glyphs.
 */
export function fontFaceCss({ family, cssWeight, src, format, range }: FontSource): string {
  return (
    `@font-face{font-family:"${family}";font-style:normal;font-weight:${cssWeight};font-display:swap;` +
    `src:url("${src}") format("${format}")${range === undefined ? '' : `;unicode-range:${range}`}}`
  );
}

/**
 * What stands in a page's head for its fonts. Both weights are preloaded: the headline, set
 * in bold, is the largest thing first seen, and the text follows at once.
 * @param guests what pages quote of another edition, as `@font-face` rules.
 * @param digits digits of one width, for a page with tables; their family is `TABULAR_FAMILY`.
 */
export function fontHead(
  edition: FontEdition,
  faces: Readonly<Record<Weight, ShippedFace>>,
  guests: string,
  digits?: Buffer,
): string {
  const links = WEIGHTS.map(
    (weight) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${faces[weight].address}">`,
  );
  const rules = WEIGHTS.flatMap((weight) => {
    const face = { family: edition.family, cssWeight: edition.files[weight].cssWeight, format: 'woff2' } as const;
    const { address, inline } = faces[weight];
    return [
      fontFaceCss({ ...face, src: dataAddress(inline), range: OTHER_RANGE }),
      fontFaceCss({ ...face, src: address, range: ONE_EM_RANGE }),
    ];
  });
  if (digits)
    rules.push(
      fontFaceCss({
        family: TABULAR_FAMILY,
        cssWeight: edition.files.regular.cssWeight,
        src: dataAddress(digits),
        format: 'woff2',
        range: DIGIT_RANGE,
      }),
    );
  return `${links.join('')}<style>${rules.join('')}${guests}</style>`;
}

/** The rule of a font that stands in the page itself: a few glyphs are not worth a request. */
export function inlineFontFace({ family, files }: FontEdition, weight: Weight, bytes: Buffer): string {
  return fontFaceCss({ family, cssWeight: files[weight].cssWeight, src: dataAddress(bytes), format: 'woff2' });
}

/** The family that style sheets name before the edition's own where numbers stand in columns. */
const TABULAR_FAMILY = 'Tabular Digits';
const DIGIT_RANGE = 'U+30-39';

function dataAddress(woff2: Buffer): string {
  return `data:font/woff2;base64,${woff2.toString('base64')}`;
}
