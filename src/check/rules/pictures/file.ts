import { nearest } from '../../../shared/nearest.ts';
import { MOST_BYTES } from '../../../pictures/limits.ts';
import type { FolderFile } from '../../../shared/folder-files.ts';
import type { DiagnosticMessage } from '../../../diagnostics/diagnostic.ts';

/** The file is there. */
export function missingDiagnostic(src: string, files: readonly FolderFile[]): DiagnosticMessage | undefined {
  const names = files.map(({ name }) => name);
  if (names.includes(src)) return undefined;
  const twin = names.find((name) => name.toLowerCase() === src.toLowerCase());
  const guess = twin ?? nearest(src, names);
  return {
    rule: 'picture-missing',
    message: `這個資料夾裡沒有 ${src}`,
    allowed: names.join('、') || '（一張圖片也沒有）',
    suggestion: twin
      ? `大小寫也要相同：把檔案 ${twin} 改名為 ${src}`
      : guess
        ? `是不是要寫 ${guess}？`
        : '把圖片放進文章所在的資料夾，或改正 src',
  };
}

/** What may be known of a file before it is opened: that it is the letter's own, and not too large to read. */
export function closedFileDiagnostic({ name, bytes, leadsOut }: FolderFile): DiagnosticMessage | undefined {
  if (leadsOut)
    return {
      rule: 'picture-link',
      message: `${name} 是一個捷徑（符號連結），指向這個資料夾以外`,
      suggestion: '把圖片本身複製到這個資料夾裡',
    };
  if (bytes <= MOST_BYTES) return undefined;
  return {
    rule: 'picture-bytes',
    message: `${name} 有 ${megabytes(bytes)} MB，太大`,
    allowed: `至多 ${megabytes(MOST_BYTES)} MB`,
    suggestion: '另存一份：寬 3000 像素的 JPEG 就夠用',
  };
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}
