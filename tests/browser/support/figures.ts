import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES, sitemapPaths, type SiteName } from './sites.ts';

/** A figure of a built site; all paths begin with the site's base. */
export interface BuiltFigure {
  id: string;
  /** Path of the letter that shows it. */
  letter: string;
  /** Path of the figure alone. */
  page: string;
  /** Path of the figure as a file. */
  file(format: 'svg' | 'png' | 'csv' | 'json'): string;
}

/** Every figure that a letter of the sitemap shows, in the order of the sitemap. */
export function figuresOf(name: SiteName): BuiltFigure[] {
  const { dir, base } = SITES[name];
  return sitemapPaths(name).flatMap((letter) => {
    const html = readFileSync(join(dir, letter.slice(base.length), 'index.html'), 'utf8');
    return [...html.matchAll(/data-figure="([^"]+)"/g)].map(([, id = '']) => ({
      id,
      letter,
      page: `${letter}figures/${id}/`,
      file: (format) => `${letter}figures/${id}.${format}`,
    }));
  });
}

/** Pages of figures alone: in the site in hand all of them, elsewhere the first of every letter. */
export function figurePages(name: SiteName): string[] {
  const figures = figuresOf(name);
  return figures.filter(({ letter }, at) => name === 'main' || figures.findIndex((each) => each.letter === letter) === at).map(({ page }) => page);
}
