import { fileURLToPath } from 'node:url';

const COPY = /\?copy=\w+$/;

/** The list of the kinds, whatever copy it is. */
const REGISTRY = /\/figures\/kinds\/registry\.ts(?:\?copy=\w+)?$/;

const NO_COLOURS = fileURLToPath(new URL('no-colours.ts', import.meta.url));

/** Vite's own code that loads what a late script imports before it: a copy is one file, and imports nothing. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** As much of a bundler's plugin context as is used here. */
interface Context {
  resolve(source: string, importer: string | undefined, options: object): Promise<Resolved | null>;
}

interface Resolved {
  id: string;
  /** False for a module of which nothing is used: it is left out, with all that it imports. */
  moduleSideEffects?: boolean | 'no-treeshake' | null;
}

/**
 * A Vite plugin: `./with-bars.ts?copy=bars` is that module with a copy of its own of all
 * that it imports, in one file. A bundler never parts a module, and Chart.js is one:
 * where one page needs its bars and another its lines as well, each copy is left with
 * what it needs. The dev server has no use for copies and gives the one.
 *
 * And of the kinds that the registry lists, a page is sent what it asks for: the drawings, and
 * neither the definitions with their rules nor the drawings of another copy.
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
    ): Promise<Resolved | null> {
      const copy = COPY.exec(source)?.[0] ?? COPY.exec(importer ?? '')?.[0];
      const isListed = REGISTRY.test(importer ?? '');
      if (copy === undefined && !isListed) return null;
      if (source === '@kurkle/color' && copies) return { id: `${NO_COLOURS}${copy}` };
      const resolved = await this.resolve(source.replace(COPY, ''), importer?.replace(COPY, ''), {
        ...options,
        skipSelf: true,
      });
      if (!resolved || !copies) return resolved;
      return { ...resolved, id: resolved.id + (copy ?? ''), ...(isListed && { moduleSideEffects: false }) };
    },
    load(id: string): string | undefined {
      return copies && id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
