import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { statSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { devFontCss, devFonts } from '../../../src/fonts/dev-fonts.ts';
import { FONT_EDITIONS, fontPath } from '../../../src/fonts/font-editions.ts';

it('the dev server gives whole fonts at the addresses that its CSS names, and leaves others alone', async () => {
  const server = createServer();
  devFonts().configureServer({
    middlewares: {
      use: (handler) =>
        server.on('request', (request, response) => handler(request, response, () => response.writeHead(404).end())),
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const addresses = [...devFontCss('/kunming').matchAll(/url\("([^"]+)"\) format\("truetype"\)/g)].map(
    ([, url]) => url!,
  );
  expect(addresses).toHaveLength(FONT_EDITIONS.length * 2);
  const { files } = FONT_EDITIONS[0]!;
  for (const [index, file] of [files.regular, files.bold].entries()) {
    expect(addresses[index]).toMatch(/^\/kunming\//);
    const response = await fetch(origin + addresses[index]);
    expect(response.headers.get('content-type')).toBe('font/ttf');
    expect((await response.arrayBuffer()).byteLength).toBe(statSync(fontPath(file)).size);
  }
  expect((await fetch(`${origin}/kunming/`)).status).toBe(404);
});
