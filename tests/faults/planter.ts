import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

/** A fault that cannot be planted: what it was written for has changed. */
export class MisfitError extends Error {
  constructor(reason: string) {
    super(`the fault no longer fits: ${reason}`);
  }
}

/**
 * Plants a fault into a copy of the project.
 * @returns takes it back: the file is byte for byte what it was.
 * @throws {MisfitError} where the words to be replaced do not stand exactly once, or nothing would change.
 */
export function plant(project: string, { file, from, to }: Pick<Fault, 'file' | 'from' | 'to'>): () => void {
  if (from === to) throw new MisfitError(`nothing is changed in ${file}`);
  const paths = (file.includes('*') ? globSync(file, { cwd: project }) : [file]).map((path) => join(project, path));
  if (!paths.some((path) => existsSync(path))) throw new MisfitError(`there is no file ${file}`);
  const places = paths.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return Array<string>(text.split(from).length - 1).fill(path);
  });
  const [path] = places;
  if (path === undefined || places.length > 1)
    throw new MisfitError(`「${from}」 stands ${places.length} times, not once, in ${file}`);
  const sound = readFileSync(path);
  writeFileSync(
    path,
    sound.toString('utf8').replace(from, () => to),
  );
  return () => writeFileSync(path, sound);
}
