/** Serves a built site as a static host would. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { normaliseBase } from '../../shared/base-path.ts';
import { UserError } from '../../shared/user-error.ts';
import { answer } from './answer.ts';

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

/** After so long without a byte either way a connection is cut: it may hold a file open. */
const IDLE_MS = 120_000;

/**
 * Starts a server. Each request looks at the folder afresh: the next build puts a new one in its place.
 * @throws where the folder is not there, or (`EADDRINUSE`) where the port is taken
 */
export async function serve({ dir, base = '/', port = 0, host = '127.0.0.1' }: ServeOptions): Promise<SiteServer> {
  const root = resolve(dir);
  if (!existsSync(root))
    throw new UserError(`找不到 ${root}，請先執行 npm run build。· No such folder: run npm run build first.`);
  const home = normaliseBase(base);
  // To what is no request at all, Node itself answers 400 and closes the connection.
  const server = createServer((request, response) => void answer(request, response, { root, home }));
  server.setTimeout(IDLE_MS);
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

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    // Kept while the server runs: one connection that could not be taken is then no reason to end.
    server.on('error', failed);
    server.listen(port, host, done);
  });
}
