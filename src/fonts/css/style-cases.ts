/**
 * Where style sheets show letters in another case than they are written in.
 */
import type { Root } from 'postcss';
import { type Reach, reachesOf, ruleAround } from './selectors.ts';

/** A case that a rule may show the letters of what it reaches in. */
export interface CaseRule {
  reach: Reach;
  to: 'upper' | 'lower';
}

/** The rules of a sheet that change case; small capitals are capitals drawn small. */
export function caseRules(root: Root): CaseRule[] {
  const rules: CaseRule[] = [];
  root.walkDecls(/^(text-transform|font-variant(-caps)?)$/, ({ value, parent }) => {
    const rule = ruleAround(parent);
    const to = /uppercase|capitalize|small-caps/.test(value) ? 'upper' : /lowercase/.test(value) ? 'lower' : undefined;
    if (rule && to) rules.push(...reachesOf(rule).map((reach) => ({ reach, to }) as const));
  });
  return rules;
}
