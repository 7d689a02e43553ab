/**
 * Where a build works: a folder beside its destination, so that moving the finished site is a
 * rename within one file system. It says whose it is, so that what a dead build left can be told
 * from what a living one needs. All of it is synchronous, because a signal's handler uses it too.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../shared/error-code.ts';

/** The folder in which one build works, for one destination. */
export interface WorkFolder {
  path: string;
  /** Where the new site is made. */
  fresh: string;
  /** Where the old site waits until the new one stands. */
  retired: string;
  /** Astro's own notes of this build: two builds at once must not share them. */
  notes: string;
}

/** Which of the processes that had its number a work folder belongs to. */
interface Owner {
  /** When it began, where the system tells: numbers of processes are used again. */
  born: string | undefined;
}

const OWNER = 'owner.json';
/** Digits of a digest in a folder's name: enough to tell destinations apart that lie side by side. */
const DIGITS = 12;

/** Retries, 100 ms more apart each time, where another program has a file open: Windows refuses as long as it does. */
const RETRIES = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

/**
 * Names of the work folders of a destination that this machine has made, up to the number of the
 * process: other machines, and containers that count processes for themselves, may share the disk.
 */
function prefixOf(target: string): string {
  const about = JSON.stringify([hostname(), processSpace(), basename(target)]);
  return `.site-build-${createHash('sha256').update(about).digest('hex').slice(0, DIGITS)}-`;
}

/** In which count of processes this one is, where the system knows several. */
function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function workFolderAt(path: string): WorkFolder {
  return { path, fresh: join(path, 'fresh'), retired: join(path, 'retired'), notes: join(path, 'notes') };
}

/** Makes the work folder of this process. */
export function makeWorkFolder(target: string): WorkFolder {
  const path = join(dirname(target), prefixOf(target) + process.pid);
  mkdirSync(path, { recursive: true });
  try {
    writeFileSync(join(path, OWNER), JSON.stringify({ born: born(process.pid) } satisfies Owner));
  } catch (error) {
    // A full disk takes the folder and refuses the note.
    rmSync(path, { recursive: true });
    throw error;
  }
  return workFolderAt(path);
}

/**
 * Removes a work folder. Where a build died between two renames, its old site is put back first;
 * where even that fails, the folder stays, since it holds the only copy.
 */
export function discardWorkFolder({ path, fresh, retired, notes }: WorkFolder, target: string): void {
  putBack(retired, target);
  for (const part of [fresh, retired, notes]) rmSync(part, RETRIES);
  // Last, since it says that the rest may go.
  rmSync(join(path, OWNER), { force: true });
  try {
    rmdirSync(path);
  } catch (error) {
    // Somebody else put something there, or was faster.
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error))) throw error;
  }
}

/** Gives a destination that has no site its old one back, if another build does not place one at that moment. */
function putBack(retired: string, target: string): void {
  if (!existsSync(retired) || existsSync(target)) return;
  try {
    renameSync(retired, target);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error;
  }
}

/** Removes what builds of a destination left when they were killed, and puts back the site that one had retired. */
export function sweepWorkFolders(target: string): void {
  const prefix = prefixOf(target);
  const names = existsSync(dirname(target)) ? readdirSync(dirname(target)) : [];
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const folder = workFolderAt(join(dirname(target), name));
    if (isLeftBehind(folder)) discardWorkFolder(folder, target);
  }
}

/** Whether the build that a folder belongs to is dead. Its name tells the process, its note tells which one of that number. */
function isLeftBehind({ path }: WorkFolder): boolean {
  const [, number] = /-(\d+)$/.exec(path) ?? [];
  if (number === undefined || !isOurs(path)) return false;
  const pid = Number(number);
  if (pid === process.pid || !isAlive(pid)) return true;
  try {
    const owner = JSON.parse(readFileSync(join(path, OWNER), 'utf8')) as Owner;
    return owner.born !== born(pid);
  } catch {
    // It has only just been made.
    return false;
  }
}

/** Whether a folder is one that a build made: a real one, with its note; or empty, since a build may die before it writes that. */
function isOurs(path: string): boolean {
  return lstatSync(path).isDirectory() && (existsSync(join(path, OWNER)) || readdirSync(path).length === 0);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** When a process began, in ticks since the machine's start; only Linux tells without a program's help. */
function born(pid: number): string | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold blanks: what is counted begins behind it. The start is the 22nd field of all.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
