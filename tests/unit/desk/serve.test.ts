import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve, type SiteServer } from '../../../src/desk/serve.ts';
import { site, temporaryFolder } from '../typography/site-fixture.ts';

const FILES = {
  'index.html': '<p>昆明為營</p>',
  '404.html': '<p>找不到</p>',
  'zh-hans/index.html': '<p>昆明为营</p>',
  'zh-hans/404.html': '<p>找不到（简体）</p>',
  'n-new/index.html': '<p>昆明之變</p>',
  'n-new/facts.csv': '事實,值\n',
  'manifest.webmanifest': '{}',
  'feed.xml': '<feed/>',
  'card.svg': '<svg/>',
  'empty/a.txt': '文',
  '_fonts/zh.abc.woff2': 'wOF2',
  '_astro/a.js': '',
};

async function start(base = '/', dir?: string): Promise<{ server: SiteServer; get: (path: string, init?: RequestInit) => Promise<Response> }> {
  const server = await serve({ dir: dir ?? (await site(FILES)), base });
  onTestFinished(() => server.close());
  const { origin } = new URL(server.url);
  return { server, get: (path, init) => fetch(origin + path, { redirect: 'manual', ...init }) };
}

/** Asks for a path as it stands; `fetch` would tidy it first. */
async function rawStatus(server: SiteServer, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  const asked = request({ hostname, port, path }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

describe('the static server', () => {
  it.each(['/zh-hans/nothing/', '/zh-hans/n-new', '/zh-hans/404/'])('answers the unknown address %s with that edition’s error page', async (path) => {
    const response = await (await start()).get(path);
    expect([response.status, await response.text()]).toEqual([404, FILES['zh-hans/404.html']]);
    const below = await (await start('/kunming')).get(`/kunming${path}`);
    expect(await below.text()).toBe(FILES['zh-hans/404.html']);
  });

  it('gives the page of a folder, and its address is the site’s home', async () => {
    const { server, get } = await start();
    expect(await (await fetch(server.url)).text()).toBe(FILES['index.html']);
    const response = await get('/n-new/?from=feed');
    expect([response.status, await response.text()]).toEqual([200, FILES['n-new/index.html']]);
  });

  it('sends a folder’s address without its slash to the one with it, query kept', async () => {
    const response = await (await start()).get('/n-new?from=feed');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/n-new/?from=feed']);
  });

  it.each(['/nothing/', '/nothing', '/n-new/index', '/n-new/facts.csv/', '/empty/', '/empty', '/404', '/%', '/%00'])(
    'answers the unknown address %s with 404.html and status 404',
    async (path) => {
      const response = await (await start()).get(path);
      expect([response.status, await response.text()]).toEqual([404, FILES['404.html']]);
      expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    },
  );

  it.each(['/../outside', '/../outside/', '/%2e%2e/outside', '/..%2foutside', '/n-new/../../outside', '//n-new'])(
    'tells nothing of what is outside its folder: %s',
    async (path) => {
      const dir = await site({ 'dist/index.html': '', 'dist/n-new/index.html': '', 'outside/index.html': '' });
      expect(await rawStatus((await start('/', `${dir}/dist`)).server, path)).toBe(404);
    },
  );

  it.each([
    ['/', 'text/html;charset=utf-8'],
    ['/n-new/facts.csv', 'text/csv;charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/feed.xml', 'application/xml;charset=utf-8'],
    ['/card.svg', 'image/svg+xml'],
    ['/_fonts/zh.abc.woff2', 'font/woff2'],
    ['/_astro/a.js', 'text/javascript;charset=utf-8'],
  ])('says what %s is: %s', async (path, type) => {
    expect((await (await start()).get(path)).headers.get('content-type')).toBe(type);
  });

  it('lets browsers keep for good what is named by its bytes, and nothing else', async () => {
    const { get } = await start('/kunming/');
    const caching = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await caching('/kunming/_fonts/zh.abc.woff2')).toBe('public, max-age=31536000, immutable');
    expect(await caching('/kunming/_astro/a.js')).toBe('public, max-age=31536000, immutable');
    expect(await caching('/kunming/n-new/')).toBe('no-cache');
  });

  it('serves a site under its base path, and nothing beside it', async () => {
    const { server, get } = await start('kunming');
    expect(new URL(server.url).pathname).toBe('/kunming/');
    expect((await get('/kunming/n-new/')).status).toBe(200);
    expect((await get('/kunming')).headers.get('location')).toBe('/kunming/');
    expect((await get('/kunming/n-new')).headers.get('location')).toBe('/kunming/n-new/');
    expect((await get('/n-new/')).status).toBe(404);
    expect((await get('/')).status).toBe(404);
  });

  it('gives what a new build put in the place of the old', async () => {
    const dir = await site(FILES);
    const { get } = await start('/', dir);
    const next = await site({ 'index.html': '新', 'g-green/index.html': '綠' });
    await rename(dir, `${await temporaryFolder()}/old`);
    await rename(next, dir);
    expect(await (await get('/g-green/')).text()).toBe('綠');
    expect((await get('/n-new/')).status).toBe(404);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const { get } = await start();
    const head = await get('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  it('lets go of its port when it is closed', async () => {
    const { server, get } = await start();
    await get('/');
    await server.close();
    await expect(get('/')).rejects.toThrow();
  });

  it('rejects with what to run when there is nothing to serve', async () => {
    await expect(serve({ dir: '/nowhere/dist' })).rejects.toThrow('npm run build');
  });

  it('rejects when its port is taken', async () => {
    const { server } = await start();
    await expect(serve({ dir: await site(FILES), port: Number(new URL(server.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the command', () => {
  async function run(folder: string, env: Record<string, string> = {}) {
    const script = fileURLToPath(new URL('../../../src/desk/serve.ts', import.meta.url));
    const child = spawn(process.execPath, [script, folder], { env: { ...process.env, ...env }, stdio: 'pipe' });
    onTestFinished(() => void child.kill('SIGKILL'));
    const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
    return { child, exit, said: async (from: 'stdout' | 'stderr') => String((await once(child[from], 'data'))[0]) };
  }

  it.each(['SIGINT', 'SIGTERM'] as const)('says where the site is and stops at %s', async (signal) => {
    const { child, exit, said } = await run(await site(FILES), { PORT: '0', BASE_PATH: '/kunming' });
    const [, url] = /^站點已就緒 · Serving (http:\/\/localhost:\d+\/kunming\/)\n$/.exec(await said('stdout'))!;
    expect(await (await fetch(url!)).text()).toBe(FILES['index.html']);
    child.kill(signal);
    expect(await exit).toEqual([0, null]);
  });

  it('takes a later port when its own is taken', async () => {
    const { server } = await start();
    const taken = Number(new URL(server.url).port);
    const { said } = await run(await site(FILES), { PORT: String(taken) });
    const [, port] = /localhost:(\d+)/.exec(await said('stdout'))!;
    expect(Number(port)).toBeGreaterThan(taken);
  });

  it('says what to run when the site has not been built', async () => {
    const { exit, said } = await run('/nowhere/dist');
    expect(await said('stderr')).toMatch(/請先執行 npm run build.*run npm run build first/);
    expect((await exit)[0]).toBe(1);
  });
});
