import { onTestFinished } from 'vitest';
import { serve, type SiteServer } from '../../../src/build/serve/serve.ts';
import { site } from '../fonts/site-fixture.ts';

/** A small site, as the build leaves it. */
export const FILES = {
  'index.html': '<p>霧島為營</p>',
  '404.html': '<p>找不到</p>',
  'zh-hans/index.html': '<p>霧島为营</p>',
  'zh-hans/404.html': '<p>找不到（简体）</p>',
  'n-net/index.html': '<p>霧島之變</p>',
  'n-net/facts.csv': '事實,值\n',
  'manifest.webmanifest': '{}',
  'feed.xml': '<feed/>',
  'card.svg': '<svg/>',
  'empty/a.txt': '文',
  '_fonts/zh.abc.woff2': 'wOF2',
  '_astro/a.js': '',
  CNAME: 'example.org',
};

export interface Started {
  server: SiteServer;
  /** Asks for a path, and takes redirects as they are. */
  get(path: string, init?: RequestInit): Promise<Response>;
}

/** Serves a folder, or the small site, until the test is over. */
export async function start({ base = '/', dir }: { base?: string; dir?: string } = {}): Promise<Started> {
  const server = await serve({ dir: dir ?? (await site(FILES)), base });
  onTestFinished(() => server.close());
  const { origin } = new URL(server.url);
  return { server, get: (path, init) => fetch(origin + path, { redirect: 'manual', ...init }) };
}
