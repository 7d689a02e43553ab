import { resolve } from 'node:path';

/**
 * The editors' folder: `content/`, or what `CONTENT_DIR` names (tests build other series with it).
 * @returns an absolute path.
 */
export function contentRoot(): string {
  return resolve(process.env.CONTENT_DIR || 'content');
}
