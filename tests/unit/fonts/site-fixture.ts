import { temporaryFolder, writeFiles } from '../../support/folders.ts';

/** A whole page as the build writes it, its fonts not yet named. */
export function page(body: string, { lang = 'zh-Hant', head = '<style id="fonts"></style>' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><title>題</title>${head}</head><body>${body}</body></html>`;
}

/** Writes files, by path, into a folder of their own. */
export async function site(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await temporaryFolder();
  await writeFiles(dir, files);
  return dir;
}
