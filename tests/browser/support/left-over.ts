import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import traditionalCharacters from 'opencc-js/dict/TSCharacters';
import { parse } from 'yaml';
import { elementsOf, FOLDER, type PageElement, textOf } from './editions.ts';
import { SITES, type SiteName } from './sites.ts';

/** Characters that Simplified writes otherwise, by OpenCC's list of single ones: no context, no dictionary of ours. */
export const TRADITIONAL = new Set(
  traditionalCharacters.split('|').flatMap((entry) => {
    const [from, to] = entry.split(' ');
    return from === to ? [] : [from!];
  }),
);

/** Words that hold such a character in Simplified as well: the standard keeps it there. */
const KEPT = ['瞭望', '著名', '著作', '显著', '原著', '编著', '乾隆'];

/** What holds words that are meant as they stand. */
const MEANT = new Set(['code', 'pre', 'kbd', 'samp', 'var']);

/** OpenCC, with its words: it knows where the standard keeps a character that is written otherwise elsewhere. */
const simplify = Converter({ from: 't', to: 'cn' });

/** What a Simplified file says in Chinese, attributes included. */
export function simplifiedText(site: SiteName, file: string): string {
  const text = textOf(site, FOLDER + file);
  if (file.endsWith('.html')) return chineseIn(elementsOf(text));
  // A feed holds its letters as escaped HTML.
  if (file === 'feed.xml')
    return [...text.matchAll(/>([^<]+)</g)].map(([, escaped]) => chineseIn(elementsOf(unescape(escaped!)))).join('\n');
  return text;
}

/** The Traditional characters that are left in a Simplified text of a site. */
export function traditionalIn(site: SiteName, text: string): string[] {
  const unkept = [...KEPT, ...editorsWords(site)].reduce((rest, word) => rest.replaceAll(word, ''), text);
  const written = [...unkept];
  // Of what is published nobody has listed the words that the standard keeps.
  const wanted = site === 'published' ? [...simplify(unkept)] : [];
  return [...new Set(written.filter((each, at) => TRADITIONAL.has(each) && wanted[at] !== each))];
}

/** Words that the editors of a site want as they write them. */
function editorsWords(site: SiteName): string[] {
  let source: string;
  try {
    source = readFileSync(join(SITES[site].content, 'simplified.yaml'), 'utf8');
  } catch {
    return [];
  }
  const { keep = [], terms = {} } = (parse(source) ?? {}) as { keep?: string[]; terms?: Record<string, string> };
  return [...keep, ...Object.values(terms)];
}

/** The words of elements, without those in another language and those that are meant as they stand. */
function chineseIn(elements: readonly PageElement[]): string {
  let outside = Infinity;
  return elements
    .flatMap(({ tag, attributes, depth, text }) => {
      if (depth > outside) return [];
      const lang = attributes['lang'];
      const isMeant = MEANT.has(tag) || attributes['translate'] === 'no' || (lang !== undefined && lang !== 'zh-Hans');
      outside = isMeant ? depth : Infinity;
      return isMeant || tag === 'style' ? [] : [text, ...Object.values(attributes)];
    })
    .join('\n');
}

function unescape(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
