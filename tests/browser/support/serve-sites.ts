import { serve } from '../../../src/build/serve/serve.ts';
import { addressVariable, SITES, type SiteName } from './sites.ts';
import { keepVisits } from './walk/seen.ts';

/** Serves every test site on a free port of its own for the length of the run, and keeps what the walk sees of them. */
export default async function serveSites(): Promise<() => Promise<void>> {
  const servers = await Promise.all(
    Object.entries(SITES).map(async ([name, { dir, base }]) => {
      const server = await serve({ dir, base, port: 0 });
      process.env[addressVariable(name as SiteName)] = server.url;
      return server;
    }),
  );
  const forgetVisits = keepVisits();
  return async () => {
    forgetVisits();
    await Promise.all(servers.map((server) => server.close()));
  };
}
