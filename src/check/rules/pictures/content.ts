import { readFile } from 'node:fs/promises';
import { isHeic, isWhole, readPictureFacts } from '../../../pictures/facts.ts';
import { endingOf } from '../../../pictures/formats.ts';
import type { FolderFile } from '../../../shared/folder-files.ts';
import { endingDiagnostic, formatDiagnostic } from './format.ts';
import type { DiagnosticMessage } from '../../../diagnostics/diagnostic.ts';
import { sizeDiagnostic } from './size.ts';

/** Opens a picture that may be opened: it is what its name says, of a size that serves, and whole. */
export async function contentDiagnostic({ name, path }: FolderFile): Promise<DiagnosticMessage | undefined> {
  const refused = endingDiagnostic(name, endingOf(name));
  if (refused) return refused;
  const bytes = await readFile(path);
  if (isHeic(bytes)) return formatDiagnostic(name, { format: 'heic', moves: false });
  const facts = await readPictureFacts(bytes);
  if (!facts)
    return {
      rule: 'picture-unreadable',
      message: `${name} 不是圖片，或是損壞了`,
      suggestion: '用看圖軟體打開試試；打不開就重新取得這個檔案',
    };
  const diagnostic = formatDiagnostic(name, facts) ?? sizeDiagnostic(name, facts);
  if (diagnostic || (await isWhole(bytes))) return diagnostic;
  return {
    rule: 'picture-unreadable',
    message: `${name} 損壞了：檔頭完好，內容讀到一半就斷了`,
    suggestion: '多半是下載或複製沒有完成：重新取得這個檔案',
  };
}
