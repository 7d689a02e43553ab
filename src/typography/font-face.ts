/**
 * The CSS and the links that bring an edition's fonts to a page.
 */
import { type FontEdition, type Weight, WEIGHTS } from './font-editions.ts';

/** Where each weight's font file is to be had. */
export type FontAddresses = Readonly<Record<Weight, string>>;

/**
 * The `@font-face` rules of an edition. They name no `local()` source: a font of the same
 * name on the reader's machine may be another version, with other glyphs.
 * @param format the files' format, as CSS names it
 */
export function fontFaceCss(edition: FontEdition, addresses: FontAddresses, format: 'woff2' | 'truetype'): string {
  return WEIGHTS.map(
    (weight) =>
      `@font-face{font-family:"${edition.family}";font-style:normal;` +
      `font-weight:${edition.files[weight].cssWeight};font-display:swap;` +
      `src:url("${addresses[weight]}") format("${format}")}`,
  ).join('');
}

/**
 * What stands in a page's head for its fonts. Both weights are preloaded: the headline, set
 * in bold, is the largest thing first seen, and the text follows at once.
 */
export function fontHead(edition: FontEdition, addresses: FontAddresses): string {
  const links = WEIGHTS.map(
    (weight) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${addresses[weight]}">`,
  );
  return `${links.join('')}<style>${fontFaceCss(edition, addresses, 'woff2')}</style>`;
}
