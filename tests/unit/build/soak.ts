import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { exchange, requestFor, statusOf } from './raw-requests.ts';

/** A server to be worn out. */
export interface Worn {
  url: string;
  /** The folder that it serves: it has an `index.html` and a `big.bin` of some MB. */
  dir: string;
  /** Another build of it, which takes its place and gives it back. */
  spare: string;
}

const HEADERS: readonly Record<string, string>[] = [
  { range: 'bytes=5-1' },
  { range: 'bytes=-5' },
  { range: 'bytes=0-0' },
  { range: 'items=0-1' },
  { range: 'bytes=99999999999-' },
  { 'if-none-match': '*' },
  { 'if-match': '"other"' },
  { 'if-range': 'nonsense', range: 'bytes=0-1' },
];

const TARGETS = ['/%', '/%00', '//', '/..%2f..%2fetc/passwd', '/.git/config', '*', `/${'a'.repeat(10_000)}`, '/a?b#c'];

/** Readers at a time, and requests between two builds. */
const READERS = 16;
const SWAP_EVERY = 250;

/**
 * Makes requests of every kind, one in five cut off by its reader, while builds follow one another.
 * @returns how often each status was answered
 */
export async function soak({ url, dir, spare }: Worn, requests: number): Promise<Map<number, number>> {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const statuses = new Map<number, number>();
  const count = (status: number) => statuses.set(status, (statuses.get(status) ?? 0) + 1);

  async function get(path: string, headers: Record<string, string> = {}): Promise<void> {
    const asked = request({ hostname, port, path, headers, agent }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    await text(response);
    count(response.statusCode!);
  }

  /** Asks for several files at once, and goes away when the first bytes are there, or does not even wait for them. */
  async function leave(waits: boolean): Promise<void> {
    const socket = connect(Number(port), hostname).on('error', () => {});
    socket.write('GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(3));
    await once(socket, waits ? 'data' : 'connect');
    await once(socket.destroy(), 'close');
  }

  async function ask(turn: number): Promise<void> {
    const kind = turn % 10;
    if (kind < 2) return leave(kind === 0);
    if (kind === 2) return get('/', HEADERS[((turn / 10) % HEADERS.length) | 0]);
    if (kind === 3) {
      const target = TARGETS[((turn / 10) % TARGETS.length) | 0]!;
      return void count(statusOf(await exchange({ url }, requestFor(target))));
    }
    return get('/');
  }

  async function swap(): Promise<void> {
    await rename(dir, `${dir}.old`);
    await rename(spare, dir);
    await rename(`${dir}.old`, spare);
  }

  let turn = 0;
  let swaps = Promise.resolve();
  const readers = Array.from({ length: READERS }, async () => {
    while (turn < requests) {
      const mine = turn++;
      await ask(mine);
      // One after another, and no reader waits for them.
      if (mine % SWAP_EVERY === 0) swaps = swaps.then(swap);
    }
  });
  await Promise.all(readers);
  await swaps;
  agent.destroy();
  return statuses;
}
