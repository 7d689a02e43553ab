/**
 * Reads the pages of a built site for the text that they show.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../shared/list-files.ts';
import { renderedText, type TextRun } from './rendered-text.ts';
import { scriptText } from './script-text.ts';
import { readStyleSheet, type StyleSheet } from './css/style-sheet.ts';

/** A page of the site. */
export interface Page {
  /** Path of its file within the site's folder, with `/`. */
  path: string;
  /** Its address under the site's base, such as `/n-new/`. */
  address: string;
  html: string;
  /** The text that it shows. */
  runs: readonly TextRun[];
}

/**
 * Reads every HTML file in a folder, in the order of their paths. Style sheets
 * of their own are taken to hold for all of them, scripts for all that load any.
 * @throws naming the page, where it or its styles cannot be read
 */
export async function readPages(dir: string): Promise<Page[]> {
  const linkedCss = (await readTexts(dir, ['.css'])).map(({ text }) => text).join('\n');
  const scripted = (await readTexts(dir, ['.js', '.mjs'])).map(({ text }) => scriptText(text)).join('');

  // Pages of one layout carry the same styles: each set is parsed once.
  const known = new Map<string, StyleSheet>();
  const stylesFor = (html: string): StyleSheet => {
    const css = [linkedCss, ...inlineStyles(html)].join('\n');
    const styles = known.get(css) ?? readStyleSheet(css);
    known.set(css, styles);
    return styles;
  };

  return (await readTexts(dir, ['.html'])).map(({ path, text: html }) => {
    try {
      return {
        path,
        address: addressOf(path),
        html,
        runs: renderedText(html, stylesFor(html), loadsScripts(html) ? scripted : ''),
      };
    } catch (cause) {
      throw new Error(`${path}: cannot tell what the page shows. ${(cause as Error).message}`, { cause });
    }
  });
}

/** Whether a page loads scripts of the site, of which one may load another. */
function loadsScripts(html: string): boolean {
  return /<script\b[^>]*\ssrc=/.test(html);
}

function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gis)].map(([, css = '']) => css);
}

function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Every file in a folder, however deep, whose name ends in one of `extensions`; paths with `/`, in order. */
export async function readTexts(dir: string, extensions: readonly string[]): Promise<{ path: string; text: string }[]> {
  const paths = (await listFiles(dir)).filter((path) => extensions.some((extension) => path.endsWith(extension)));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(dir, path), 'utf8') })));
}
