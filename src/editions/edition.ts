/** The two ways in which the site is written; every page stands in both. */
export type Lang = 'zh-Hant' | 'zh-Hans';

/** An edition of the site: all of its pages in one way of writing. */
export interface Edition {
  /** Name for machines, lower case: font files, what a browser remembers. */
  id: 'zh-hant' | 'zh-hans';
  /** What its pages carry as `lang`, `hreflang` and `inLanguage`. */
  lang: Lang;
  /** First segment of its addresses below the site's base; empty for the edition at the root. */
  path: '' | 'zh-hans';
  /** The same as Open Graph has it. */
  locale: string;
  /** Its name in its own words. */
  name: string;
  /** The character by which that name is known where there is no room for it. */
  mark: string;
  /** Its name in Traditional words, for sentences that are written in them. */
  called: string;
}

/** What authors write, and what search engines show where nothing speaks for the other. */
export const TRADITIONAL: Edition = {
  id: 'zh-hant',
  lang: 'zh-Hant',
  path: '',
  locale: 'zh_TW',
  name: '繁體版',
  mark: '繁',
  called: '繁體版',
};

/** What is made of it at build time. */
export const SIMPLIFIED: Edition = {
  id: 'zh-hans',
  lang: 'zh-Hans',
  path: 'zh-hans',
  locale: 'zh_CN',
  name: '简体版',
  mark: '简',
  called: '簡體版',
};

export const EDITIONS: readonly Edition[] = [TRADITIONAL, SIMPLIFIED];

/** The edition whose addresses begin with a segment; the one at the root for any other segment, or none. */
export function editionAt(segment: string | undefined): Edition {
  return EDITIONS.find(({ path }) => path !== '' && path === segment) ?? TRADITIONAL;
}

/** The edition that a switch leads to. */
export function otherEdition(edition: Edition): Edition {
  return edition === TRADITIONAL ? SIMPLIFIED : TRADITIONAL;
}
