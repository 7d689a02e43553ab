/**
 * Two decimals at most, none that say nothing: `0.50` is `.5`.
 * @throws on what is no finite number: the drawing has lost its place.
 */
export function format(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`SvgContext: ${value} is no coordinate`);
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** Attributes of an element; one that is false, undefined or empty is left out. */
export type Attributes = Record<string, string | number | false | undefined>;

/** An SVG element; without content it closes itself. */
export function element(tag: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escape(typeof value === 'number' ? format(value) : String(value))}"`)
    .join('');
  return content === undefined ? `<${tag}${written}/>` : `<${tag}${written}>${content}</${tag}>`;
}

/** A text as markup, SVG or HTML, in an element or in an attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
