import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, terminal } from '../../support/commands.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';

const { scripts, engines } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

/** Lets Node say that it is another version than it is. */
const versionIs = (version: string) =>
  `data:text/javascript,${encodeURIComponent(`Object.defineProperty(process, 'version', { value: '${version}' })`)}`;

const SMALL = join(PROJECT, 'tests/fixtures/small');

describe('an npm script', () => {
  const called = Object.entries(scripts).filter(([name]) => name !== 'postinstall');

  it.each(called)('%s is a call of Node that every system’s shell reads alike', (_, script) => {
    expect(script).toMatch(/^node( [\w./:-]+)+$/);
    for (const file of script.split(' ').filter((word) => /\.(mjs|ts)$/.test(word)))
      expect(existsSync(join(PROJECT, file)), file).toBe(true);
  });

  it.each(called)('%s tells a Node that is too old before anything else', (_, script) => {
    const ended = spawnSync(process.execPath, ['--import', versionIs('v22.17.1'), ...script.split(' ').slice(1)], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: terminal(),
    });
    expect(ended.status).toBe(1);
    expect(ended.stdout).toBe('');
    expect(ended.stderr.trimEnd()).not.toContain('\n');
    expect(ended.stderr).toMatch(/需要 Node 22\.18 以上.*v22\.17\.1.*Node 22\.18 or later is needed/);
  });
});

describe('a command', () => {
  it.each(['v22.18.0', 'v22.99.0', 'v23.0.0', 'v26.1.0'])('runs on Node %s, as package.json says', (version) => {
    expect(engines.node).toBe('>=22.18');
    const { status, stderr } = run('serve', [], { node: ['--import', versionIs(version)], env: { PORT: 'door' } });
    // It runs: what it complains of is a setting.
    expect(stderr).toContain('PORT「door」');
    expect(status).toBe(1);
  });

  it.each(['', 'src/cli/nothing.ts', 'src', '/etc/passwd', 'https://example.org/a.ts', '../a.ts'])(
    'that is none, %j, is said so in a line',
    (program) => {
      const ended = spawnSync(process.execPath, [join(PROJECT, 'src/cli/run.mjs'), ...(program ? [program] : [])], {
        cwd: PROJECT,
        encoding: 'utf8',
        env: terminal(),
      });
      expect(ended.status).toBe(1);
      expect(ended.stderr).toMatch(/^沒有「.*」這個程式.*\n$/);
    },
  );

  it.each(['build', 'start', 'check'] as const)('%s that misses its packages says what to run', async (command) => {
    const project = join(await temporaryFolder(), 'project');
    for (const file of ['src', 'package.json']) await cp(join(PROJECT, file), join(project, file), { recursive: true });
    const { status, stderr } = run(command, [], { project, env: { CONTENT_DIR: SMALL } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^還沒有裝套件.*npm ci.*\n$/);
  });

  it.each(['serve', 'start', 'dev'] as const)(
    '%s refuses an address that this machine does not have, before anything else',
    (command) => {
      const { status, output } = run(command, [], { env: { HOST: '198.51.100.7' } });
      expect(status).not.toBe(0);
      expect(output).toMatch(/^HOST「198\.51\.100\.7」不能用.*\n$/);
    },
  );

  it('takes its folders from the project, wherever it was called', () => {
    const ended = spawnSync(process.execPath, [join(PROJECT, 'src/cli/run.mjs'), 'src/cli/check.ts'], {
      cwd: tmpdir(),
      encoding: 'utf8',
      env: terminal({ CONTENT_DIR: 'tests/fixtures/small' }),
    });
    expect(ended.stdout).toContain('內容檢查通過');
  });

  it.each(['build', 'check', 'new', 'serve', 'start', 'dev'] as const)(
    '%s refuses a setting in one line and does nothing',
    async (command) => {
      const { status, output } = run(command, [], {
        env: { PORT: 'door', OUT_DIR: join(await temporaryFolder(), 'out') },
      });
      expect(status).not.toBe(0);
      expect(output).toContain('PORT「door」');
      expect(output).not.toMatch(/\n\s+at |Error:/);
    },
  );
});

describe('a project in a folder whose name the bundler cannot take', () => {
  it.skipIf(process.platform === 'win32').each(['#', '?', '*', "'", '"'])(
    'is told so before anything else: %s',
    async (sign) => {
      const project = join(await temporaryFolder(), `a${sign}b`);
      for (const file of ['src/cli/run.mjs', 'package.json'])
        await cp(join(PROJECT, file), join(project, file), { recursive: true });
      const { status, stderr } = run('check', [], { project });
      expect(status).toBe(1);
      expect(stderr.trimEnd()).not.toContain('\n');
      expect(stderr).toContain(`資料夾名字裡有 ${sign}`);
    },
  );
});
