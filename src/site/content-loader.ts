import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Blocked } from '../check/blocked.ts';
import { type Content, loadContent } from '../content/content.ts';
import type { Letter } from '../content/letter/letter.ts';
import { publishContent } from '../content/published.ts';
import { FRONTMATTER } from '../content/read/article-source.ts';
import { blockedIn } from './blocked-content.ts';

/** A record of a collection, as it stands in its file. */
interface Entry {
  id: string;
  /** Path of its file below the content folder, with `/`. */
  path: string;
  /** What the collection's schema is held to. */
  data: unknown;
  /** An article's text, a YAML file as it was typed. */
  body: string;
}

/** What of the content a collection holds; undefined where it stays as it was last. */
type Select = (content: Content, blocked: Blocked) => Entry[] | undefined;

/** The article of every letter; its id is the folder's name. */
export function articles(root: string): Loader {
  return ofEveryLetter(root, 'article', 'article.mdx', ({ article }) =>
    article ? { data: article.frontmatter.data, body: article.text.replace(FRONTMATTER, '') } : undefined,
  );
}

/** One YAML file of every letter; its id is the folder's name. */
export function letterYaml(root: string, part: 'facts' | 'figures'): Loader {
  return ofEveryLetter(root, part, `${part}.yaml`, ({ [part]: { yaml, file } }) =>
    yaml ? { data: yaml.data, body: file.text! } : undefined,
  );
}

/** The series, the one entry of its collection. */
export function series(root: string): Loader {
  return contentLoader('series', root, ({ series: { yaml, file } }, blocked) =>
    blocked.series || !yaml ? undefined : [{ id: 'series', path: 'series.yaml', data: yaml.data, body: file.text! }],
  );
}

function ofEveryLetter(
  root: string,
  part: string,
  file: string,
  read: (letter: Letter) => Pick<Entry, 'data' | 'body'> | undefined,
): Loader {
  return contentLoader(part, root, ({ letters }, blocked) =>
    letters.flatMap((letter) => {
      const { folder } = letter;
      const entry = blocked.letters.includes(folder) ? undefined : read(letter);
      return entry ? [{ id: folder, path: `letters/${folder}/${file}`, ...entry }] : [];
    }),
  );
}

/**
 * A loader of a collection that gives what the check read: what the check accepts, the build builds.
 * @param name what the collection holds, for Astro's messages.
 * @param root the content folder.
 */
function contentLoader(name: string, root: string, select: Select): Loader {
  return {
    name: `content-${name}`,
    load: async (context) => {
      const { content, blocked } = await readTogether(root, context);
      const entries = select(content, blocked);
      if (!entries) return;
      context.store.clear();
      for (const entry of entries) await store(context, root, entry);
    },
  };
}

interface Reading {
  content: Content;
  blocked: Blocked;
}
const underWay = new Map<string, Promise<Reading>>();

/** The content, read once for all collections that ask at a time, since Astro has them load together; the pages get the same. */
function readTogether(root: string, context: LoaderContext): Promise<Reading> {
  const reading = underWay.get(root) ?? readAndPublish(root, context).finally(() => underWay.delete(root));
  underWay.set(root, reading);
  return reading;
}

async function readAndPublish(root: string, context: LoaderContext): Promise<Reading> {
  const [content, blocked] = await Promise.all([loadContent(root), blockedIn(context)]);
  publishContent(content, blocked);
  return { content, blocked };
}

async function store(
  { config, parseData, store: records, generateDigest }: LoaderContext,
  root: string,
  { id, path, data, body }: Entry,
): Promise<void> {
  const file = join(root, path);
  const filePath = relative(fileURLToPath(config.root), file).split(sep).join('/');
  const parsed = await parseData({ id, data: data as Record<string, unknown>, filePath: file });
  records.set({ id, data: parsed, body, filePath, digest: generateDigest(body + JSON.stringify(data)) });
}
