import { rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITIONS } from '../editions/edition.ts';
import { withRetries } from '../shared/retry.ts';

/** Name of an edition's page for addresses that name nothing, where a host looks for it. */
export const ERROR_PAGE = '404.html';

/** Puts the error pages in their places: the build knows only the one at the root for what it is. */
export async function placeErrorPages(dir: string): Promise<void> {
  for (const { path } of EDITIONS.filter((edition) => edition.path !== '')) {
    const built = join(dir, path, '404');
    await withRetries(() => rename(join(built, 'index.html'), join(dir, path, ERROR_PAGE)));
    await rmdir(built);
  }
}
