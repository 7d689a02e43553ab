/**
 * The text that a page shows and the weights that it is set in.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { charactersOf } from './characters.ts';
import { elementWeights } from './element-weights.ts';
import { type Weight, WEIGHTS } from './font-editions.ts';
import { attributeTexts, figureTexts } from './hidden-text.ts';
import { scriptText } from './script-text.ts';
import type { ElementTraits } from './selectors.ts';
import type { StyleSheet } from './style-sheet.ts';

/** A stretch of text set alike. */
export interface TextRun {
  text: string;
  /** The weights that it may be set in; one, unless a style sheet leaves it open. */
  weights: readonly Weight[];
  /** Runs of one line stand in one paragraph, cell or heading. */
  line: number;
}

/** Never shown by a page: `<title>` belongs to the browser, or in SVG to its tooltip. */
const NOT_SHOWN = new Set(['head', 'title', 'style', 'template', 'desc', 'metadata']);

/** Elements that do not break a line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb ruby s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/**
 * The runs of text in a page's body, in reading order.
 * @param html the whole page
 * @param styles the style sheets that hold for it
 * @param scripted text that the site's scripts may put on it
 * @throws where the JSON of a `data-figure-data` script cannot be parsed
 */
export function renderedText(html: string, styles: StyleSheet, scripted = ''): TextRun[] {
  const runs: TextRun[] = [];
  let line = 0;
  const add = (text: string, weights: readonly Weight[]) => {
    if (text.trim() !== '') runs.push({ text, weights, line });
  };

  const readElement = (element: DefaultTreeAdapterTypes.Element, inherited: readonly Weight[]) => {
    if (NOT_SHOWN.has(element.tagName)) return;
    const traits = traitsOf(element);
    const isScript = traits.tag === 'script';
    const breaks = !INLINE.has(traits.tag);
    if (breaks) line += 1;
    if (isScript) {
      // A script's words may be drawn anywhere, a figure's on its canvas in either weight.
      const source = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      const isFigure = traits.attributes.has('data-figure-data');
      for (const text of isFigure ? figureTexts(source) : [scriptText(source)]) add(text, WEIGHTS);
    } else {
      const weights = elementWeights(traits, inherited, styles.weightRules);
      for (const text of attributeTexts(traits, styles.printedAttributes)) add(text, weights);
      for (const child of element.childNodes) readNode(child, weights);
    }
    if (breaks) line += 1;
  };
  const readNode = (node: DefaultTreeAdapterTypes.ChildNode, weights: readonly Weight[]) => {
    if ('tagName' in node) readElement(node, weights);
    else if (node.nodeName === '#text' && 'value' in node) add(node.value, weights);
  };

  // Without scripting, what <noscript> holds is markup: some readers are shown it.
  for (const node of parse(html, { scriptingEnabled: false }).childNodes) readNode(node, ['regular']);
  // Which element generated or scripted text lands in is not known here: it may be either.
  for (const text of [styles.generatedText, scripted]) {
    line += 1;
    add(text, WEIGHTS);
  }
  line += 1;
  for (const weight of WEIGHTS) add(lettersInChangedCase(charactersIn(runs, weight), styles), [weight]);
  return runs;
}

/** The characters that runs show in one weight. */
export function charactersIn(runs: readonly TextRun[], weight: Weight): Set<string> {
  const texts = runs.filter((run) => run.weights.includes(weight)).map((run) => run.text);
  return charactersOf(texts.join('\n'));
}

function traitsOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): ElementTraits {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  return {
    tag: tagName,
    attributes,
    classes: new Set(attributes.get('class')?.split(/\s+/).filter(Boolean)),
  };
}

/** The letters that `text-transform` may put in place of those written. */
function lettersInChangedCase(characters: Set<string>, { changesCase }: StyleSheet): string {
  const letters = [...characters].join('');
  return (changesCase.upper ? letters.toUpperCase() : '') + (changesCase.lower ? letters.toLowerCase() : '');
}
