import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { KIT } from '../../fixtures/kit.ts';
import { start, type Command } from '../../support/commands.ts';
import { copyProject } from '../../support/project-copy.ts';

/** A dev server on the kit's letter, in a copy that tests may write into. */
export interface DevServer {
  /** Address of its series page. */
  url: string;
  /** All that it has written to its terminal. */
  output(): string;
  /** Replaces words in a file of its content. */
  edit(path: string, from: string, to: string): Promise<void>;
  /** Removes a file or a folder of its content. */
  remove(path: string): Promise<void>;
  /** Runs one of the desk's commands on its content, as `npm run` does. */
  run(command: Command, ...flags: string[]): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts `astro dev` in a copy of the project: it keeps what it has loaded in the project's folder,
 * where an editor's own preview may be running.
 * @param prepare changes the content before the server starts.
 */
export async function startDevServer(prepare: (content: string) => Promise<void> = async () => {}): Promise<DevServer> {
  const { project, home, remove: removeCopy } = await copyProject();
  const content = join(home, 'content');
  await cp(KIT, content, { recursive: true });
  await prepare(content);

  const written: Buffer[] = [];
  const begin = (command: Command, ...flags: string[]): ChildProcess => {
    const child = start(command, flags, { project, env: { CONTENT_DIR: content } });
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => written.push(chunk));
    return child;
  };
  const output = () => stripVTControlCharacters(Buffer.concat(written).toString());

  const astro = begin('dev', '--port', '0');
  const stop = async () => {
    if (astro.exitCode === null && astro.signalCode === null) {
      astro.kill();
      await once(astro, 'exit');
    }
    await removeCopy();
  };
  try {
    const url = await new Promise<string>((found, failed) => {
      const look = () => {
        const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output())?.[0];
        if (address) found(address);
      };
      astro.stdout!.on('data', look);
      astro.once('exit', (code) => failed(new Error(`astro dev ended with ${code}:\n${output()}`)));
    });
    return {
      url,
      output,
      stop,
      edit: async (path, from, to) => {
        const file = join(content, path);
        const text = await readFile(file, 'utf8');
        if (!text.includes(from)) throw new Error(`${path} does not hold ${from}.`);
        await writeFile(
          file,
          text.replace(from, () => to),
        );
      },
      remove: (path) => rm(join(content, path), { recursive: true }),
      run: async (command, ...flags) => {
        const [code] = (await once(begin(command, ...flags), 'exit')) as [number];
        if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output()}`);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
