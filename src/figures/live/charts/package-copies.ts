import { fileURLToPath } from 'node:url';

const COPY = /\?copy=\w+$/;

/** What Chart.js mixes colours with, and what copies of it get in its place. */
const COLOURS = '@kurkle/color';
const NO_COLOURS = fileURLToPath(new URL('no-colours.ts', import.meta.url));

/** As much of a bundler's plugin context as is used here. */
interface Context {
  resolve(source: string, importer: string | undefined, options: object): Promise<{ id: string } | null>;
}

/**
 * A Vite plugin: `chart.js?copy=bars` is Chart.js once more, together with all that it
 * imports. A bundler never parts a module, and Chart.js is one: where one page needs
 * its bars and another its lines as well, each copy is left with what it needs.
 * The dev server has no use for copies and gives the one.
 */
export function packageCopies() {
  let copies = false;
  return {
    name: 'package-copies',
    enforce: 'pre' as const,
    configResolved({ command }: { command: 'build' | 'serve' }): void {
      copies = command === 'build';
    },
    async resolveId(this: Context, source: string, importer: string | undefined, options: object): Promise<{ id: string } | null> {
      const copy = COPY.exec(source)?.[0] ?? COPY.exec(importer ?? '')?.[0];
      if (copy === undefined) return null;
      if (copies && source === COLOURS) return { id: `${NO_COLOURS}${copy}` };
      const resolved = await this.resolve(source.replace(COPY, ''), importer?.replace(COPY, ''), { ...options, skipSelf: true });
      return resolved && copies ? { ...resolved, id: `${resolved.id}${copy}` } : resolved;
    },
  };
}
