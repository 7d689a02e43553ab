import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRecords } from '../../support/csv.ts';
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

/** Columns of a figure's CSV whose names Simplified writes otherwise. */
const COLUMNS: Readonly<Record<string, string>> = {
  项目: '項目',
  组别: '組別',
  数值: '數值',
  单位: '單位',
  写法: '寫法',
  图题: '圖題',
  副题: '副題',
  网址: '網址',
};

/** The lines of a figure's CSV in either edition, by the Traditional names of its columns. */
export function figureRecords(csv: string): Record<string, string>[] {
  return csvRecords(csv).map((line) =>
    Object.fromEntries(Object.entries(line).map(([name, cell]) => [COLUMNS[name] ?? name, cell])),
  );
}

/** Pages of figures alone: of the kit's letter all of them, elsewhere the first of every letter. */
export function figurePages(name: SiteName): string[] {
  const figures = figuresOf(name);
  return figures
    .filter(({ letter }, at) => name === 'main' || figures.findIndex((each) => each.letter === letter) === at)
    .map(({ page }) => page);
}
