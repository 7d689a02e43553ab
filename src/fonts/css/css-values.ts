/**
 * Reads what style sheets say in values: strings, and what a `var()` may stand for.
 */
import type { Root } from 'postcss';

/** Every value that the sheets give each custom property, by its name with the dashes. */
export type CustomProperties = ReadonlyMap<string, readonly string[]>;

/** Collects the custom properties of a sheet, whichever rule or theme sets them. */
export function customProperties(root: Root): CustomProperties {
  const found = new Map<string, string[]>();
  root.walkDecls(/^--/, ({ prop, value }) => {
    found.set(prop, [...(found.get(prop) ?? []), value]);
  });
  return found;
}

/**
 * Everything that a value may come to: the value itself, then all that its `var()`s may
 * stand for, fallbacks included. Which one holds depends on the page, so all are given.
 */
export function possibleValues(value: string, properties: CustomProperties): string[] {
  const found = new Set([value]);
  for (const candidate of found) {
    for (const [, name = ''] of candidate.matchAll(/var\(\s*(--[\w-]+)/g)) {
      for (const set of properties.get(name) ?? []) found.add(set);
    }
    const fallback = /var\(\s*--[\w-]+\s*,(.*)\)/s.exec(candidate)?.[1];
    if (fallback !== undefined) found.add(fallback.trim());
  }
  return [...found];
}

/** The strings in a value, with escapes such as `\300C` resolved. */
export function stringsIn(value: string): string[] {
  return [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs)].map(([, double, single]) =>
    unescapeCss(double ?? single ?? ''),
  );
}

/** Resolves CSS escapes in a string or an identifier. */
export function unescapeCss(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|\r?\n|(.))/gis, (_, hex?: string, literal?: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (literal ?? ''),
  );
}
