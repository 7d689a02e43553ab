import { extname } from 'node:path';
import { lookup } from 'mrmime';

/** The names of these files change with their bytes: a copy never grows old. */
const IMMUTABLE = /^(?:_astro|_fonts)\//;

/** How long a copy of a file may be used; its path begins in the site's folder. */
export function cacheControl(path: string): string {
  return IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** What a file is, by its name. */
export function contentType(path: string): string {
  const extension = extname(path);
  const type = extension === '.xml' ? 'application/xml' : (lookup(extension) ?? 'application/octet-stream');
  // Readers may open text by itself: without a charset, Chinese is guessed wrong.
  return type.startsWith('text/') || type === 'application/xml' ? `${type}; charset=utf-8` : type;
}
