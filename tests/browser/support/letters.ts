import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dictionarySchema } from '../../../src/editions/dictionary.ts';
import { createSimplifier } from '../../../src/editions/simplify.ts';
import { closeGapsWithin } from '../../../src/shared/chinese-text.ts';
import { FOLDER } from './editions.ts';
import { SITES, type SiteName } from './sites.ts';

// What the files of a site's content say, read without the code that makes pages of them.

/** Roles and names, as an article gives them. */
export type CreditFields = readonly { role: string; names: string[] }[];

/** Fields of an article, as far as pages repeat them. */
export interface LetterFields {
  position: number;
  letter: string;
  word: string;
  title: string;
  deck: string;
  published: string;
  updated?: string;
  draft?: boolean;
  credits: CreditFields;
  report?: { publisher: string; series: string; title: string; period: string; credits: CreditFields };
  corrections?: { date: string; text: string }[];
  formerly?: string[];
  withdrawn?: { date: string; reason: string };
}

/** A figure's texts, the marks of facts taken out. */
export interface FigureFields {
  title: string;
  dek: string;
  note?: string;
  alt: string;
  description: string;
  facts?: string[];
  series?: { facts: (string | null)[] }[];
  events?: string[];
}

export interface SourceFields {
  publisher: string;
  title: string;
  published: string;
  url?: string;
  note?: string;
}

/** What facts and events have in common, and a fact's own. */
export interface RecordFields {
  label: string;
  value?: number | [number, number];
  derived?: string;
  unit?: string;
  place: string;
  source?: string;
  note?: string;
  corroboration?: { state: string; url?: string; note?: string };
}

export interface SiteLetter {
  /** Address segment: `n-north`. */
  slug: string;
  fields: LetterFields;
  figures: Record<string, FigureFields>;
  /** Ids of the figures in the order in which the article shows them. */
  shown: string[];
  sources: Record<string, SourceFields>;
  facts: Record<string, RecordFields>;
  events: Record<string, RecordFields>;
}

export interface SeriesFields {
  name: string;
  tagline: string;
  word: string;
  description: string;
  standing: string;
  publisher: { name: string; contact?: string };
  slots?: { position: number; word: string; title: string; url: string; publisher: string }[];
}

export interface SiteContent {
  series: SeriesFields;
  /** Every letter in order of position, drafts among them. */
  letters: SiteLetter[];
  /** Those that are out. */
  out: SiteLetter[];
  withdrawn: SiteLetter[];
}

/** An edition of a site, and how it says the words of the files. */
export interface SiteEdition {
  /** Its folder in the built site. */
  folder: string;
  /** Path of its series page. */
  home: string;
  say: (text: string) => string;
}

const known = new Map<SiteName, SiteContent>();

/** What a site's content says. */
export function contentOf(site: SiteName): SiteContent {
  const content = known.get(site) ?? readContent(SITES[site].content);
  known.set(site, content);
  return content;
}

/** Both editions of a site. The words of Simplified are those of the converter, which has tests of its own. */
export function editionsOf(site: SiteName): SiteEdition[] {
  const file = join(SITES[site].content, 'simplified.yaml');
  const { base } = SITES[site];
  const dictionary = dictionarySchema.parse((existsSync(file) && parse(readFileSync(file, 'utf8'))) || {});
  return [
    { folder: '', home: base, say: (text) => text },
    { folder: FOLDER, home: base + FOLDER, say: (text) => createSimplifier(dictionary).text(text) },
  ];
}

/** A text without its marks: `[15個](fact:starts)` reads 15個. */
export const unmarked = (text: string): string => text.replace(/\[([^[\]]+)\]\(fact:[a-z0-9-]+\)/g, '$1');

function readContent(root: string): SiteContent {
  const folders = readdirSync(join(root, 'letters')).filter((folder) => /^\d+-/.test(folder));
  const letters = folders
    .map((folder) => readLetter(join(root, 'letters', folder)))
    .sort((a, b) => a.fields.position - b.fields.position);
  return {
    series: read(readFileSync(join(root, 'series.yaml'), 'utf8')) as SeriesFields,
    letters,
    out: letters.filter(({ fields }) => !fields.draft && !fields.withdrawn),
    withdrawn: letters.filter(({ fields }) => fields.withdrawn),
  };
}

function readLetter(folder: string): SiteLetter {
  const article = readFileSync(join(folder, 'article.mdx'), 'utf8');
  const [, frontmatter = '', body = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(article)!;
  const fields = read(frontmatter) as LetterFields;
  const { figures } = read(readFileSync(join(folder, 'figures.yaml'), 'utf8')) as {
    figures?: Record<string, FigureFields>;
  };
  const file = read(readFileSync(join(folder, 'facts.yaml'), 'utf8')) as Partial<
    Pick<SiteLetter, 'sources' | 'facts' | 'events'>
  >;
  return {
    slug: `${fields.letter}-${fields.word}`.toLowerCase(),
    fields,
    figures: figures ?? {},
    shown: [...body.matchAll(/<Figure\s+id=["']([^"']+)["']/g)].map(([, id]) => id!),
    sources: file.sources ?? {},
    facts: file.facts ?? {},
    events: file.events ?? {},
  };
}

/** A YAML file as readers meet its texts: no marks, no gaps where its author broke a line of Chinese. Dates and years are texts. */
function read(yaml: string): unknown {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return unmarked(value).trim();
    if (Array.isArray(value)) return value.map(plain);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  };
  return plain(closeGapsWithin(parse(yaml) ?? {}));
}
