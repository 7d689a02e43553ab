import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { WalkedPage } from './pages.ts';
import { type Seen, visit } from './visit.ts';

/** Environment variable that names the folder in which a run keeps what it has seen. */
const VARIABLE = 'TEST_VISITS';

/** Makes the folder in which a run keeps what it has seen, and gives back how it is removed. */
export function keepVisits(): () => void {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/visits-');
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * What a page shows at a width: the first test that asks has it opened, the others read what was
 * seen then. It is kept on disk, for a test that fails ends its worker and all that it remembers.
 */
export async function seen(browser: Browser, page: WalkedPage, width: number): Promise<Seen> {
  const file = join(process.env[VARIABLE]!, page.site, encodeURIComponent(page.path), `${width}.json`);
  const kept = read(file);
  if (kept) return kept;
  const found = await visit(browser, page, width);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify(found));
  renameSync(`${file}.part`, file);
  return found;
}

function read(file: string): Seen | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Seen;
  } catch {
    return undefined;
  }
}
