import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { PROJECT } from '../../support/project.ts';

/** What a program says that is told to stop, and how it ends. */
function told(body: string) {
  const signals = pathToFileURL(join(PROJECT, 'src/build/signals.ts')).href;
  const code = `import { setImmediate as turn } from 'node:timers/promises';
    import { watchSignals } from ${JSON.stringify(signals)};
    const signals = watchSignals(() => console.log('cleaned'));
    const stop = async () => { process.kill(process.pid, 'SIGTERM'); for (let i = 0; i < 50; i += 1) await turn(); };
    ${body}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it.skipIf(process.platform === 'win32')(
  'a build that is told to stop cleans up and ends; while a site changes places, only when it has',
  () => {
    expect(told("await stop(); console.log('went on');")).toEqual({ status: 143, stdout: 'cleaned\n', stderr: '' });
    const held =
      "await signals.heldWhile(async () => { await stop(); console.log('changed places'); }); console.log('went on');";
    expect(told(held)).toEqual({ status: 143, stdout: 'changed places\ncleaned\n', stderr: '' });
  },
);
