import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A whole page as the build writes it, its fonts not yet named. */
export function page(body: string, { lang = 'zh-Hant', head = '<style id="fonts"></style>' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><title>題</title>${head}</head><body>${body}</body></html>`;
}

/** A folder of its own, gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** Writes files, by path, into a folder of their own. */
export async function site(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}
