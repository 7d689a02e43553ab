/**
 * Which elements a style rule may reach, read generously: states, media and ancestors are
 * taken to hold.
 */
import postcss, { type Container, type Document, type Rule } from 'postcss';
import { unescapeCss } from './css-values.ts';

/** What the last part of a selector asks of an element, all of it. */
export interface ElementKind {
  /** Tag name, lower case; undefined for any. */
  tag: string | undefined;
  id: string | undefined;
  classes: readonly string[];
  /** Names of attributes; their values are not looked at. */
  attributes: readonly string[];
}

/** The part of an element that selectors look at. */
export interface ElementTraits {
  tag: string;
  /** Attributes by name. */
  attributes: ReadonlyMap<string, string>;
  classes: ReadonlySet<string>;
}

/** Whether an element is of a kind. */
export function isOfKind({ tag, attributes, classes }: ElementTraits, kind: ElementKind): boolean {
  return (
    (kind.tag === undefined || kind.tag === tag) &&
    (kind.id === undefined || kind.id === attributes.get('id')) &&
    kind.classes.every((name) => classes.has(name)) &&
    kind.attributes.every((name) => attributes.has(name))
  );
}

/** The kinds of element that a rule reaches. */
export function kindsReached(rule: Rule): ElementKind[] {
  return selectors(rule).flatMap((selector) => lastCompound(selector) ?? []);
}

/** The selectors of a rule, one without `,` `&` `:is()` or `:where()` for each way to match. */
function selectors(rule: Rule): string[] {
  return rule.selectors.flatMap((selector) => {
    if (!selector.includes('&')) return alternatives(selector);
    const around = ruleAround(rule.parent);
    return alternatives(selector.replaceAll('&', around ? `:is(${selectors(around).join(',')})` : ':root'));
  });
}

/** The rule that a node stands in, at whatever depth of `@media` and the like. */
export function ruleAround(node: Container | Document | undefined): Rule | undefined {
  return node === undefined || node.type === 'rule' ? (node as Rule | undefined) : ruleAround(node.parent);
}

function alternatives(selector: string): string[] {
  const group = /:(?:is|where)\(((?:[^()]|\([^()]*\))*)\)/.exec(selector);
  if (!group) return [selector];
  const [whole, list = ''] = group;
  return postcss.list.comma(list).flatMap((one) => alternatives(selector.replace(whole, () => one)));
}

/**
 * Undefined for parts that show no text of the page, such as `::before`. The first letter,
 * the first line and a placeholder do, and count as the whole element.
 */
function lastCompound(selector: string): ElementKind | undefined {
  let plain = selector.replace(/\[\s*([\w-]+)[^\]]*\]/g, '[$1]');
  while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)/g, '');
  const last = plain.split(/(?:(?<!\\)[\s>+~])+/).at(-1) ?? '';
  if (/::(?!first-l|placeholder)|:(before|after)$/.test(last)) return undefined;
  const parts = [...last.matchAll(/([.#[:]*)((?:\\.|[^.#[\]:\\])+)/gs)].map(([, sign = '', name = '']) => ({
    sign,
    name: unescapeCss(name),
  }));
  const named = (sign: string) => parts.filter((part) => part.sign === sign).map((part) => part.name);
  return {
    tag: named('').filter((name) => name !== '*')[0]?.toLowerCase() ?? (named(':').includes('root') ? 'html' : undefined),
    id: named('#')[0],
    classes: named('.'),
    attributes: named('['),
  };
}
