import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './project.ts';

/** What of the project its commands need; packages are found from the folder around the copy. */
const NEEDED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project's own files in a folder inside it. */
export interface ProjectCopy {
  /** The copy. */
  project: string;
  /** A folder around it, for whatever else is needed, and removed with it. */
  home: string;
  remove(): Promise<void>;
}

/**
 * Copies the project, to run its commands elsewhere than where somebody works.
 * @param name of the copy's folder.
 */
export async function copyProject(name = 'project'): Promise<ProjectCopy> {
  await mkdir(join(PROJECT, '.cache'), { recursive: true });
  const home = await mkdtemp(join(PROJECT, '.cache/copy-'));
  const project = join(home, name);
  await Promise.all(NEEDED.map((each) => cp(join(PROJECT, each), join(project, each), { recursive: true })));
  return { project, home, remove: () => rm(home, { recursive: true, force: true, maxRetries: 5 }) };
}
