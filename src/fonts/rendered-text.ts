/**
 * The text that a page shows and the weights that it is set in.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { charactersOf } from './characters.ts';
import { elementWeights } from './css/element-weights.ts';
import { type Weight, WEIGHTS } from './font-editions.ts';
import { attributeTexts, jsonTexts } from './hidden-text.ts';
import { INLINE_ELEMENTS } from '../shared/inline-elements.ts';
import { scriptText } from './script-text.ts';
import { type ElementTraits, reaches } from './css/selectors.ts';
import type { StyleSheet } from './css/style-sheet.ts';

/** A stretch of text set alike. */
export interface TextRun {
  text: string;
  /** The weights that it may be set in; one, unless a style sheet leaves it open. */
  weights: readonly Weight[];
  /** Cases that it may be shown in beside the one it is written in. */
  cases: ReadonlySet<'upper' | 'lower'>;
  /** The language that an element around it names; undefined where it is the page's own. */
  lang?: string | undefined;
  /** Runs of one line stand in one paragraph, cell or heading. */
  line: number;
}

/** How the text of an element is set. */
type Setting = Pick<TextRun, 'weights' | 'cases' | 'lang'>;

/** Text whose element is not known here: it may land in either weight. */
const ANYWHERE: Setting = { weights: WEIGHTS, cases: new Set() };

/**
 * A figure's data is drawn on its canvas as its SVG draws it, which stands in the page with
 * its weights; besides, it is read out in small notes.
 */
const DRAWN: Setting = { weights: ['regular'], cases: new Set() };

/** Never shown by a page: `<title>` belongs to the browser, or in SVG to its tooltip. */
const NOT_SHOWN = new Set(['head', 'title', 'style', 'template', 'desc', 'metadata']);

/**
 * The runs of text in a page's body, in reading order; then what style sheets and scripts
 * may put there.
 * @param html the whole page
 * @param styles the style sheets that hold for it
 * @param scripted text that the site's scripts may put on it
 * @throws where a script of type `application/json` holds something else
 */
export function renderedText(html: string, styles: StyleSheet, scripted = ''): TextRun[] {
  const runs: TextRun[] = [];
  let line = 0;
  const add = (text: string, setting: Setting) => {
    if (text.trim() !== '') runs.push({ text, ...setting, line });
  };

  const readElement = (node: DefaultTreeAdapterTypes.Element, parent: ElementTraits | undefined, outer: Setting) => {
    if (NOT_SHOWN.has(node.tagName)) return;
    const element = traitsOf(node, parent);
    const breaks = !INLINE_ELEMENTS.has(element.tag);
    if (breaks) line += 1;
    if (element.tag === 'script') {
      for (const text of scriptTexts(node, element)) add(text, isData(element) ? DRAWN : ANYWHERE);
    } else {
      const cases = styles.caseRules.filter(({ reach }) => reaches(reach, element)).map(({ to }) => to);
      const setting = {
        weights: elementWeights(element, outer.weights, styles.weightRules),
        cases: new Set([...outer.cases, ...cases]),
        lang: element.tag === 'html' ? undefined : (element.attributes.get('lang') ?? outer.lang),
      };
      for (const text of attributeTexts(element, styles.printedAttributes)) add(text, setting);
      for (const child of node.childNodes) readNode(child, element, setting);
    }
    if (breaks) line += 1;
  };
  const readNode = (node: DefaultTreeAdapterTypes.ChildNode, parent: ElementTraits | undefined, setting: Setting) => {
    if ('tagName' in node) readElement(node, parent, setting);
    else if (node.nodeName === '#text' && 'value' in node) add(node.value, setting);
  };

  // Without scripting, what <noscript> holds is markup: some readers are shown it.
  for (const node of parse(html, { scriptingEnabled: false }).childNodes) {
    readNode(node, undefined, { weights: ['regular'], cases: new Set() });
  }
  for (const text of [styles.generatedText, scripted]) {
    line += 1;
    add(text, ANYWHERE);
  }
  return runs;
}

/** The characters that runs show in one weight. */
export function charactersIn(runs: readonly TextRun[], weight: Weight): Set<string> {
  const texts = runs
    .filter(({ weights }) => weights.includes(weight))
    .flatMap(({ text, cases }) => [
      text,
      cases.has('upper') ? text.toUpperCase() : '',
      cases.has('lower') ? text.toLowerCase() : '',
    ]);
  return charactersOf(texts.join('\n'));
}

function traitsOf(
  { tagName, attrs }: DefaultTreeAdapterTypes.Element,
  parent: ElementTraits | undefined,
): ElementTraits {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  const classes = new Set(attributes.get('class')?.split(/\s+/).filter(Boolean));
  return { tag: tagName, attributes, classes, parent };
}

/** A figure's data is drawn on its canvas, so all its strings count; of a program, its Chinese. */
function scriptTexts({ childNodes }: DefaultTreeAdapterTypes.Element, element: ElementTraits): string[] {
  const source = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return isData(element) ? jsonTexts(source) : [scriptText(source)];
}

function isData({ attributes }: ElementTraits): boolean {
  return attributes.get('type') === 'application/json';
}
