import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { SITES, type SiteName } from './sites.ts';

/** Folder of the Simplified edition in a built site. */
export const FOLDER = 'zh-hans/';

/** Whether a path of a site, base included, lies in the Simplified edition. */
export function isSimplified(name: SiteName, path: string): boolean {
  return path.startsWith(SITES[name].base + FOLDER);
}

/** Files of a built site that belong to no edition. */
const SHARED =
  /^(_astro\/|_fonts\/|fonts\/|sitemap|robots\.txt$|favicon\.svg$|embed\.js$|\.site-build\.json$|[^/]+\/pictures\/)/;

/** Files of a built site in both editions, by their paths within the edition. */
export function filesOf(name: SiteName): { traditional: string[]; simplified: string[] } {
  const files = readdirSync(SITES[name].dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file).slice(join(SITES[name].dir).length + 1))
    .filter((path) => !SHARED.test(path))
    .sort();
  return {
    traditional: files.filter((path) => !path.startsWith(FOLDER)),
    simplified: files.filter((path) => path.startsWith(FOLDER)).map((path) => path.slice(FOLDER.length)),
  };
}

/** Text of a file of a built site. */
export function textOf(name: SiteName, file: string): string {
  return readFileSync(join(SITES[name].dir, file), 'utf8');
}

/** An element of a page, in the order of its source. */
export interface PageElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** How many elements it lies in. */
  depth: number;
  /** What stands in it directly, words of the other script left out. */
  text: string;
}

/** Every element of a page. */
export function elementsOf(html: string): PageElement[] {
  const found: PageElement[] = [];
  const read = (node: DefaultTreeAdapterTypes.Node, depth: number) => {
    if (!('childNodes' in node)) return;
    if ('tagName' in node) {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      found.push({
        tag: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        depth,
        text,
      });
    }
    for (const child of node.childNodes) read(child, depth + 1);
  };
  read(parse(html), 0);
  return found;
}
