import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { site } from '../fonts/site-fixture.ts';
import type { Holdings } from './serve-child.ts';
import { requestFor } from './raw-requests.ts';
import { soak, type Worn } from './soak.ts';

const MB = 1024 * 1024;

const REQUESTS = 2500;
/** Bytes that a request may leave behind; an object of Node's for one takes more. */
const LOST = 300;

interface Child extends Worn {
  holdings(): Promise<Holdings>;
  /** What it has said on its terminal; nothing, where all is well. */
  said(): string;
}

/** Serves a folder of two builds from a child process, which may have only so many descriptors. */
async function startChild(descriptors = 1024): Promise<Child> {
  const root = await site({ 'dist/index.html': '<p>霧島為營</p>', 'dist/404.html': '<p>找不到</p>' });
  await writeFile(`${root}/dist/big.bin`, Buffer.alloc(4 * MB));
  await cp(`${root}/dist`, `${root}/next`, { recursive: true });
  const script = fileURLToPath(new URL('serve-child.ts', import.meta.url));
  const command = `ulimit -n ${descriptors} && exec "$0" "$@"`;
  const child = spawn('sh', ['-c', command, process.execPath, '--expose-gc', script, `${root}/dist`], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (text) => (said += text));
  const [url] = (await once(child, 'message')) as [string];
  const holdings = async () => {
    child.send('holdings');
    return ((await once(child, 'message')) as [Holdings])[0];
  };
  return { url, dir: `${root}/dist`, spare: `${root}/next`, holdings, said: () => said };
}

describe.skipIf(process.platform === 'win32')('a server that has run long', () => {
  it('holds no more after thousands of requests than before, and answers as ever', async () => {
    const child = await startChild();
    const idle = await child.holdings();
    // Connections that were cut off close in their own time, and until then hold what was to be sent.
    const heapAtRest = async () => {
      await vi.waitFor(async () => expect((await child.holdings()).descriptors).toBe(idle.descriptors));
      return (await child.holdings()).heap;
    };
    // The first requests have code compiled, which takes memory once.
    await soak(child, 1000);
    const warm = await heapAtRest();
    const statuses = await soak(child, REQUESTS);
    expect((await heapAtRest()) - warm).toBeLessThan(LOST * REQUESTS);
    expect([...statuses.keys()].filter((status) => status !== 503).sort()).toEqual([200, 206, 304, 400, 404, 412, 416]);
    expect(child.said()).toBe('');
    expect((await fetch(child.url)).status).toBe(200);
  });

  it('outlives more readers at a time than it may have open files', async () => {
    const child = await startChild(64);
    const { hostname, port } = new URL(child.url);
    const readers = Array.from({ length: 100 }, () => {
      // Takes the first bytes and leaves the rest: the server keeps the file open.
      const socket = connect(Number(port), hostname, () => socket.write(requestFor('/big.bin')));
      return { socket, marks: Promise.race([once(socket, 'readable'), once(socket, 'close')]).catch(() => {}) };
    });
    for (const { socket } of readers) socket.on('error', () => {});
    await Promise.all(readers.map(({ marks }) => marks));
    for (const { socket } of readers) socket.destroy();
    await vi.waitFor(async () => expect((await fetch(child.url)).status).toBe(200));
  });
});
