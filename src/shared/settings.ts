/**
 * The settings of a command: environment variables, read and judged in this one place.
 */
import { statSync, type Stats } from 'node:fs';
import { resolve, sep } from 'node:path';
import { DEFAULT_ORIGIN, readAddress } from './site-address.ts';
import { UserError } from './user-error.ts';

/** What the environment says of how the site is built and served. */
export interface Settings {
  /** Origin that canonical addresses name, such as `https://example.org`. */
  site: string;
  /** Whether that origin was given; otherwise it is this machine, and good for nobody else. */
  isAddressGiven: boolean;
  /** Path that the site lives under, with a slash at either end: `/`, `/series/`. */
  base: string;
  /** The editors' folder, as an absolute path. It is a folder that is there. */
  contentDir: string;
  /** Folder that receives the built site, as an absolute path, links not resolved. */
  outDir: string;
  /** Network interface that servers listen on. */
  host: string;
  /** Port that servers listen on; 0 takes a free one. */
  port: number;
}

/** Environment variables by name; an empty one counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Signs in an article's path with which the bundler does not find it, or a loader passes over it. */
const NOT_BUNDLED = /[#?*\\]/;

const HIGHEST_PORT = 65_535;

/**
 * Reads the settings. Relative folders start from the working folder, which is the project's.
 * @throws UserError with a line for each setting that cannot be taken: its name, its value, what is allowed.
 */
export function readSettings(env: Environment = process.env): Settings {
  const diagnostics: string[] = [];
  const take = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      diagnostics.push(error.message);
      return undefined;
    }
  };
  const address = take(() => readAddress(env['SITE_URL'] || undefined, env['BASE_PATH'] || undefined));
  const contentDir = take(() => readContentDir(env['CONTENT_DIR'] || 'content'));
  const outDir = take(() => readPath('OUT_DIR', env['OUT_DIR'] || 'dist'));
  const host = take(() => readHost(env['HOST'] || '127.0.0.1'));
  const port = take(() => readPort(env['PORT'] || '4321'));
  if (!address || !contentDir || !outDir || !host || port === undefined) throw new UserError(diagnostics.join('\n'));
  return {
    site: address.origin ?? DEFAULT_ORIGIN,
    isAddressGiven: address.origin !== undefined,
    base: address.base,
    contentDir,
    outDir,
    host,
    port,
  };
}

function readContentDir(value: string): string {
  const path = readPath('CONTENT_DIR', value);
  const found = statIfAny(path);
  if (!found)
    throw new UserError(
      `CONTENT_DIR「${value}」不在那裡：沒有 ${path} 這個資料夾。它是編輯的資料夾，不設定就是 content。`,
    );
  if (!found.isDirectory()) throw new UserError(`CONTENT_DIR「${value}」是檔案，不是資料夾：${path}。`);
  const [sign] = NOT_BUNDLED.exec(path.split(sep).join('/')) ?? [];
  if (sign)
    throw new UserError(`CONTENT_DIR「${value}」的路徑裡有 ${sign}，打包的程式讀不了：請把資料夾改名，不用 # ? * \\。`);
  return path;
}

/** What is at a path; nothing where its name is too long, or links lead in a circle. */
function statIfAny(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function readPath(name: string, value: string): string {
  if (value.includes('\0')) throw new UserError(`${name} 裡有不能用在路徑裡的字元。`);
  return resolve(value);
}

/** A name, an IPv4 or an IPv6 address; the system says later whether this machine has it. */
function readHost(value: string): string {
  if (/^[A-Za-z0-9._:%-]+$/.test(value)) return value;
  throw new UserError(
    `HOST「${value}」要是網路介面的位址或名字，例如 127.0.0.1（只在這台機器）或 0.0.0.0（別的機器也連得到）。`,
  );
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= HIGHEST_PORT) return port;
  throw new UserError(`PORT「${value}」要是 0 到 ${HIGHEST_PORT} 的整數；0 是任取一個空的。`);
}
