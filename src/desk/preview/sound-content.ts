import type { Loader, LoaderContext } from 'astro/loaders';
import { readSettings } from '../../shared/settings.ts';
import { blockedBy, type Blocked } from './blocked.ts';

/**
 * In the preview, the loader of letters that leaves out those which cannot be rendered: Astro's own
 * would end the dev server with a stack trace. In a build, which was checked before, the loader as it is.
 * @param loaderOf makes a loader of all files that match the patterns.
 * @param pattern of one file in every letter's folder.
 */
export function soundLetters(pattern: string, loaderOf: (patterns: string[]) => Loader): Loader {
  return inPreview(loaderOf([pattern]), ({ letters }) => loaderOf([pattern, ...letters.map((folder) => `!${literally(folder)}/**`)]));
}

/** The same for the series; one that cannot be rendered stays as it was last. */
export function soundSeries(loader: Loader): Loader {
  return inPreview(loader, ({ series }) => (series ? undefined : loader));
}

function inPreview(loader: Loader, soundOnly: (blocked: Blocked) => Loader | undefined): Loader {
  return {
    name: loader.name,
    load: async (context) => {
      if (!context.watcher) return loader.load(context);
      // Not watched by the loader: the preview has content read anew once it is checked.
      await soundOnly(await blockedIn(context))?.load({ ...context, watcher: undefined });
    },
  };
}

let atStart: Promise<Blocked> | undefined;

/** What the preview says is blocked; as the server starts nothing was checked yet, and all loaders share one check. */
function blockedIn({ refreshContextData }: LoaderContext): Promise<Blocked> {
  if (refreshContextData?.['blocked']) return Promise.resolve(refreshContextData['blocked'] as Blocked);
  atStart ??= check().finally(() => (atStart = undefined));
  return atStart;
}

async function check(): Promise<Blocked> {
  // A build has no use for it.
  const { checkContent } = await import('../check-content.ts');
  return blockedBy((await checkContent(readSettings().contentDir)).findings);
}

/** A folder's name as a pattern: whatever could mean something else stands for any one character. */
function literally(folder: string): string {
  return folder.replace(/[^\w-]/g, '?');
}
