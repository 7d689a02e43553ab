import type { LoaderContext } from 'astro/loaders';
import { readSettings } from '../shared/settings.ts';
import { blockedBy, type Blocked } from '../check/blocked.ts';

const NOTHING: Blocked = { letters: [], series: false, simplified: false };

let atStart: Promise<Blocked> | undefined;

/**
 * What of the content a loader must leave out: in the preview what cannot be rendered, since it would end the dev
 * server with a stack trace; in a build, which was checked before, nothing.
 */
export function blockedIn({ watcher, refreshContextData }: LoaderContext): Promise<Blocked> {
  if (!watcher) return Promise.resolve(NOTHING);
  if (refreshContextData?.['blocked']) return Promise.resolve(refreshContextData['blocked'] as Blocked);
  // As the server starts nothing was checked yet, and all loaders share one check.
  atStart ??= check().finally(() => (atStart = undefined));
  return atStart;
}

async function check(): Promise<Blocked> {
  // A build has no use for it.
  const { checkContent } = await import('../check/check-content.ts');
  return blockedBy((await checkContent(readSettings().contentDir)).diagnostics);
}
