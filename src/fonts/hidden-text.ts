/**
 * Text that a page shows although it does not stand in it as text: attributes that browsers
 * draw, quotation marks of `<q>`, words that scripts put in, and the strings of JSON data.
 */
import { scriptText } from './script-text.ts';
import type { ElementTraits } from './css/selectors.ts';

const BUTTON_TYPES = new Set(['button', 'submit', 'reset']);

/**
 * What an element's attributes show. `alt` is not among it: it stands in for an image that
 * the same server failed to send.
 * @param printed names of the attributes that style sheets print
 */
export function attributeTexts({ tag, attributes }: ElementTraits, printed: readonly string[]): string[] {
  const names = ['placeholder', 'label', ...printed];
  if (tag === 'input' && BUTTON_TYPES.has(attributes.get('type') ?? '')) names.push('value');
  const texts = names.map((name) => attributes.get(name) ?? '');
  for (const [name, value] of attributes) {
    if (name.startsWith('data-')) texts.push(scriptText(value));
  }
  if (tag === 'q') texts.push('「」『』“”‘’');
  return texts.filter(Boolean);
}

/**
 * Every string in a JSON text, at any depth; the names of its fields are not text.
 * @throws SyntaxError where the text is not JSON
 */
export function jsonTexts(json: string): string[] {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
  };
  return strings(JSON.parse(json));
}
