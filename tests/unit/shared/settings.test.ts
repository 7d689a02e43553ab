import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, type Environment } from '../../../src/shared/settings.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';

/** What the settings say of where the site lives. */
const address = (env: Environment) => {
  const { site, base, isAddressGiven } = readSettings(env);
  return [site, base, isAddressGiven];
};

/** The lines by which settings are refused. */
function refusal(env: Environment): string[] {
  try {
    readSettings(env);
  } catch (error) {
    expect((error as Error).name).toBe('UserError');
    return (error as Error).message.split('\n');
  }
  throw new Error('nothing was refused');
}

describe('settings', () => {
  it('are this machine, the root and the project’s own folders where nothing is set', () => {
    expect(readSettings({ SITE_URL: '', PORT: '' })).toEqual({
      site: 'http://localhost:4321',
      isAddressGiven: false,
      base: '/',
      contentDir: join(PROJECT, 'content'),
      outDir: join(PROJECT, 'dist'),
      host: '127.0.0.1',
      port: 4321,
    });
  });

  it.each<[Environment, string, string]>([
    [{ SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
    [{ SITE_URL: 'https://example.org/' }, 'https://example.org', '/'],
    [{ SITE_URL: 'HTTPS://Example.ORG:443' }, 'https://example.org', '/'],
    [{ SITE_URL: 'https://example.org/lake' }, 'https://example.org', '/lake/'],
    [{ SITE_URL: 'https://example.org:8443/news/lake/' }, 'https://example.org:8443', '/news/lake/'],
    [{ SITE_URL: 'https://example.org', BASE_PATH: 'lake' }, 'https://example.org', '/lake/'],
    [{ SITE_URL: 'https://example.org/lake/', BASE_PATH: '/lake' }, 'https://example.org', '/lake/'],
    [{ SITE_URL: 'http://[::1]:4321' }, 'http://[::1]:4321', '/'],
  ])('take the address %j whole, its path included', (env, site, base) => {
    expect(address(env)).toEqual([site, base, true]);
  });

  it.each<[Environment, string]>([
    [{ SITE_URL: 'example.org' }, 'https://'],
    [{ SITE_URL: '//example.org' }, 'https://'],
    [{ SITE_URL: 'ftp://example.org' }, 'https://'],
    [{ SITE_URL: 'https://' }, '不是網址'],
    [{ SITE_URL: 'https://exa mple.org' }, '不是網址'],
    [{ SITE_URL: 'https://example.org/?a=1' }, '? 或 #'],
    [{ SITE_URL: 'https://example.org/#top' }, '? 或 #'],
    [{ SITE_URL: 'https://me:secret@example.org' }, '密碼'],
    [{ SITE_URL: 'https://exa"mple.org' }, '主機名'],
    [{ SITE_URL: "https://exa'mple.org" }, '主機名'],
    [{ SITE_URL: 'https://a..b' }, '主機名'],
    [{ SITE_URL: 'https://example.org/霧島' }, '英文字母'],
    [{ SITE_URL: 'https://example.org/a//b' }, '英文字母'],
    [{ SITE_URL: 'https://example.org/a', BASE_PATH: '/b' }, '只寫一處'],
    [{ SITE_URL: 'https://example.org/a', BASE_PATH: '/' }, '只寫一處'],
    [{ BASE_PATH: '/a b' }, '英文字母'],
    [{ BASE_PATH: '/a/../b' }, '英文字母'],
    [{ BASE_PATH: '/a?b' }, '英文字母'],
    [{ BASE_PATH: 'a\\b' }, '英文字母'],
    [{ BASE_PATH: 'C:/Program Files/Git/lake' }, 'Git Bash'],
    [{ PORT: 'http' }, '65535'],
    [{ PORT: '65536' }, '65535'],
    [{ PORT: '-1' }, '65535'],
    [{ PORT: '80.5' }, '65535'],
    [{ PORT: '0x50' }, '65535'],
    [{ HOST: 'http://localhost' }, '127.0.0.1'],
    [{ HOST: 'a b' }, '127.0.0.1'],
    [{ CONTENT_DIR: 'nowhere' }, join(PROJECT, 'nowhere')],
    [{ CONTENT_DIR: 'package.json' }, '是檔案'],
    [{ CONTENT_DIR: '名'.repeat(200) }, '不在那裡'],
    [{ OUT_DIR: 'a\0b' }, 'OUT_DIR'],
  ])('refuse %j in one line that names the setting and what is allowed', (env, words) => {
    const lines = refusal(env);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
    expect(Object.keys(env).some((name) => lines[0]!.includes(name))).toBe(true);
  });

  it.skipIf(process.platform === 'win32').each(['#', '?', '*', '\\'])(
    'refuse content in a folder with a sign that the bundler cannot take: %s',
    async (sign) => {
      const folder = join(await temporaryFolder(), `a${sign}b`);
      await mkdir(folder);
      expect(refusal({ CONTENT_DIR: folder })).toEqual([expect.stringContaining(`路徑裡有 ${sign}，`)]);
    },
  );

  it('refuse all that is wrong at once', () => {
    expect(refusal({ SITE_URL: 'a', PORT: 'b', HOST: 'c d', CONTENT_DIR: 'nowhere' })).toHaveLength(4);
  });
});
