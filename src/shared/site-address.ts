import { normaliseBase } from './base-path.ts';
import { UserError } from './user-error.ts';

/** Origin of a site that is not told its own: where `npm start` serves it. */
export const DEFAULT_ORIGIN = 'http://localhost:4321';

/** Where a site lives, as the settings say it. */
export interface SiteAddress {
  /** Such as `https://example.org`; undefined where none was given. */
  origin: string | undefined;
  /** Path that the site lives under, with a slash at either end. */
  base: string;
}

/**
 * Reads the address of a site. A path may stand in either of the two settings.
 * @param siteUrl what `SITE_URL` holds, such as `https://example.org` or `https://example.org/series/`.
 * @param basePath what `BASE_PATH` holds, such as `/series`.
 * @throws UserError where one of them is no address, or where they disagree.
 */
export function readAddress(siteUrl: string | undefined, basePath: string | undefined): SiteAddress {
  const base = basePath === undefined ? undefined : readBasePath(basePath);
  if (siteUrl === undefined) return { origin: undefined, base: base ?? '/' };
  const { origin, pathname } = readSiteUrl(siteUrl);
  const path = readBasePath(pathname, 'SITE_URL', siteUrl);
  if (base !== undefined && path !== '/' && path !== base) {
    throw new UserError(`SITE_URL「${siteUrl}」的路徑是 ${path}，BASE_PATH 卻是 ${base}：只寫一處，或寫得一樣。`);
  }
  return { origin, base: base ?? path };
}

/** A name as the network knows it, other scripts already spelt in ASCII, or an IPv6 address. */
const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/;

function readSiteUrl(value: string): URL {
  const wrong = (why: string) =>
    new UserError(
      `SITE_URL「${value}」${why}。要寫完整的網址，例如 https://example.org 或 https://example.org/series。`,
    );
  if (!/^https?:\/\//i.test(value)) throw wrong('開頭不是 https:// 或 http://');
  if (/[\s\\]/.test(value) || !URL.canParse(value)) throw wrong('不是網址');
  const url = new URL(value);
  if (url.username || url.password) throw wrong('裡有帳號或密碼，每一頁都會寫著它');
  if (!HOST_NAME.test(url.hostname) || url.hostname.includes('..')) throw wrong('的主機名不能用');
  if (/[?#]/.test(value)) throw wrong('裡有 ? 或 #，網站的位址沒有這些');
  return url;
}

/** Names of folders that every host, file system and browser takes as they are. */
const BASE = /^\/*(?:[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*)?\/*$/;

function readBasePath(value: string, name = 'BASE_PATH', whole = value): string {
  const base = normaliseBase(value);
  // `.` and `..` name no folder of their own, and two slashes at the front would name another host.
  if (BASE.test(value) && !base.split('/').some((part) => part === '.' || part === '..')) return base;
  const hint = /^[A-Za-z]:/.test(value)
    ? '（這像是 Git Bash 改寫過的：請改在 PowerShell 或 cmd 裡執行，或寫成不帶開頭斜線的 series）'
    : '';
  throw new UserError(`${name}「${whole}」的路徑只能用英文字母、數字和 - . _ ~，以 / 分開，例如 /series。${hint}`);
}
