import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EDITIONS } from '../editions/edition.ts';
import { escape } from '../shared/markup.ts';
import type { Addresses } from '../series/addresses.ts';
import { listFiles } from '../shared/list-files.ts';
import type { LetterUrls } from '../content/letter-urls.ts';

const PAGE = 'index.html';

/**
 * Keeps every address that a letter once had: its pages lead on to where it is now, its files
 * stand there as before. Of a letter that is withdrawn, the pages below its own lead to it.
 * @param dir folder of the built site.
 * @param addresses the addresses of the Traditional edition.
 */
export async function writeRedirects(dir: string, letters: readonly LetterUrls[], addresses: Addresses): Promise<void> {
  for (const edition of EDITIONS) {
    const home = join(dir, edition.path);
    const { letter } = addresses.in(edition);
    for (const { slug, aliases, withdrawnFigures } of letters) {
      for (const id of withdrawnFigures ? ['data', ...withdrawnFigures.map((figure) => `figures/${figure}`)] : []) {
        await lead(join(home, slug, id, PAGE), letter(slug), addresses);
      }
      for (const old of aliases) await keep(join(home, slug), join(home, old), letter(slug), addresses);
    }
  }
}

/** Gives each page and file of a folder a place in another, too. */
async function keep(now: string, before: string, address: string, addresses: Addresses): Promise<void> {
  for (const path of await listFiles(now)) {
    if (path === PAGE || path.endsWith(`/${PAGE}`))
      await lead(join(before, path), address + path.slice(0, -PAGE.length), addresses);
    else await cp(join(now, path), join(before, path));
  }
}

/** Writes a page that leads to another address, with a script or without; the script keeps the place in the page. */
async function lead(file: string, address: string, { absolute }: Addresses): Promise<void> {
  const to = escape(address);
  const html =
    `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>已搬到 ${to}</title><meta name="robots" content="noindex">` +
    `<link rel="canonical" href="${escape(absolute(address))}"><script>location.replace(${JSON.stringify(address).replace(/</g, '\\u003c')}+location.search+location.hash)</script>` +
    `<meta http-equiv="refresh" content="0; url=${to}"></head><body><p><a href="${to}">${to}</a></p></body></html>\n`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html, { flag: 'wx' });
}
