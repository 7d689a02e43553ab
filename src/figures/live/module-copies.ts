import { fileURLToPath } from 'node:url';

const COPY = /\?copy=\w+$/;

const NO_COLOURS = fileURLToPath(new URL('no-colours.ts', import.meta.url));

/** Vite's own code that loads what a late script imports before it: a copy is one file, and imports nothing. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** As much of a bundler's plugin context as is used here. */
interface Context {
  resolve(source: string, importer: string | undefined, options: object): Promise<{ id: string } | null>;
}

/**
 * A Vite plugin: `./with-bars.ts?copy=bars` is that module with a copy of its own of all
 * that it imports, in one file. A bundler never parts a module, and Chart.js is one:
 * where one page needs its bars and another its lines as well, each copy is left with
 * what it needs. The dev server has no use for copies and gives the one.
 */
export function moduleCopies() {
  let copies = false;
  return {
    name: 'module-copies',
    enforce: 'pre' as const,
    configResolved({ command }: { command: 'build' | 'serve' }): void {
      copies = command === 'build';
    },
    async resolveId(
      this: Context,
      source: string,
      importer: string | undefined,
      options: object,
    ): Promise<{ id: string } | null> {
      const copy = COPY.exec(source)?.[0] ?? COPY.exec(importer ?? '')?.[0];
      if (copy === undefined) return null;
      if (source === '@kurkle/color' && copies) return { id: `${NO_COLOURS}${copy}` };
      const resolved = await this.resolve(source.replace(COPY, ''), importer?.replace(COPY, ''), {
        ...options,
        skipSelf: true,
      });
      return resolved && copies ? { ...resolved, id: `${resolved.id}${copy}` } : resolved;
    },
    load(id: string): string | undefined {
      return copies && id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
