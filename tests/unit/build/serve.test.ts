import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serve } from '../../../src/build/serve/serve.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { site } from '../fonts/site-fixture.ts';
import { exchange, requestFor, statusOf } from './raw-requests.ts';
import { FILES, start } from './serve-fixture.ts';

describe('the static server', () => {
  it.each(['/zh-hans/nothing/', '/zh-hans/n-net', '/zh-hans/404/', '/zh-hans/%'])(
    'answers the unknown address %s with that edition’s error page',
    async (path) => {
      const response = await (await start()).get(path);
      expect([response.status, await response.text()]).toEqual([404, FILES['zh-hans/404.html']]);
      const below = await (await start({ base: '/kunming' })).get(`/kunming${path}`);
      expect(await below.text()).toBe(FILES['zh-hans/404.html']);
    },
  );

  it('gives the page of a folder, and its address is the site’s home', async () => {
    const { server, get } = await start();
    expect(await (await fetch(server.url)).text()).toBe(FILES['index.html']);
    const response = await get('/n-net/?from=feed');
    expect([response.status, await response.text()]).toEqual([200, FILES['n-net/index.html']]);
  });

  it.each(['', '?from=feed', '?', '?a=1&b=/?c'])(
    'sends a folder’s address without its slash to the one with it, the query “%s” kept',
    async (query) => {
      const { server } = await start();
      const reply = await exchange(server, requestFor(`/n-net${query}`));
      expect([statusOf(reply), /^Location: (.*)\r$/m.exec(reply)?.[1]]).toEqual([301, `/n-net/${query}`]);
    },
  );

  it.each(['/nothing/', '/nothing', '/n-net/index', '/n-net/facts.csv/', '/empty/', '/empty', '/404', '/%', '/%00'])(
    'answers the unknown address %s with 404.html and status 404',
    async (path) => {
      const response = await (await start()).get(path);
      expect([response.status, await response.text()]).toEqual([404, FILES['404.html']]);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    },
  );

  it.each(['/../outside', '/../outside/', '/%2e%2e/outside', '/..%2foutside', '/n-net/../../outside', '//n-net'])(
    'tells nothing of what is outside its folder: %s',
    async (path) => {
      const dir = await site({ 'dist/index.html': '', 'dist/n-net/index.html': '', 'outside/index.html': '' });
      const { server } = await start({ dir: `${dir}/dist` });
      expect(statusOf(await exchange(server, requestFor(path)))).toBe(404);
    },
  );

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/n-net/facts.csv', 'text/csv; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/card.svg', 'image/svg+xml'],
    ['/_fonts/zh.abc.woff2', 'font/woff2'],
    ['/_astro/a.js', 'text/javascript; charset=utf-8'],
    ['/CNAME', 'application/octet-stream'],
  ])('says what %s is: %s', async (path, type) => {
    expect((await (await start()).get(path)).headers.get('content-type')).toBe(type);
  });

  it('lets browsers keep for good what is named by its bytes, and nothing else', async () => {
    const { get } = await start({ base: '/kunming/' });
    const caching = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await caching('/kunming/_fonts/zh.abc.woff2')).toBe('public, max-age=31536000, immutable');
    expect(await caching('/kunming/_astro/a.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/kunming/n-net/', '/kunming/card.svg', '/kunming/nothing', '/kunming/n-net']) {
      expect(await caching(path), path).toBe('no-cache');
    }
  });

  it('serves a site under its base path, and nothing beside it', async () => {
    const { server, get } = await start({ base: 'kunming' });
    expect(new URL(server.url).pathname).toBe('/kunming/');
    expect((await get('/kunming/n-net/')).status).toBe(200);
    expect((await get('/kunming')).headers.get('location')).toBe('/kunming/');
    expect((await get('/kunming/n-net')).headers.get('location')).toBe('/kunming/n-net/');
    expect((await get('/n-net/')).status).toBe(404);
    expect((await get('/')).status).toBe(404);
  });

  it('gives what a new build put in the place of the old', async () => {
    const dir = await site(FILES);
    const { get } = await start({ dir });
    const next = await site({ 'index.html': '新', 'g-green/index.html': '綠' });
    await rename(dir, `${await temporaryFolder()}/old`);
    await rename(next, dir);
    expect(await (await get('/g-green/')).text()).toBe('綠');
    expect((await get('/n-net/')).status).toBe(404);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const { get } = await start();
    const head = await get('/', { method: 'HEAD' });
    const length = String(Buffer.byteLength(FILES['index.html']));
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, length, '']);
    const post = await get('/', { method: 'POST', body: '文' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('lets go of its port when it is closed', async () => {
    const { server, get } = await start();
    await get('/');
    await server.close();
    await expect(get('/')).rejects.toThrow();
  });

  it('does not wait for readers who are still there when it is closed', async () => {
    const { server } = await start({ dir: await site({ 'big.txt': '文'.repeat(4_000_000) }) });
    const { hostname, port } = new URL(server.url);
    const reader = connect(Number(port), hostname).on('error', () => {});
    reader.write(requestFor('/big.txt'));
    await once(reader, 'readable');
    const left = new Promise((done) => reader.once('close', done));
    await server.close();
    reader.resume();
    await left;
  });

  it('rejects with what to run when there is nothing to serve', async () => {
    await expect(serve({ dir: '/nowhere/dist' })).rejects.toThrow('npm run build');
  });

  it('rejects when its port is taken', async () => {
    const { server } = await start();
    const port = Number(new URL(server.url).port);
    await expect(serve({ dir: await site(FILES), port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
