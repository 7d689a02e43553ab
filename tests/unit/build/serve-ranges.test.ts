import { describe, expect, it } from 'vitest';
import { site } from '../fonts/site-fixture.ts';
import { start } from './serve-fixture.ts';

/** Ten bytes, and none. */
const FILES = { 'ten.txt': '0123456789', 'empty.txt': '' };

async function ask(path: string, headers: Record<string, string>, method = 'GET') {
  const { get } = await start({ dir: await site(FILES) });
  const response = await get(path, { method, headers });
  return [response.status, response.headers.get('content-range'), await response.text()];
}

const WHOLE = [200, null, FILES['ten.txt']] as const;
const NONE = [416, 'bytes */10', ''] as const;

describe('a part of a file', () => {
  it.each([
    ['bytes=0-', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=0-0', 206, 'bytes 0-0/10', '0'],
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=9-9', 206, 'bytes 9-9/10', '9'],
    ['bytes=7-', 206, 'bytes 7-9/10', '789'],
    ['bytes=7-99', 206, 'bytes 7-9/10', '789'],
    ['bytes=0-99999999999999999999999', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=-5', 206, 'bytes 5-9/10', '56789'],
    ['bytes=-1', 206, 'bytes 9-9/10', '9'],
    ['bytes=-10', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=-99', 206, 'bytes 0-9/10', '0123456789'],
    ['BYTES=1-2', 206, 'bytes 1-2/10', '12'],
    ['bytes= ,\t1-2 ,', 206, 'bytes 1-2/10', '12'],
    ['bytes=10-', ...NONE],
    ['bytes=10-12', ...NONE],
    ['bytes=99999999999999999999999-', ...NONE],
    ['bytes=-0', ...NONE],
    ['bytes=5-1', ...WHOLE],
    ['bytes=0-1,4-5', ...WHOLE],
    ['bytes=-1,-2', ...WHOLE],
    ['items=0-1', ...WHOLE],
    ['bytes', ...WHOLE],
    ['bytes=', ...WHOLE],
    ['bytes=-', ...WHOLE],
    ['bytes=--1', ...WHOLE],
    ['bytes=-1-2', ...WHOLE],
    ['bytes=a-b', ...WHOLE],
    ['bytes=0x1-2', ...WHOLE],
    ['bytes=1.5-2', ...WHOLE],
    ['bytes=1e0-2', ...WHOLE],
    ['bytes 0-1', ...WHOLE],
    ['0-1', ...WHOLE],
  ])('is answered as RFC 9110 says to “%s”', async (range, ...answer) => {
    expect(await ask('/ten.txt', { range })).toEqual(answer);
  });

  it.each([
    ['bytes=0-', 416, 'bytes */0', ''],
    ['bytes=0-0', 416, 'bytes */0', ''],
    ['bytes=-5', 200, null, ''],
  ])('is answered as RFC 9110 says to “%s” of an empty file', async (range, ...answer) => {
    expect(await ask('/empty.txt', { range })).toEqual(answer);
  });

  it('is not for HEAD, which has no ranges', async () => {
    expect(await ask('/ten.txt', { range: 'bytes=0-1' }, 'HEAD')).toEqual([200, null, '']);
  });

  it('is offered with every file', async () => {
    const { get } = await start();
    expect((await get('/')).headers.get('accept-ranges')).toBe('bytes');
  });
});
