/**
 * The weights an element's text may be set in.
 */
import type { Weight } from '../font-editions.ts';
import { type ElementTraits, reaches } from './selectors.ts';
import { type WeightRule, weightOf } from './style-weights.ts';

const BOLD_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b', 'th']);

const CLASS_WEIGHTS: ReadonlyMap<string, Weight> = new Map([
  ['font-normal', 'regular'],
  ['font-bold', 'bold'],
]);

/**
 * An element's weights: what it says of itself, else what it inherits; and beside that
 * whatever a style sheet may make of it.
 * @param inherited the weights of the element around it
 */
export function elementWeights(
  element: ElementTraits,
  inherited: readonly Weight[],
  rules: readonly WeightRule[],
): readonly Weight[] {
  const reaching = rules.filter((rule) => reaches(rule.reach, element));
  const own = ownWeight(element, reaching);
  return [...new Set([...(own ? [own] : inherited), ...reaching.flatMap((rule) => rule.weights)])];
}

/** What an element says by its `style`, its classes, its SVG attribute or its tag, in this order. */
function ownWeight({ tag, attributes, classes }: ElementTraits, reaching: readonly WeightRule[]): Weight | undefined {
  const inline = /(?:^|;)\s*font-weight\s*:\s*([^;!]+)/i.exec(attributes.get('style') ?? '')?.[1];
  if (inline !== undefined) return weightOf(inline);
  for (const [name, weight] of CLASS_WEIGHTS) {
    // A class that no sheet defines changes nothing.
    if (classes.has(name) && reaching.some((rule) => rule.reach.kind.classes.includes(name))) return weight;
  }
  const presentation = attributes.get('font-weight');
  if (presentation !== undefined) return weightOf(presentation);
  if (!BOLD_TAGS.has(tag)) return undefined;
  // A reset may take the browser's bold away (Tailwind's does, from headings), and a sheet give it back.
  const onTag = reaching.filter((rule) => rule.reach.kind.tag === tag);
  const isReset = onTag.some((rule) => rule.weights.length === 0);
  return isReset && !onTag.some((rule) => rule.weights.includes('bold')) ? undefined : 'bold';
}
