/**
 * Attributes that people read or hear, on any element. Everything else in a tag is for
 * machines: addresses, ids, classes, file names to save under (`download`).
 */
const READABLE: ReadonlySet<string> = new Set([
  'alt', // in place of an image
  'title', // beside the pointer
  'placeholder', // in an empty field
  'label', // of an option, a group of options, a text track
  'abbr', // a table head, read out in short
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
]);

/** What `<meta>` says to people: search results, shared links. By `name` or by `property`. */
const READABLE_META: ReadonlySet<string> = new Set([
  'description',
  'author',
  'application-name',
  'apple-mobile-web-app-title',
  'og:title',
  'og:description',
  'og:site_name',
  'og:image:alt',
  'twitter:title',
  'twitter:description',
  'twitter:image:alt',
]);

/**
 * Whether people read an attribute. Those named `data-…` are among them: where one holds Han,
 * it holds words that a script puts on the page (`data-copied`), and keys hold none.
 * @param meta what a `<meta>` is about, its `name` or `property`; undefined on other elements.
 */
export function isReadable(attribute: string, meta: string | undefined): boolean {
  if (attribute === 'content') return meta !== undefined && READABLE_META.has(meta);
  return READABLE.has(attribute) || attribute.startsWith('data-');
}
