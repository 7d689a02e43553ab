import { execFileSync } from 'node:child_process';
import { chmod, open, truncate, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { OpenFile } from '../../../src/build/serve/find-file.ts';
import { answerFailure } from '../../../src/build/serve/plain-answers.ts';
import { sendFile } from '../../../src/build/serve/send-file.ts';
import { site } from '../fonts/site-fixture.ts';
import { exchange, requestFor } from './raw-requests.ts';
import { FILES, start } from './serve-fixture.ts';

const isWindows = process.platform === 'win32';

/** Has this process read files as a user for whom permissions hold: root may read everything. */
function withoutPrivileges(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid!(65_534);
  onTestFinished(() => process.seteuid!(0));
}

/** Keeps what the server says on its terminal. */
function terminal() {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => said.mockRestore());
  return said;
}

type Exchange = [request: IncomingMessage, response: ServerResponse];

/** A server of this one answer. */
async function serveAnswer(answer: (...exchange: Exchange) => Promise<void>): Promise<{ url: string }> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => answerFailure(response, error));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** A server of one file, which is open as long as the test lasts. */
async function serveFile(file: OpenFile): Promise<{ url: string }> {
  const server = await serveAnswer((request, response) => sendFile(request, response, file));
  onTestFinished(() => file.handle.close());
  return server;
}

/** On one connection: the second answer must not pass for what the first has left out. */
const TWO_REQUESTS = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n' + requestFor('/');

describe('a file that fails', () => {
  it.skipIf(isWindows)('for want of permission is answered 500 in plain words, and the next as ever', async () => {
    const said = terminal();
    const dir = await site(FILES);
    await chmod(dir, 0o755);
    await chmod(`${dir}/card.svg`, 0o000);
    const { get } = await start({ dir });
    withoutPrivileges();
    const response = await get('/card.svg');
    expect([response.status, response.headers.get('content-type')]).toEqual([500, 'text/plain; charset=utf-8']);
    expect(await response.text()).toMatch(/讀不到這個檔案.*could not read this file/);
    expect(said).toHaveBeenCalledWith(expect.stringMatching(/^EACCES.*card\.svg/));
    expect((await get('/')).status).toBe(200);
  });

  it.skipIf(isWindows)('because it is a pipe is not opened: that would wait for a writer', async () => {
    const dir = await site(FILES);
    execFileSync('mkfifo', [`${dir}/pipe.txt`]);
    const { get } = await start({ dir });
    // More than Node has threads for files.
    const statuses = Array.from({ length: 8 }, async () => (await get('/pipe.txt')).status);
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([404]));
  });

  it('when it is first read is answered 500 too, with nothing of what the file would have had', async () => {
    const said = terminal();
    const dir = await site({ 'a.txt': '文' });
    const file = await open(`${dir}/a.txt`);
    const stats = await file.stat({ bigint: true });
    await file.close();
    // A folder can be opened like a file, but not read.
    const response = await fetch((await serveFile({ handle: await open(dir), stats, path: 'a.txt' })).url);
    const { status, headers } = response;
    expect([status, headers.get('etag'), headers.get('accept-ranges')]).toEqual([500, null, null]);
    expect(said).toHaveBeenCalledWith(expect.stringMatching(/^EISDIR/));
  });

  it('after its first bytes breaks the connection', async () => {
    const said = terminal();
    const server = await serveAnswer(async (_, response) => {
      response.setHeader('Content-Length', 10);
      await new Promise((done) => response.write('012', done));
      throw new Error('EIO: i/o error, read');
    });
    const reply = await exchange(server, TWO_REQUESTS);
    expect(reply.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(reply).toMatch(/\r\n\r\n012$/);
    expect(said).toHaveBeenCalledWith('EIO: i/o error, read');
  });

  it('by ending too soon breaks the connection', async () => {
    const dir = await site({ 'a.txt': '0123456789' });
    const handle = await open(`${dir}/a.txt`);
    const stats = await handle.stat({ bigint: true });
    await truncate(`${dir}/a.txt`, 3);
    terminal();
    const reply = await exchange(await serveFile({ handle, stats, path: 'a.txt' }), TWO_REQUESTS);
    expect(reply.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(reply).toMatch(/Content-Length: 10\r\n[^]*\r\n\r\n012$/);
  });

  it('by growing is sent as long as it was said to be', async () => {
    const dir = await site({ 'a.txt': '0123456789' });
    const handle = await open(`${dir}/a.txt`);
    const stats = await handle.stat({ bigint: true });
    await writeFile(`${dir}/a.txt`, '0123456789abcdef');
    const reply = await exchange(await serveFile({ handle, stats, path: 'a.txt' }), requestFor('/'));
    expect(reply).toMatch(/Content-Length: 10\r\n[^]*\r\n\r\n0123456789$/);
  });
});
