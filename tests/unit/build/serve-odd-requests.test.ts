import { describe, expect, it } from 'vitest';
import { exchange, requestFor, statusOf } from './raw-requests.ts';
import { start } from './serve-fixture.ts';

describe('an odd request', () => {
  it.each([
    ['a NUL in its first line', 400, 'GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a space in its address', 400, 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no version, as HTTP 0.9 had it', 200, 'GET /\r\n\r\n'],
    ['a version to come', 400, 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
    ['an unheard-of method', 400, 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no host', 400, 'GET / HTTP/1.1\r\n\r\n'],
    ['a header without a colon', 400, 'GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n'],
    ['a NUL in a header', 400, 'GET / HTTP/1.1\r\nHost: a\r\nA: \0\r\n\r\n'],
    ['two lengths', 400, 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['headers without end', 431, `GET / HTTP/1.1\r\nHost: a\r\n${`A: ${'a'.repeat(1000)}\r\n`.repeat(20)}\r\n`],
    ['the beginning of TLS', 400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['a body that breaks off', 405, requestFor('/', 'Transfer-Encoding: chunked').replace('GET', 'POST') + '5\r\nab'],
    ['the whole server for its address', 405, 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['an impossible expectation', 417, requestFor('/', 'Expect: the moon')],
    ['another protocol to change to', 200, requestFor('/', 'Upgrade: websocket')],
    ['a query of bytes that are no text', 400, requestFor('/n-net?\xe6\x98\x86')],
    ['a query of escapes that are no text', 301, requestFor('/n-net?%e6%0d%0aA:%00')],
    ['nonsense for every condition', 200, requestFor('/', 'Range: \xff', 'If-Range: ,', 'If-Modified-Since: 9e99')],
  ])('with %s is answered %i, and the next as ever', async (_, status, bytes) => {
    const { server, get } = await start();
    expect(statusOf(await exchange(server, bytes))).toBe(status);
    expect((await get('/')).status).toBe(200);
  });

  it('for a tunnel is answered by a closed connection', async () => {
    const { server, get } = await start();
    expect(await exchange(server, 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n')).toBe('');
    expect((await get('/')).status).toBe(200);
  });
});
