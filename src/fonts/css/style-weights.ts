/**
 * Which weights style sheets may set which elements in.
 */
import type { Root } from 'postcss';
import { type CustomProperties, possibleValues } from './css-values.ts';
import type { Weight } from '../font-editions.ts';
import { type Reach, reachesOf, ruleAround } from './selectors.ts';

/** The weights that a rule may set what it reaches in. */
export interface WeightRule {
  reach: Reach;
  /** Empty where the rule makes the element inherit its weight. */
  weights: readonly Weight[];
}

/**
 * The weight that a CSS number or keyword selects from a family of two; undefined for
 * words that name no weight.
 */
export function weightOf(value: string): Weight | undefined {
  const word = value.trim().toLowerCase();
  // By the font matching rules, 400 and 500 take the lighter file first, more takes the bolder.
  if (/^\d+(\.\d+)?$/.test(word)) return Number(word) > 500 ? 'bold' : 'regular';
  if (word === 'bold' || word === 'bolder') return 'bold';
  if (word === 'normal' || word === 'lighter' || word === 'initial') return 'regular';
  return undefined;
}

/** The weight rules of a sheet. */
export function weightRules(root: Root, properties: CustomProperties): WeightRule[] {
  const rules: WeightRule[] = [];
  root.walkDecls(/^font(-weight)?$/, ({ prop, value, parent }) => {
    const rule = ruleAround(parent);
    const weights = weightsOf(prop, possibleValues(value, properties));
    if (rule) rules.push(...reachesOf(rule).map((reach) => ({ reach, weights })));
  });
  return rules;
}

/** None for `inherit`; both for what cannot be read, such as a `calc()`. */
function weightsOf(property: string, values: readonly string[]): Weight[] {
  if (values.every((value) => /^(inherit|unset|revert|revert-layer)$/i.test(value))) return [];
  const words = values.map((value) =>
    property === 'font' ? (/(?<=^|\s)(bold|bolder|[1-9]00)(?=\s)/i.exec(value)?.[0] ?? 'normal') : value,
  );
  const weights = new Set(words.map(weightOf).filter((weight) => weight !== undefined));
  return weights.size > 0 ? [...weights] : ['regular', 'bold'];
}
