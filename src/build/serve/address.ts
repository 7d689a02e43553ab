/** What a request asks for, taken apart. */
export interface Address {
  /** As it was asked for, without host and query; it begins with a slash. */
  path: string;
  /** From the question mark on; empty where there is none. */
  query: string;
}

/** The address in a request's first line; undefined where there is none, as in `*`. */
export function parseTarget(target: string): Address | undefined {
  // Proxies name scheme and host as well; which host is not asked, for there is one site.
  const host = /^https?:\/\/[^/?]*/i.exec(target)?.[0] ?? '';
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(target.slice(host.length)) ?? [];
  if (host !== '' && path === '') return { path: '/', query };
  return path.startsWith('/') ? { path, query } : undefined;
}

/**
 * The names that a path leads through, from the site's folder down; the last is empty where
 * the path ends in a slash. Undefined where the path is malformed or a name may not be served.
 * @param path relative to the site's home, so without a slash at its beginning
 */
export function namesIn(path: string): string[] | undefined {
  try {
    // Taken apart before it is decoded: an encoded slash is part of a name, and then refused.
    const names = path.split('/').map(decodeURIComponent);
    return areServed(names.at(-1) === '' ? names.slice(0, -1) : names) ? names : undefined;
  } catch {
    return undefined;
  }
}

/** Separators, NUL and other controls; before or after a colon Windows reads a drive or a stream. */
const UNSAFE = /[\\/:\p{Cc}]/u;

/** What Windows takes for a device in whichever folder, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(?:\.|$)/i;

/**
 * Whether a file may be given away by the names that lead to it. Refused on every system is
 * what only one would read as something else, so that a site behaves the same wherever it is
 * served; so is what begins with a dot, but for the folder that RFC 8615 makes public.
 */
export function areServed(names: readonly string[]): boolean {
  return names.every((name, depth) => {
    if (depth === 0 && name === '.well-known') return true;
    // Windows drops dots and spaces at the end: another spelling of the same name.
    return name !== '' && !/^\.|[. ]$/.test(name) && !UNSAFE.test(name) && !DEVICE.test(name);
  });
}
