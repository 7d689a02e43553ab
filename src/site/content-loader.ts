import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { FRONTMATTER, readArticle } from '../content/read/article-source.ts';
import type { Blocked } from '../check/blocked.ts';
import { blockedIn } from './blocked-content.ts';
import { type ContentFiles, readContent } from '../content/read/read-content.ts';
import { readYaml } from '../content/read/yaml-source.ts';

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
type Select = (content: ContentFiles, blocked: Blocked) => Entry[] | undefined;

/** The article of every letter; its id is the folder's name. */
export function articles(root: string): Loader {
  return ofEveryLetter(root, 'article', (text, file) => ({
    data: readArticle(text, file).frontmatter.data,
    body: text.replace(FRONTMATTER, ''),
  }));
}

/** One YAML file of every letter; its id is the folder's name. */
export function letterYaml(root: string, part: 'facts' | 'figures'): Loader {
  return ofEveryLetter(root, part, (text, file) => ({ data: readYaml(text, { file }).data, body: text }));
}

/** The series, the one entry of its collection. */
export function series(root: string): Loader {
  return contentLoader('series', root, ({ series: { file, text } }, blocked) =>
    blocked.series || text === undefined
      ? undefined
      : [{ id: 'series', path: 'series.yaml', data: readYaml(text, { file }).data, body: text }],
  );
}

function ofEveryLetter(
  root: string,
  part: 'article' | 'facts' | 'figures',
  read: (text: string, file: string) => Pick<Entry, 'data' | 'body'>,
): Loader {
  return contentLoader(part, root, ({ letters }, blocked) =>
    letters.flatMap(({ folder, [part]: { file, text } }) => {
      if (text === undefined || blocked.letters.includes(folder)) return [];
      return [{ id: folder, path: `letters/${folder}/${file.slice(file.lastIndexOf('/') + 1)}`, ...read(text, file) }];
    }),
  );
}

/**
 * A loader of a collection that reads the content as the check does: what the check accepts, the build builds.
 * @param name what the collection holds, for Astro's messages.
 * @param root the content folder.
 */
function contentLoader(name: string, root: string, select: Select): Loader {
  return {
    name: `content-${name}`,
    load: async (context) => {
      const [content, blocked] = await Promise.all([readTogether(root), blockedIn(context)]);
      const entries = select(content, blocked);
      if (!entries) return;
      context.store.clear();
      for (const entry of entries) await store(context, root, entry);
    },
  };
}

const underWay = new Map<string, Promise<ContentFiles>>();

/** The content, read once for all collections that ask at a time: Astro has them load together. */
function readTogether(root: string): Promise<ContentFiles> {
  const reading = underWay.get(root) ?? readContent(root).finally(() => underWay.delete(root));
  underWay.set(root, reading);
  return reading;
}

async function store(
  { config, parseData, store, generateDigest }: LoaderContext,
  root: string,
  { id, path, data, body }: Entry,
): Promise<void> {
  const file = join(root, path);
  const filePath = relative(fileURLToPath(config.root), file).split(sep).join('/');
  const parsed = await parseData({ id, data: data as Record<string, unknown>, filePath: file });
  store.set({ id, data: parsed, body, filePath, digest: generateDigest(body + JSON.stringify(data)) });
}
