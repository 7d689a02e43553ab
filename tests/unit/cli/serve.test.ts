import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { start as startCommand } from '../../support/commands.ts';
import { FILES, start } from '../build/serve-fixture.ts';
import { site } from '../fonts/site-fixture.ts';

describe('npm run serve', () => {
  function run(env: Record<string, string>, ...flags: string[]) {
    const child = startCommand('serve', flags, { env });
    onTestFinished(() => void child.kill('SIGKILL'));
    const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
    return { child, exit, said: async (from: 'stdout' | 'stderr') => String((await once(child[from]!, 'data'))[0]) };
  }

  // Windows has no such signals: there a process is ended from outside.
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'says where the site is and stops at %s',
    async (signal) => {
      const { child, exit, said } = run({ PORT: '0', BASE_PATH: '/kunming' }, await site(FILES));
      const [, url] = /^站點已就緒 · Serving (http:\/\/localhost:\d+\/kunming\/)\n$/.exec(await said('stdout'))!;
      expect(await (await fetch(url!)).text()).toBe(FILES['index.html']);
      child.kill(signal);
      expect(await exit).toEqual([0, null]);
    },
  );

  it('serves what OUT_DIR names, and the path of SITE_URL', async () => {
    const { said } = run({ PORT: '0', OUT_DIR: await site(FILES), SITE_URL: 'https://example.org/lake' });
    const [url] = /http:\S+\/lake\//.exec(await said('stdout'))!;
    expect(await (await fetch(url)).text()).toBe(FILES['index.html']);
  });

  it('takes a later port when its own is taken', async () => {
    const { server } = await start();
    const taken = Number(new URL(server.url).port);
    const { said } = run({ PORT: String(taken) }, await site(FILES));
    const [, port] = /localhost:(\d+)/.exec(await said('stdout'))!;
    expect(Number(port)).toBeGreaterThan(taken);
  });

  it('says what to run when the site has not been built', async () => {
    const { exit, said } = run({}, '/nowhere/dist');
    expect(await said('stderr')).toMatch(/請先執行 npm run build.*run npm run build first/);
    expect((await exit)[0]).toBe(1);
  });
});
