import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { INLINE_ELEMENTS } from '../shared/inline-elements.ts';
import { convertData, type Converter } from './converter.ts';
import { isReadable } from './readable-attributes.ts';

type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;
type Node = DefaultTreeAdapterTypes.Node;

/**
 * Elements whose content stays: programs and their data, code and what is typed, and
 * drawings, whose words were converted before their lines were broken.
 */
const LEFT_ALONE = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'var', 'textarea', 'svg']);

/** Inside a line, but nothing that words could run through. */
const DIVIDES = new Set(['br', 'img', 'input', 'button', 'select', 'canvas', 'iframe', 'object']);

/**
 * Converts what people read in a whole page: its text, the attributes that are read
 * ({@link isReadable}) and its structured data. An element that names its language with
 * `lang`, or says `translate="no"`, is as it is meant to be and stays.
 * @param here the address in the page's own edition of a link's address.
 */
export function convertHtml(html: string, converter: Converter, here: (address: string) => string): string {
  // Without scripting, what <noscript> holds is markup: some readers are shown it.
  const document = parse(html, { scriptingEnabled: false });
  /** Text of one line of thought: a paragraph, a heading, a cell. */
  let line: TextNode[] = [];
  const endLine = () => {
    const words = converter.pieces(line.map(({ value }) => value));
    line.forEach((node, i) => (node.value = words[i]!));
    line = [];
  };
  const read = (node: Node): void => {
    if (node.nodeName === '#text') return void line.push(node as TextNode);
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) {
      node.childNodes.forEach(read);
      return;
    }
    const ends = !INLINE_ELEMENTS.has(node.tagName) || staysWhole(node);
    if (ends) endLine();
    if (isJsonLd(node)) convertJsonLd(node, converter);
    if (isMeant(node)) return;
    convertAttributes(node, converter, here);
    if (!LEFT_ALONE.has(node.tagName)) node.childNodes.forEach(read);
    if (ends) endLine();
  };
  document.childNodes.forEach(read);
  endLine();
  return serialize(document);
}

/** Whether an element's text is no part of the sentence around it. */
function staysWhole(element: Element): boolean {
  return LEFT_ALONE.has(element.tagName) || DIVIDES.has(element.tagName) || isMeant(element);
}

/** Whether an element's words are meant as they stand. The language of a whole page is its layout's affair. */
function isMeant({ tagName, attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) => (name === 'lang' && tagName !== 'html') || (name === 'translate' && value === 'no'),
  );
}

function convertAttributes({ tagName, attrs }: Element, converter: Converter, here: (address: string) => string): void {
  const meta = tagName === 'meta' ? attrs.find(({ name }) => name === 'name' || name === 'property')?.value : undefined;
  for (const attribute of attrs) {
    if (isReadable(attribute.name, meta)) attribute.value = converter.text(attribute.value);
    // Whoever wrote the link knew no editions: an author, a plugin for Markdown.
    else if (tagName === 'a' && attribute.name === 'href') attribute.value = here(attribute.value);
  }
}

function isJsonLd({ tagName, attrs }: Element): boolean {
  return tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
}

function convertJsonLd({ childNodes }: Element, converter: Converter): void {
  for (const node of childNodes as TextNode[]) {
    // A closing tag inside a text must not end the script.
    node.value = JSON.stringify(convertData(JSON.parse(node.value), converter)).replaceAll('<', '\\u003c');
  }
}
