import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, textOf, type PageElement } from './editions.ts';
import { SITES, type SiteName } from './sites.ts';

/** An address that a file of a built site names. */
export interface NamedAddress {
  /** As it is written. */
  written: string;
  /** What it leads to. */
  url: URL;
  /** Whether that is a place in the file itself. */
  isWithin: boolean;
  /** File that names it, by its path within the site. */
  file: string;
}

/** Attributes that hold an address. */
const HOLDS_ADDRESS = ['href', 'src', 'poster', 'action', 'data', 'cite'];

/** Properties of a `<meta>` that hold one. */
const META = /^(og:(url|image|audio|video)|twitter:image)/;

/** Every file of a built site, by its path within the site. */
export function builtFiles(name: SiteName): string[] {
  const { dir } = SITES[name];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir).length + 1))
    .sort();
}

/** The address of a built site's file, as readers have it. */
export function addressOf(name: SiteName, file: string): string {
  return SITES[name].base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** Every address that the pages, stylesheets, feeds and sitemaps of a built site name. */
export function namedAddresses(name: SiteName): NamedAddress[] {
  const { base, origin } = SITES[name];
  return builtFiles(name).flatMap((file) => {
    // An error page answers at any address, so what it names must lead somewhere from each.
    const page = file.endsWith('404.html') ? `${base}no/such/letter/` : addressOf(name, file);
    return writtenIn(file, () => textOf(name, file)).map((written) => {
      const url = new URL(written, origin + page);
      return { written, url, file, isWithin: url.origin === origin && url.pathname === page };
    });
  });
}

function writtenIn(file: string, text: () => string): string[] {
  if (file.endsWith('.html')) return elementsOf(text()).flatMap(writtenAt);
  if (file.endsWith('.css')) return styleAddresses(text());
  if (file.endsWith('.xml'))
    return [...text().matchAll(/<loc>([^<]+)<|<link>([^<]+)<|\b(?:href|src)=(?:"|&quot;)([^"&]+)/g)].map(
      ([, loc, link, named]) => (loc ?? link ?? named)!,
    );
  return [];
}

function writtenAt({ tag, attributes, text }: PageElement): string[] {
  const named = HOLDS_ADDRESS.flatMap((attribute) => attributes[attribute] ?? []);
  const sources = (attributes['srcset'] ?? '').split(',').map((one) => one.trim().split(/\s/)[0]!);
  const refresh = /url=(.*)/i.exec(attributes['http-equiv'] === 'refresh' ? (attributes['content'] ?? '') : '')?.[1];
  const meta = META.test(attributes['property'] ?? attributes['name'] ?? '') ? attributes['content'] : undefined;
  const styles = [attributes['style'] ?? '', tag === 'style' ? text : ''].flatMap(styleAddresses);
  return [...named, ...sources, refresh ?? '', meta ?? '', ...styles].filter((address) => address !== '');
}

function styleAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(
    ([, double, single, bare]) => (double ?? single ?? bare)!,
  );
}
