import { constants } from 'node:fs';
import { access, lstat, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemReason, UserError } from '../shared/user-error.ts';
import { isWithin, realPlace } from './real-path.ts';
import { MARK, strangersIn } from './site-mark.ts';

/** The project's own folders: nothing is built into them. */
const OWN = ['src', 'public', 'content', 'tests', 'node_modules', '.git', '.github', '.ci', '.vscode', '.astro'];
const CACHES = ['astro', 'code', 'fonts', 'pictures', 'scripts'].map((name) => join('.cache', name));

/** What a site must not be built over. */
export interface Surroundings {
  /** The project's folder. */
  project: string;
  /** The editors' folder. */
  contentDir: string;
}

/** Files that a refusal names at the most; more would hide what it asks for. */
const MANY = 5;

/**
 * Judges the folder that a site is to be built into, before anything is done: the build replaces it whole.
 * @param outDir as it was given, made absolute.
 * @returns the folder's place, links followed; it may not be there yet.
 * @throws UserError where the build would replace what it did not make.
 */
export async function claimOutDir(outDir: string, { project, contentDir }: Surroundings): Promise<string> {
  const refuse = (why: string) => new UserError(`OUT_DIR 不能是 ${outDir}：${why}`);
  const place = await realPlace(outDir).catch((error: unknown) => {
    throw refuse(`${systemReason(error) ?? '它的上層是檔案，不是資料夾'}。`);
  });
  for (const [folder, name] of [
    [project, '專案'],
    [contentDir, '編輯的資料夾'],
    [process.cwd(), '現在所在的資料夾'],
  ] as const) {
    if (await isWithin(place, await realPlace(folder)))
      throw refuse(`它就是${name}，或包著它，建站會把它整個換掉。請換一個資料夾，例如 dist。`);
  }
  for (const folder of [contentDir, ...[...OWN, ...CACHES].map((name) => join(project, name))]) {
    if (await isWithin(folder, place)) throw refuse(`它在專案自己的 ${folder} 裡。請換一個資料夾，例如 dist。`);
  }
  await assertReplaceable(place, outDir);
  await access(await nearestFolder(dirname(place)), constants.W_OK).catch((error: unknown) => {
    throw refuse(`${systemReason(error) ?? '它的上層不能寫'}：網站先在它旁邊建好，再整個換上去。`);
  });
  return place;
}

/** The folder itself, or the nearest above it that is there. */
async function nearestFolder(path: string): Promise<string> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/**
 * Makes sure that a folder is a site that this program built, or empty, or not there: then it may be replaced.
 * @param place the folder, links followed.
 * @param name how messages call it.
 * @throws UserError where it is anything else, or cannot be moved.
 */
export async function assertReplaceable(place: string, name = place): Promise<void> {
  const found = await lstat(place).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory()) throw new UserError(`OUT_DIR 不能是 ${name}：那裡是檔案，不是資料夾。`);
  if (found.dev !== (await stat(dirname(place))).dev) throw mountPoint(name);
  const strangers = await strangersIn(place);
  if (strangers.length === 0) return;
  const named = `${strangers.slice(0, MANY).join('、')}${strangers.length > MANY ? ` 等 ${strangers.length} 個` : ''}`;
  throw new UserError(
    `OUT_DIR ${name} 裡有不是建站寫的檔案：${named}。建站會把資料夾整個換掉，所以停在這裡。` +
      `要隨網站送出的檔案放進 public/，其餘的移走；若整個資料夾都不要了，自己刪去它（建好的站點以 ${MARK} 為記）。`,
  );
}

/** What is said of a folder that another disk is mounted on: it cannot be moved. */
export function mountPoint(name: string): UserError {
  return new UserError(
    `OUT_DIR ${name} 是掛載點，不能整個換掉。請指到它裡面的一個資料夾，例如 ${join(name, 'site')}。`,
  );
}
