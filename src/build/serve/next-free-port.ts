import { errorCode } from '../../shared/error-code.ts';
import { serve, type ServeOptions, type SiteServer } from './serve.ts';

/** How many ports are tried, one after another, before giving up. */
const PORTS_TRIED = 20;
const HIGHEST_PORT = 65_535;

/**
 * Starts a server on the first free port, from the given one upwards.
 * @throws what `serve` throws, `EADDRINUSE` only when every port tried was taken
 */
export async function serveOnNextFreePort(options: ServeOptions & { port: number }): Promise<SiteServer> {
  for (let port = options.port; ; port += 1) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      const isTaken = errorCode(error) === 'EADDRINUSE';
      if (!isTaken || port + 1 >= options.port + PORTS_TRIED || port === HIGHEST_PORT) throw error;
    }
  }
}
