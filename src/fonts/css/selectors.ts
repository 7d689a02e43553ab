/**
 * Which elements a style rule may reach. States, media and siblings are taken to hold: a
 * glyph too many costs bytes, one too few shows.
 */
import postcss, { type Container, type Document, type Rule } from 'postcss';
import { unescapeCss } from './css-values.ts';

/** What one part of a selector, between two spaces, asks of an element: all of it. */
export interface ElementKind {
  /** Tag name, lower case; undefined for any. */
  tag: string | undefined;
  id: string | undefined;
  classes: readonly string[];
  /** Names of attributes; their values are not looked at. */
  attributes: readonly string[];
}

/** The elements that a selector reaches. */
export interface Reach {
  kind: ElementKind;
  /** Elements that must stand around it, from the inside out. */
  within: readonly ElementKind[];
}

/** The part of an element that selectors look at. */
export interface ElementTraits {
  tag: string;
  /** Attributes by name. */
  attributes: ReadonlyMap<string, string>;
  classes: ReadonlySet<string>;
  /** The element around it. */
  parent: ElementTraits | undefined;
}

/** Whether a selector reaches an element. */
export function reaches({ kind, within }: Reach, element: ElementTraits): boolean {
  if (!isOfKind(element, kind)) return false;
  let around = element.parent;
  for (const outer of within) {
    while (around && !isOfKind(around, outer)) around = around.parent;
    if (!around) return false;
    around = around.parent;
  }
  return true;
}

function isOfKind({ tag, attributes, classes }: ElementTraits, kind: ElementKind): boolean {
  return (
    (kind.tag === undefined || kind.tag === tag) &&
    (kind.id === undefined || kind.id === attributes.get('id')) &&
    kind.classes.every((name) => classes.has(name)) &&
    kind.attributes.every((name) => attributes.has(name))
  );
}

/**
 * What a rule reaches; nothing where it styles a part that shows no text of the page, such
 * as `::before`. The first letter, the first line and a placeholder do show some, and count
 * as their whole element.
 */
export function reachesOf(rule: Rule): Reach[] {
  return selectors(rule).flatMap((selector) => {
    let plain = selector.replace(/\[\s*([\w-]+)[^\]]*\]/g, '[$1]');
    while (/\([^()]*\)/.test(plain)) plain = plain.replace(/\([^()]*\)/g, '');
    if (/::(?!first-l|placeholder)|:(before|after)$/.test(plain)) return [];
    // What stands before + or ~ is a sibling, and around nothing.
    const parts = plain.replace(/[^\s>+~]+\s*[+~]\s*/g, '').split(/[\s>]+/);
    const [last = '', ...around] = parts.filter(Boolean).reverse();
    return { kind: kindOf(last), within: around.map(kindOf) };
  });
}

/** The rule that a node stands in, at whatever depth of `@media` and the like. */
export function ruleAround(node: Container | Document | undefined): Rule | undefined {
  return node === undefined || node.type === 'rule' ? (node as Rule | undefined) : ruleAround(node.parent);
}

/**
 * The selectors of a rule, nesting resolved, one without `,` `&` `:is()` or `:where()` for
 * each way to match; escapes are sealed.
 */
function selectors(rule: Rule): string[] {
  const outer = ruleAround(rule.parent);
  const around = outer ? `:is(${selectors(outer).join(',')})` : ':root';
  return rule.selectors.map(sealEscapes).flatMap((selector) => {
    const nested = outer && !selector.includes('&') ? `& ${selector}` : selector;
    return alternatives(nested.replaceAll('&', () => around));
  });
}

function alternatives(selector: string): string[] {
  const group = /:(?:is|where)\(((?:[^()]|\([^()]*\))*)\)/.exec(selector);
  if (!group) return [selector];
  const [whole, list = ''] = group;
  return postcss.list.comma(list).flatMap((one) => alternatives(selector.replace(whole, () => one)));
}

function kindOf(compound: string): ElementKind {
  const parts = [...compound.matchAll(/([.#[:]*)([^.#[\]:]+)/g)];
  const named = (sign: string) => parts.filter((part) => part[1] === sign).map((part) => breakSeals(part[2] ?? ''));
  const tag = named('').find((name) => name !== '*') ?? (named(':').includes('root') ? 'html' : undefined);
  return { tag: tag?.toLowerCase(), id: named('#')[0], classes: named('.'), attributes: named('[') };
}

/** Where characters of private use begin; sealed ASCII is written with them. */
const SEALED = 0xe000;

/** `.md\:font-bold` has one class: its colon must not be read as the start of a state. */
function sealEscapes(selector: string): string {
  return selector.replace(/\\(?:[\da-f]{1,6}\s?|.)/gis, (escape) => {
    const code = unescapeCss(escape).codePointAt(0) ?? 0;
    return String.fromCodePoint(code < 0x80 ? SEALED + code : code);
  });
}

function breakSeals(name: string): string {
  return name.replace(/[\uE000-\uE07F]/g, (sealed) => String.fromCodePoint(sealed.charCodeAt(0) - SEALED));
}
