import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cached } from '../shared/byte-cache.ts';

const CACHE = resolve('.cache/scripts');

/** Part of the cache's keys, so that an upgrade of the minifier makes every script anew. */
const MINIFIER = (createRequire(import.meta.url)('terser/package.json') as { version: string }).version;

/** How the bundler wants a chunk written. */
interface Output {
  format: string;
  sourcemap: unknown;
}

/** As much of Vite's configuration as is used here. */
interface Config {
  plugins: readonly unknown[];
  build: { minify: unknown; terserOptions: unknown };
}

/** Vite's own plugin that minifies a chunk. */
interface Terser {
  name: string;
  renderChunk: (this: { environment: { config: Config } }, code: string, chunk: unknown, output: Output) => unknown;
}

/**
 * A Vite plugin that keeps what Terser made of a script, and takes it from there where the same script is to be
 * minified in the same way. Scripts change with the site's code, not with its articles: minifying them anew took half
 * of the time of every build.
 * @param cacheDir folder of the cache; it may be deleted at any time.
 */
export function keptScripts(cacheDir = CACHE) {
  return {
    name: 'kept-scripts',
    apply: 'build' as const,
    configResolved({ plugins, build: { terserOptions } }: Config): void {
      const terser = (plugins as Terser[]).find(({ name }) => name === 'vite:terser');
      if (!terser) return;
      const { renderChunk } = terser;
      terser.renderChunk = async function (code, chunk, output) {
        const make = () => renderChunk.call(this, code, chunk, output);
        // What pages are rendered by is left as it is; a map of the source names the files of this very build.
        if (this.environment.config.build.minify !== 'terser' || output.sourcemap) return make();
        const key = createHash('sha256').update(JSON.stringify([terserOptions, output.format, MINIFIER, code]));
        const { bytes } = await cached(cacheDir, key.digest('hex'), async () =>
          Buffer.from(JSON.stringify(await make())),
        );
        return JSON.parse(bytes.toString()) as unknown;
      };
    },
  };
}
