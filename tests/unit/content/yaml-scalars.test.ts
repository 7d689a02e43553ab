import { rm } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { describe, expect, it } from 'vitest';
import { articles, letterYaml, series } from '../../../src/site/content-loader.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { factsFileSchema } from '../../../src/facts/model/schema.ts';
import { frontmatterSchema, seriesSchema } from '../../../src/series/schema.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';
import { complaints } from '../editor-schemas/validators.ts';

/** Scalars that YAML 1.1, YAML 1.2 and people take for different things. */
const SCALARS = [
  '2026-07-07',
  '2026-07',
  '2026',
  '2022-06-29T10:22:00Z',
  '2001-12-14t21:59:43.10-05:00',
  '10:22',
  '1:20:30',
  '12:30:45.5',
  '0b11',
  '0o17',
  '017',
  '0x1F',
  '1_000',
  '1,000',
  '1e3',
  '1.50',
  '.5',
  '-1.6',
  '+5',
  '12345678901234567890',
  '.inf',
  '.nan',
  '-0',
  'yes',
  'no',
  'on',
  'off',
  'y',
  'n',
  'true',
  'True',
  'false',
  'null',
  '~',
  'NULL',
  '""',
  "''",
  '"2026-07-07"',
  "'0b11'",
  '"yes"',
  '=',
  '<<',
  '湖邊',
];

/** Where a scalar may stand: a text, a day, a text in a list, a number, an address. */
const FIELDS = [
  'series.tagline',
  'article.title',
  'article.published',
  'article.names',
  'facts.value',
  'facts.published',
] as const;
type Field = (typeof FIELDS)[number];

function content(field: Field, scalar: string): Record<string, string> {
  const at = (each: Field, usual: string) => (each === field ? scalar : usual);
  return {
    'series.yaml': `name: 湖\ntagline: ${at('series.tagline', '湖')}\nword: KUNMING\ndescription: 湖邊。\npublisher: { name: 測試者 }\nstanding: 湖邊。\n`,
    'letters/1-k-keel/article.mdx': `---\nposition: 1\nletter: K\nword: Keel\ntitle: ${at('article.title', '湖邊')}\ndeck: 湖邊住著人。\npublished: ${at('article.published', '2026-01-15')}\naccent: azure\ncredits:\n  - role: 撰文\n    names: [${at('article.names', '某甲')}]\n---\n\n湖邊住著人。\n`,
    'letters/1-k-keel/facts.yaml': `sources:\n  census: { publisher: 湖邊日報, title: 湖, published: ${at('facts.published', '2022-07')} }\nfacts:\n  people:\n    label: 湖邊的人\n    value: ${at('facts.value', '291')}\n    unit: 億人\n    period: "2022"\n    place: 虛構之城\n    status: realised\n    source: census\n    unused: 供測試。\n`,
    'letters/1-k-keel/figures.yaml': 'figures: {}\n',
  };
}

/** What a loader gives a collection, or the reason why its schema will not have it. */
async function loaded(
  loader: Loader,
  schema: { parse(data: unknown): unknown },
): Promise<{ raw: unknown } | { refused: true }> {
  let raw: unknown;
  const context = {
    config: { root: new URL('file:///') },
    store: { clear: () => undefined, set: () => undefined },
    parseData: ({ data }: { data: unknown }) => {
      raw = data;
      return Promise.resolve(schema.parse(data));
    },
    generateDigest: () => '',
  };
  try {
    await loader.load(context as unknown as Parameters<Loader['load']>[0]);
    return { raw };
  } catch {
    return { refused: true };
  }
}

const PARTS = {
  series: { file: 'series.yaml', loader: series, schema: seriesSchema },
  article: { file: 'article.mdx', loader: articles, schema: frontmatterSchema },
  facts: { file: 'facts.yaml', loader: (root: string) => letterYaml(root, 'facts'), schema: factsFileSchema },
} as const;

describe.each(FIELDS)('%s', (field) => {
  const kind = field.split('.')[0] as keyof typeof PARTS;
  const { file, loader, schema } = PARTS[kind];

  it.each(SCALARS)('%s is read alike by the check, the pages and code editors', async (scalar) => {
    const root = await temporaryFolder();
    await writeFiles(root, content(field, scalar));
    const { diagnostics } = await checkContent(root);
    // Rules of what the words say, such as dates in the future, are the check's alone.
    const shape = diagnostics.filter(
      (diagnostic) =>
        diagnostic.file.endsWith(file) && diagnostic.level === 'error' && /^(schema|yaml)-/.test(diagnostic.rule),
    );
    const page = await loaded(loader(root), schema);
    expect('refused' in page, JSON.stringify(shape)).toBe(shape.length > 0);
    if ('raw' in page) expect(complaints(kind, page.raw)).toBe('');
    await rm(root, { recursive: true });
  });
});
