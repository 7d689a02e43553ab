import { symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/folders.ts';
import { site } from '../fonts/site-fixture.ts';
import { exchange, requestFor, statusOf } from './raw-requests.ts';
import { start } from './serve-fixture.ts';

const SECRET = '只有主人能看';

/** Much that lies in this folder may not be served, on no system, however it is asked for. */
const FILES = {
  'site/index.html': '<p>霧島為營</p>',
  'site/404.html': '<p>找不到</p>',
  'site/n-net/index.html': '<p>霧島之變</p>',
  'site/.well-known/security.txt': 'Contact: desk@example.org',
  'site/.well-known/.key': SECRET,
  'site/.git/config': SECRET,
  'site/.env': SECRET,
  'site/n-net/.hidden/index.html': SECRET,
  'site/n-net/.well-known/key.txt': SECRET,
  'site/a\\b.txt': SECRET,
  'site/\\example.org/index.html': SECRET,
  'site/c:a.txt': SECRET,
  'site/C:/Windows/win.ini': SECRET,
  'site/aux': SECRET,
  'site/NUL.txt': SECRET,
  'site/com1 .txt': SECRET,
  'site/end.': SECRET,
  'site/end ': SECRET,
  'site/bell\u0007.txt': SECRET,
  'outside/index.html': SECRET,
  'outside.html': SECRET,
};

/** Those of FILES, with links that stay inside and links that do not. */
async function siteWithLinks(): Promise<string> {
  const dir = await site(FILES);
  const links: [string, string][] = [
    ['inside.html', 'n-net/index.html'],
    ['inside', 'n-net'],
    ['outside.html', '../outside.html'],
    ['outside', '../outside'],
    ['absolute', `${dir}/outside`],
    ['hidden', '.env'],
    ['round', 'round'],
    ['gone', 'nowhere'],
  ];
  await Promise.all(links.map(([name, to]) => symlink(to, `${dir}/site/${name}`)));
  return `${dir}/site`;
}

const LONG = 10 * 1024;

describe('an odd address', () => {
  it.each([
    [200, 'http://example.org/n-net/?from=feed'],
    [200, 'HTTPS://example.org'],
    [200, 'http://example.org?from=feed'],
    [404, 'http://example.org/outside/'],
    [404, 'http://example.org//example.org/n-net'],
    [400, 'example.org/n-net/'],
    [400, '?from=feed'],
    [400, '*'],
    [404, '//example.org/n-net'],
    [404, '//n-net'],
    [404, '/n-net//'],
    [404, '/%00'],
    [404, '/index.html%00.png'],
    [404, '/%'],
    [404, '/%zz'],
    [404, '/%c0%af'],
    [404, '/%ed%a0%80'],
    [400, '/\xe6\x98\x86'],
    [404, `/${'a'.repeat(LONG)}`],
    [404, '/a'.repeat(LONG / 2)],
    [404, '/n-net/..'.repeat(LONG / 9)],
    [431, `/${'a'.repeat(2 * LONG)}`],
    [404, '/a\\b.txt'],
    [404, '/a%5cb.txt'],
    [404, '/\\example.org'],
    [404, '/%5Cexample.org'],
    [404, '/n-net\\index.html'],
    [404, '/..\\outside.html'],
    [404, '/n-net%2findex.html'],
    [404, '/n-net%2Findex.html'],
    [404, '/%2e%2e%2foutside.html'],
    [404, '/./index.html'],
    [404, '/n-net/.'],
    [404, '/n-net/../index.html'],
    [404, '/n-net/%2e%2E/index.html'],
    [404, '/../site/index.html'],
    [404, '/.../index.html'],
    [404, '/c:a.txt'],
    [404, '/C:/Windows/win.ini'],
    [404, '/index.html::$DATA'],
    [404, '/aux'],
    [404, '/NUL.txt'],
    [404, '/com1%20.txt'],
    [404, '/end.'],
    [404, '/end%20'],
    [404, '/bell%07.txt'],
    [404, '/.env'],
    [404, '/%2eenv'],
    [404, '/.git/config'],
    [404, '/n-net/.hidden/'],
    [404, '/n-net/.hidden'],
    [404, '/n-net/.well-known/key.txt'],
    [404, '/.well-known/.key'],
    [404, '/.well-known'],
    [200, '/.well-known/security.txt'],
    [200, '/inside.html'],
    [200, '/inside/'],
    [301, '/inside'],
    [404, '/outside.html'],
    [404, '/outside/'],
    [404, '/outside'],
    [404, '/absolute/index.html'],
    [404, '/hidden'],
    [404, '/round'],
    [404, '/gone'],
  ])('is answered %i, tells no secret and does no harm: %s', async (status, target) => {
    const { server, get } = await start({ dir: await siteWithLinks() });
    const reply = await exchange(server, requestFor(target));
    expect(statusOf(reply)).toBe(status);
    expect(Buffer.from(reply, 'latin1').toString()).not.toContain(SECRET);
    expect((await get('/')).status).toBe(200);
  });

  it('never leads to another host', async () => {
    const { server } = await start({ dir: await siteWithLinks() });
    const reply = await exchange(server, requestFor('http://example.org/n-net?from=feed'));
    expect(/^Location: (.*)\r$/m.exec(reply)?.[1]).toBe('/n-net/?from=feed');
  });

  it('has no error page that lies outside of the site', async () => {
    const dir = await site({ 'site/index.html': '', 'secret.html': SECRET });
    await symlink('../secret.html', `${dir}/site/404.html`);
    const response = await (await start({ dir: `${dir}/site` })).get('/nothing');
    expect([response.status, (await response.text()).includes(SECRET)]).toEqual([404, false]);
  });

  it('is found where the site’s folder is itself a link', async () => {
    const dir = `${await temporaryFolder()}/link`;
    await symlink(await siteWithLinks(), dir);
    expect((await (await start({ dir })).get('/n-net/')).status).toBe(200);
  });
});
