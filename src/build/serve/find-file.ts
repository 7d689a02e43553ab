import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { errorCode } from '../../shared/error-code.ts';
import { areServed } from './address.ts';

/** A file that is open: whatever becomes of its name, its bytes are those that were found. Whoever has it closes it. */
export interface OpenFile {
  handle: FileHandle;
  stats: BigIntStats;
  /** Path from the site's folder, slashes between names. */
  path: string;
}

/** What names lead to. */
export type Found =
  | { kind: 'file'; file: OpenFile }
  /** A page's folder, asked for without the slash at the end. */
  | { kind: 'folder' }
  | { kind: 'nothing' }
  /** There is no site now: one build has been taken away and the next is not in its place yet. */
  | { kind: 'no site' };

/** The page of a folder. */
const INDEX = 'index.html';

/**
 * Looks for what names lead to, in the site's folder as it is now.
 * @param names from the folder down; the last is empty to ask for a folder's page
 * @throws where what there is cannot be read
 */
export async function find(root: string, names: readonly string[]): Promise<Found> {
  for (;;) {
    const before = await folderId(root);
    if (before === undefined) return { kind: 'no site' };
    const found = await look(root, names);
    // Nothing may mean that the folder was replaced meanwhile. Each new turn takes another replacement.
    if (found.kind !== 'nothing' || before === (await folderId(root))) return found;
  }
}

/** Tells a folder from the one that takes its name over. */
async function folderId(path: string): Promise<string | undefined> {
  const stats = await unlessAbsent(stat(path, { bigint: true }));
  return stats && `${stats.dev}:${stats.ino}`;
}

async function look(root: string, names: readonly string[]): Promise<Found> {
  const asksForPage = names.at(-1) === '';
  const file = await openFile(root, asksForPage ? [...names.slice(0, -1), INDEX] : names);
  if (file) return { kind: 'file', file };
  const isFolder = !asksForPage && (await locate(root, [...names, INDEX])) !== undefined;
  return { kind: isFolder ? 'folder' : 'nothing' };
}

async function openFile(root: string, names: readonly string[]): Promise<OpenFile | undefined> {
  const place = await locate(root, names);
  const handle = place && (await unlessAbsent(open(place)));
  if (!handle) return undefined;
  try {
    return { handle, stats: await handle.stat({ bigint: true }), path: names.join('/') };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Where a file really lies; undefined where there is none that may be served. */
async function locate(root: string, names: readonly string[]): Promise<string | undefined> {
  const place = await unlessAbsent(realpath(join(root, ...names)));
  const realRoot = await unlessAbsent(realpath(root));
  if (place === undefined || realRoot === undefined) return undefined;
  // Links are followed inside of the folder: a path that leads out begins with dots, and none may.
  if (!areServed(relative(realRoot, place).split(sep))) return undefined;
  // To open a pipe would wait for a writer, and hold up every other file.
  return (await unlessAbsent(stat(place)))?.isFile() ? place : undefined;
}

/** With these a system says that a path leads nowhere. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

function unlessAbsent<T>(result: Promise<T>): Promise<T | undefined> {
  return result.catch((error: unknown) => {
    if (ABSENT.has(errorCode(error))) return undefined;
    throw error;
  });
}
