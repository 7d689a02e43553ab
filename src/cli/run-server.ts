import { serveOnNextFreePort } from '../build/serve/next-free-port.ts';
import type { Settings } from '../shared/settings.ts';

/**
 * Serves a built site until the process is told to stop, and prints its address.
 * @throws where there is no such folder, or no free port.
 */
export async function runServer({ base, host, port }: Settings, dir: string): Promise<void> {
  const server = await serveOnNextFreePort({ dir, base, host, port });
  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`站點已就緒 · Serving ${server.url.replace('//127.0.0.1:', '//localhost:')}`);
}
