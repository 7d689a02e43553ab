import { rename, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/folders.ts';
import { site } from '../fonts/site-fixture.ts';
import { start } from './serve-fixture.ts';

const FILES = { 'ten.txt': '0123456789' };

/** Long before and long after any file of a test. */
const PAST = 'Mon, 01 Jan 2001 00:00:00 GMT';
const FUTURE = 'Fri, 01 Jan 2100 00:00:00 GMT';

describe('a conditional request', () => {
  it('has what it is conditional on from any answer', async () => {
    const dir = await site(FILES);
    const { get } = await start({ dir });
    const { headers } = await get('/ten.txt');
    expect(headers.get('etag')).toMatch(/^"[^"]+"$/);
    const { mtime } = await stat(`${dir}/ten.txt`);
    expect(headers.get('last-modified')).toBe(mtime.toUTCString());
    expect((await get('/ten.txt')).headers.get('etag')).toBe(headers.get('etag'));
  });

  it.each<[number, Record<string, string>]>([
    [304, { 'if-none-match': 'ETAG' }],
    [304, { 'if-none-match': 'W/ETAG' }],
    [304, { 'if-none-match': '"a,b", ETAG' }],
    [304, { 'if-none-match': '*' }],
    [200, { 'if-none-match': '"other"' }],
    [200, { 'if-none-match': 'nonsense' }],
    [200, { 'if-none-match': '"other"', 'if-modified-since': FUTURE }],
    [304, { 'if-modified-since': 'MODIFIED' }],
    [304, { 'if-modified-since': FUTURE }],
    [200, { 'if-modified-since': PAST }],
    [200, { 'if-modified-since': 'nonsense' }],
    [200, { 'if-match': 'ETAG' }],
    [200, { 'if-match': '*' }],
    [412, { 'if-match': 'W/ETAG' }],
    [412, { 'if-match': '"other"' }],
    [412, { 'if-match': '"other"', 'if-none-match': 'ETAG' }],
    [200, { 'if-match': 'ETAG', 'if-unmodified-since': PAST }],
    [200, { 'if-unmodified-since': 'MODIFIED' }],
    [412, { 'if-unmodified-since': PAST }],
    [200, { 'if-unmodified-since': 'nonsense' }],
    [304, { 'if-none-match': 'ETAG', range: 'bytes=0-1' }],
    [206, { 'if-range': 'ETAG', range: 'bytes=0-1' }],
    [206, { 'if-range': 'MODIFIED', range: 'bytes=0-1' }],
    [200, { 'if-range': 'W/ETAG', range: 'bytes=0-1' }],
    [200, { 'if-range': FUTURE, range: 'bytes=0-1' }],
    [200, { 'if-range': '"other"', range: 'bytes=99-' }],
  ])('is answered %i to %j', async (status, conditions) => {
    const { get } = await start({ dir: await site(FILES) });
    const first = (await get('/ten.txt')).headers;
    const filled = Object.entries(conditions).map(([name, value]) => [
      name,
      value.replace('ETAG', first.get('etag')!).replace('MODIFIED', first.get('last-modified')!),
    ]);
    const response = await get('/ten.txt', { headers: Object.fromEntries(filled) as Record<string, string> });
    expect(response.status).toBe(status);
    const body = { 200: FILES['ten.txt'], 206: '01', 304: '', 412: '' }[status];
    expect([await response.text(), response.headers.get('etag')]).toEqual([body, first.get('etag')]);
  });

  it('finds a file new that another of its length has replaced in the same moment', async () => {
    const dir = await site({ 'a.txt': '舊' });
    const { get } = await start({ dir });
    const etag = (await get('/a.txt')).headers.get('etag')!;
    const next = await site({ 'a.txt': '新' });
    await rename(dir, `${await temporaryFolder()}/old`);
    await rename(next, dir);
    expect(await (await get('/a.txt', { headers: { 'if-none-match': etag } })).text()).toBe('新');
  });
});
