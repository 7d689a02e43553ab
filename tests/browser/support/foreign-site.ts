import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of someone else: other pages, another origin. */
export interface ForeignSite {
  /** Address of its root, such as `http://127.0.0.1:40123`. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves pages on a free port.
 * @param pages bodies of the pages by path.
 */
export async function foreignSite(pages: Readonly<Record<string, string>>): Promise<ForeignSite> {
  const server = createServer(({ url = '/' }, response) => {
    const body = pages[url];
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      body === undefined
        ? ''
        : `<!doctype html><html lang="zh-Hant"><head><title>別人的網頁</title></head><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
