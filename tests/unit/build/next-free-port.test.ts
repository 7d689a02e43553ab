import { describe, expect, it, onTestFinished } from 'vitest';
import { serveOnNextFreePort } from '../../../src/build/serve/next-free-port.ts';
import { site } from '../fonts/site-fixture.ts';
import { FILES, start } from './serve-fixture.ts';

describe('the search for a free port', () => {
  it('begins with the one wished for, and goes on where it is taken', async () => {
    const taken = Number(new URL((await start()).server.url).port);
    const server = await serveOnNextFreePort({ dir: await site(FILES), port: taken });
    onTestFinished(() => server.close());
    expect(Number(new URL(server.url).port)).toBeGreaterThan(taken);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it('ends at once where the fault is not the port’s', async () => {
    await expect(serveOnNextFreePort({ dir: '/nowhere/dist', port: 0 })).rejects.toThrow('npm run build');
    // An address kept for documents: no machine has it.
    const elsewhere = serveOnNextFreePort({ dir: await site(FILES), host: '192.0.2.1', port: 4321 });
    await expect(elsewhere).rejects.toMatchObject({ code: 'EADDRNOTAVAIL', port: 4321 });
  });

  it('gives up after twenty, saying that the last is taken', async () => {
    const dir = await site(FILES);
    const first = Number(new URL((await start()).server.url).port);
    const takeNext = async () => {
      const server = await serveOnNextFreePort({ dir, port: first });
      onTestFinished(() => server.close());
    };
    const takeAll = async () => {
      for (;;) await takeNext();
    };
    await expect(takeAll()).rejects.toMatchObject({ code: 'EADDRINUSE', port: first + 19 });
  });
});
