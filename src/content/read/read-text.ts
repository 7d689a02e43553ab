import { open, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { trace } from '../../shared/trace.ts';
import { diagnosticAt, type Diagnostic, type DiagnosticMessage } from '../../diagnostics/diagnostic.ts';
import { rangeIndex } from '../../diagnostics/source-location.ts';
import type { TextEdit } from '../../diagnostics/text-edit.ts';

/** A text file of the content folder. */
export interface ContentFile {
  /** Path as diagnostics show it: `content/letters/6-n-new/facts.yaml`. */
  file: string;
  /** Its text, without a byte order mark; undefined where there is no such file, or none that can be read. */
  text?: string | undefined;
  /** Whether the file begins with a byte order mark. */
  hasMark?: boolean;
  /** What is amiss with the file itself, whatever it says. */
  diagnostics?: readonly Diagnostic[];
}

/** No text that a person wrote is as long; a file that is may be anything. Bytes. */
export const MOST_BYTES = 2_000_000;

/**
 * Reads a text file without judging what it says. Whatever keeps it from being read is a diagnostic.
 * @param path where it lies.
 * @param file how diagnostics call it.
 * @param home real path of the content folder: what lies outside is not read.
 */
export async function readText(path: string, file: string, home: string): Promise<ContentFile> {
  const refuse = (message: DiagnosticMessage): ContentFile => ({
    file,
    diagnostics: [diagnosticAt(message, file)],
  });
  try {
    const real = await realpath(path);
    if (!real.startsWith(home + sep)) return refuse(leadsOut(file));
    trace('read', file);
    const bytes = await readBytes(real);
    return typeof bytes === 'number' ? refuse(tooLarge(bytes)) : decode(bytes, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { file };
    if (code === 'EISDIR')
      return refuse({
        rule: 'file-missing',
        message: `${nameOf(file)} 是一個資料夾，不是檔案`,
        suggestion: '改掉它的名字，再放上文字檔',
      });
    if (code === 'ELOOP') return refuse(leadsOut(file));
    if (code === 'EACCES' || code === 'EPERM')
      return refuse({
        rule: 'file-unreadable',
        message: '沒有權限讀這個檔案',
        suggestion: '在檔案管理員裡把它設成自己可以讀寫',
      });
    throw error;
  }
}

/** What links lead to may be anything on this machine. */
export function leadsOut(file: string): DiagnosticMessage {
  return {
    rule: 'file-outside',
    message: `${nameOf(file)} 是一個捷徑，指到內容資料夾外面`,
    suggestion: '刪去捷徑，把檔案本身放進來',
  };
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function tooLarge(bytes: number): DiagnosticMessage {
  return {
    rule: 'file-large',
    message: `檔案有 ${(bytes / 1e6).toFixed(1)} MB，不像是文字`,
    allowed: `${MOST_BYTES / 1e6} MB 以內`,
    suggestion: '看看是不是放錯了檔案',
  };
}

/** All bytes of a file, or their number where there are too many to be read. */
async function readBytes(path: string): Promise<Buffer | number> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    return size > MOST_BYTES ? size : await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** UTF-8 to text; a byte that is none is pointed at. */
function decode(bytes: Buffer, file: string): ContentFile {
  const hasMark = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const text = bytes.toString('utf8').slice(hasMark ? 1 : 0);
  // A character that was cut off, or comes from another encoding, decodes to U+FFFD; a file that was half written, or is UTF-16, holds zeros.
  const wrong = text.search(/[\u0000\uFFFD]/);
  if (wrong >= 0 && (text[wrong] === '\u0000' || !isUtf8(bytes))) {
    const message = {
      rule: 'file-encoding',
      message: '從這裡起不是 UTF-8 文字',
      suggestion: '用編輯器另存為 UTF-8；若檔案只存了一半，換回上一個版本',
    } as const;
    return { file, diagnostics: [diagnosticAt(message, file, rangeIndex(text)({ from: wrong, to: wrong + 1 }))] };
  }
  return { file, text, hasMark, diagnostics: habits(text, hasMark, file) };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Habits of some editors that do no harm here, and make every later change of a file look larger than it is. */
function habits(text: string, hasMark: boolean, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (hasMark) {
    const message = {
      rule: 'file-mark',
      message: '檔案開頭有看不見的 BOM',
      suggestion: '編輯器存檔時選「UTF-8」，不選「UTF-8 with BOM」',
    } as const;
    diagnostics.push(diagnosticAt(message, file, undefined, { edits: [], isSafe: true }));
  }
  const edits = lineEndEdits(text);
  if (edits[0]) {
    const message = {
      rule: 'file-line-ends',
      message: '換行用了 CRLF',
      suggestion: '編輯器右下角把 CRLF 改成 LF',
    } as const;
    diagnostics.push(diagnosticAt(message, file, rangeIndex(text)(edits[0]), { edits, isSafe: true }));
  }
  return diagnostics;
}

/** What makes of every line end the one that these files have. */
function lineEndEdits(text: string): TextEdit[] {
  return Array.from(text.matchAll(/\r(\n?)/g), ({ index: from, 1: feed }) => ({
    from,
    to: from + 1,
    text: feed ? '' : '\n',
  }));
}
