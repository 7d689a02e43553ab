import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SITES, sitemapPaths } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** Bytes of a page's fonts by weight: the file that it names and the part that it holds inside it. */
function fontBytes(path: string): Map<string, number> {
  const { dir, base } = SITES.main;
  const html = readFileSync(join(dir, path.slice(base.length), 'index.html'), 'utf8');
  const bytes = new Map<string, number>();
  for (const [, weight = '', src = ''] of html.matchAll(
    /@font-face\{font-family:"Noto[^}]*font-weight:(\d+)[^}]*url\("([^"]+)"\)/g,
  )) {
    const held = /^data:[^,]*,(.*)$/.exec(src)?.[1];
    const size =
      held === undefined ? statSync(join(dir, src.slice(base.length))).size : Buffer.from(held, 'base64').length;
    bytes.set(weight, (bytes.get(weight) ?? 0) + size);
  }
  return bytes;
}

for (const path of sitemapPaths('main')) {
  test(`the fonts of ${path} stay under 260 KB together, and its heading weight under 60 KB`, () => {
    const bytes = fontBytes(path);
    expect([...bytes.keys()].sort()).toEqual(['400', '700']);
    expect(bytes.get('400')! + bytes.get('700')!).toBeLessThan(260_000);
    expect(bytes.get('700')!).toBeLessThan(60_000);
    expect(Math.min(...bytes.values())).toBeGreaterThan(5_000);
  });
}
