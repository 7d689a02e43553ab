/**
 * Serves the built site as a static host would. Run by itself, `node src/desk/serve.ts
 * [folder]`, it serves `dist/` or the folder given, and reads BASE_PATH, PORT and HOST.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv, { type RequestHandler } from 'sirv';
import { editionAt } from '../editions/edition.ts';
import { normaliseBase } from '../series/addresses.ts';
import { ERROR_PAGE } from './error-pages.ts';

/** What is served, and where. */
export interface ServeOptions {
  /** Folder of the built site. */
  dir: string;
  /** Base path that the site was built for; `/` when left out. */
  base?: string;
  /** Port; 0, as when left out, takes a free one. */
  port?: number;
  /** Network interface; `127.0.0.1`, this machine alone, when left out. */
  host?: string;
}

/** A running server. */
export interface SiteServer {
  /** Address of the site's home page, base included. */
  url: string;
  /** Stops the server and lets go of its port. */
  close(): Promise<void>;
}

/** The names of these files change with their bytes: a copy never grows old. */
const IMMUTABLE = /^\/(_astro|_fonts)\//;

/** Text that readers may open by itself: without a charset, Chinese is guessed wrong. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/**
 * Starts a server.
 * @throws where the folder is not there, or (`EADDRINUSE`) where the port is taken
 */
export async function serve({ dir, base = '/', port = 0, host = '127.0.0.1' }: ServeOptions): Promise<SiteServer> {
  const root = resolve(dir);
  if (!existsSync(root)) throw new Error(`找不到 ${root}，請先執行 npm run build。· No such folder: run npm run build first.`);
  const home = normaliseBase(base);
  // Read at each request, not once: the next build puts a new folder in this one's place.
  const send = sirv(root, { dev: true, etag: true, extensions: [], setHeaders: addHeaders });
  const server = createServer((request, response) => void answer(request, response, root, home, send));
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}${home}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  home: string,
  send: RequestHandler,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const inSite = path.startsWith(home) ? path.slice(home.length - 1) : undefined;
  const kind = inSite === undefined ? undefined : kindOf(inSite, root);
  if (`${path}/` === home || (kind === 'folder' && !path.endsWith('/'))) {
    response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
  } else if (kind === undefined) {
    await sendNotFound(response, root, inSite);
  } else {
    request.url = kind === 'folder' ? `${inSite}index.html` : inSite;
    send(request, response, () => void sendNotFound(response, root, inSite));
  }
}

/**
 * What an address names; undefined where nothing is served. A folder counts when it has a
 * page of its own, a file when the address does not end in a slash.
 */
function kindOf(address: string, root: string): 'file' | 'folder' | undefined {
  // Two slashes in a row name no page, and in a redirect they would name another host.
  if (address.includes('//')) return undefined;
  try {
    const path = join(root, decodeURI(address));
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    if (statSync(path).isFile()) return 'file';
    return existsSync(join(path, 'index.html')) ? 'folder' : undefined;
  } catch {
    // Malformed escapes, and paths that lead nowhere or through a file.
    return undefined;
  }
}

/** Answers with the error page of the edition that an address lies in; a host that knows one such page has the root's. */
async function sendNotFound(response: ServerResponse, root: string, address = '/'): Promise<void> {
  const { path } = editionAt(address.split('/')[1]);
  const page = await readFile(join(root, path, ERROR_PAGE)).catch(() => 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }).end(page);
}

function addHeaders(response: ServerResponse, path: string): void {
  if (IMMUTABLE.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  const type = TEXT_TYPES[extname(path)];
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done();
    });
  });
}

/** How many ports are tried, one after another, before giving up. */
const PORTS_TRIED = 20;

/** The first server to find a free port, from the given one upwards. */
async function serveOnNextFreePort(options: ServeOptions & { port: number }): Promise<SiteServer> {
  for (let port = options.port; ; port += 1) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port + 1 >= options.port + PORTS_TRIED) throw error;
    }
  }
}

async function main(): Promise<void> {
  const { BASE_PATH, HOST, PORT } = process.env;
  const dir = process.argv[2] ?? fileURLToPath(new URL('../../dist', import.meta.url));
  const server = await serveOnNextFreePort({ dir, base: BASE_PATH || '/', host: HOST || '127.0.0.1', port: Number(PORT || 4321) });
  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`站點已就緒 · Serving ${server.url.replace('//127.0.0.1:', '//localhost:')}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
