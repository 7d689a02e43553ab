import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FRONTMATTER } from '../content/read/article-source.ts';

/** What a page imports: the compiled articles, by the folders of their letters. */
const NAME = 'virtual:articles';
const RESOLVED = `\0${NAME}`;

/**
 * A Vite plugin: `import { importArticle } from 'virtual:articles'` gives a page the article of a
 * letter's folder, compiled. Astro would keep the list of articles in a file of the project's, which
 * every build and dev server writes anew: of two at a time one may find it empty, and would
 * publish letters without a word.
 * @param contentDir the editors' folder, as an absolute path.
 */
export function articleModules(contentDir: string) {
  const letters = join(contentDir, 'letters').replaceAll('\\', '/');
  let isServer = false;
  return {
    name: 'article-modules',
    configResolved({ command }: { command: 'build' | 'serve' }): void {
      isServer = command === 'serve';
    },
    transform: {
      // Before the compiler, which would read the fields with a YAML parser of its own. The fences stay: it takes what stands between the next two for fields.
      order: 'pre' as const,
      filter: { id: /\/article\.mdx$/ },
      handler: (code: string): string =>
        code.replace(FRONTMATTER, (fence, fields: string) =>
          fence.replace(fields, () => fields.replace(/[^\r\n]/g, '')),
        ),
    },
    resolveId: {
      filter: { id: /^virtual:articles$/ },
      handler: (): string => RESOLVED,
    },
    load: {
      filter: { id: /^\0virtual:articles$/ },
      // A server learns of a new folder while it runs, so it must not have a list.
      handler: (): string => (isServer ? anyArticle(letters) : listedArticles(letters)),
    },
  };
}

function anyArticle(letters: string): string {
  return `export const importArticle = (folder) => import(/* @vite-ignore */ ${JSON.stringify(`${letters}/`)} + folder + '/article.mdx');`;
}

function listedArticles(letters: string): string {
  const folders = existsSync(letters) ? readdirSync(letters).sort() : [];
  const files = folders
    .map((folder) => [folder, `${letters}/${folder}/article.mdx`] as const)
    .filter(([, file]) => existsSync(file));
  const lines = files.map(([folder, file]) => `${JSON.stringify(folder)}: () => import(${JSON.stringify(file)}),`);
  return `const articles = {\n${lines.join('\n')}\n};\nexport const importArticle = (folder) => articles[folder]();`;
}
