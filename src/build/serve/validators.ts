import type { BigIntStats } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';

/** By what a reader can tell whether a copy is still what the server has. */
export interface Validators {
  /** A strong entity tag. */
  etag: string;
  /** HTTP date, in whole seconds. */
  lastModified: string;
}

/** The validators of a file as it was found. */
export function validatorsOf({ ino, size, mtimeMs, mtimeNs }: BigIntStats): Validators {
  // A file's own number is of use where one build has followed another within a tick of the clock.
  const etag = `"${[ino, size, mtimeNs].map((part) => part.toString(36)).join('-')}"`;
  return { etag, lastModified: new Date(Number(mtimeMs)).toUTCString() };
}

/**
 * The status with which a request's preconditions end it, in the order that RFC 9110 (section
 * 13.2.2) takes them; undefined where the file is to be sent.
 */
export function conditionalStatus(
  headers: IncomingHttpHeaders,
  { etag, lastModified }: Validators,
): 304 | 412 | undefined {
  const modified = Date.parse(lastModified);
  const ifMatch = headers['if-match'];
  if (ifMatch !== undefined) {
    if (!lists(ifMatch, etag, 'strong')) return 412;
  } else if (modified > Date.parse(headers['if-unmodified-since'] ?? '')) {
    return 412;
  }
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined) return lists(ifNoneMatch, etag, 'weak') ? 304 : undefined;
  return modified <= Date.parse(headers['if-modified-since'] ?? '') ? 304 : undefined;
}

/** Whether a part may be sent: the reader has the rest from the same file, or did not ask that it be the same. */
export function isSameFile(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const ifRange = headers['if-range'];
  return ifRange === undefined || ifRange === etag || ifRange === lastModified;
}

/** Whether a list of entity tags has the one given; weak tags are others in a strong comparison. */
function lists(header: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (header.trim() === '*') return true;
  return [...header.matchAll(/(W\/)?("[^"]*")/g)].some(
    ([, weak, tag]) => tag === etag && (comparison === 'weak' || weak === undefined),
  );
}
