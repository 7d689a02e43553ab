/**
 * A folder that remembers bytes by key. Any entry, or the whole folder, may be lost or
 * damaged at any time: what cannot be trusted is made again.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withRetries } from './retry.ts';

const DIGEST_BYTES = 32;

/**
 * The bytes kept under a key, made and kept if there are none that can be trusted.
 * @param dir the cache's folder; made if it is not there
 * @param key a name safe for a file, e.g. a hex digest of everything the bytes depend on
 */
export async function cached(
  dir: string,
  key: string,
  make: () => Promise<Buffer>,
): Promise<{ bytes: Buffer; fromCache: boolean }> {
  const file = join(dir, key);
  const kept = await readEntry(file);
  if (kept) return { bytes: kept, fromCache: true };
  const bytes = await make();
  await mkdir(dir, { recursive: true });
  // Written aside and moved into place, so that a build cut short leaves no half entry.
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, Buffer.concat([digest(bytes), bytes]));
  await withRetries(() => rename(aside, file));
  return { bytes, fromCache: false };
}

/** An entry is the digest of its bytes, then the bytes; undefined where they disagree. */
async function readEntry(file: string): Promise<Buffer | undefined> {
  const entry = await readFile(file).catch(() => undefined);
  if (!entry) return undefined;
  const bytes = entry.subarray(DIGEST_BYTES);
  return entry.subarray(0, DIGEST_BYTES).equals(digest(bytes)) ? bytes : undefined;
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
