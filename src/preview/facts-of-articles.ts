import { dirname, join } from 'node:path';

/** As much of a bundler's plugin context as is used here. */
interface Context {
  addWatchFile(path: string): void;
}

/**
 * A Vite plugin for the preview: an article is compiled with links to its facts, so it is compiled
 * anew when they change.
 */
export function factsOfArticles() {
  return {
    name: 'facts-of-articles',
    apply: 'serve' as const,
    transform: {
      filter: { id: /\/article\.mdx/ },
      handler(this: Context, _code: string, id: string): void {
        this.addWatchFile(join(dirname(id), 'facts.yaml'));
      },
    },
  };
}
