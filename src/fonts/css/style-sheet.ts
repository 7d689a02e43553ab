/**
 * What a style sheet says that decides which glyphs a page needs.
 */
import postcss from 'postcss';
import { customProperties } from './css-values.ts';
import { generatedText, printedAttributes } from './generated-text.ts';
import { type CaseRule, caseRules } from './style-cases.ts';
import { type WeightRule, weightRules } from './style-weights.ts';

/** A style sheet, read for its glyphs. */
export interface StyleSheet {
  /** Which weights it may set which elements in. */
  weightRules: readonly WeightRule[];
  /** Which elements it may show in capitals, or in small letters. */
  caseRules: readonly CaseRule[];
  /** The text that it generates. */
  generatedText: string;
  /** Attributes that it prints with `content: attr(…)`. */
  printedAttributes: readonly string[];
}

/**
 * Reads the CSS of one or more sheets; those that share custom properties go in together.
 * @throws where the CSS cannot be parsed, naming line and column.
 */
export function readStyleSheet(css: string): StyleSheet {
  const root = postcss.parse(css);
  const properties = customProperties(root);
  return {
    weightRules: weightRules(root, properties),
    caseRules: caseRules(root),
    generatedText: generatedText(root, properties),
    printedAttributes: printedAttributes(root),
  };
}
