/**
 * An error whose message is written for the person at the terminal: it is shown as it is,
 * without a stack and without a word more.
 */
export class UserError extends Error {
  override name = 'UserError';
}

/**
 * What a person can be told of an error, in one line.
 * @returns undefined where it is a fault of the program, which only whoever writes it can mend.
 */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof UserError ? error.message : systemReason(error);
}

/** What the system's refusals mean, in words; a path is added where the system names one. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁碟滿了',
  EDQUOT: '磁碟配額用完了',
  EFBIG: '檔案大過系統的上限',
  EROFS: '磁碟是唯讀的',
  EACCES: '沒有權限',
  EPERM: '系統不許',
  EBUSY: '檔案正被別的程式用著',
  EMFILE: '開著的檔案太多',
  ENFILE: '開著的檔案太多',
  EIO: '磁碟讀寫出錯',
  ENAMETOOLONG: '名字太長',
  ELOOP: '連結繞回了自己',
  EADDRINUSE: '這個埠已經有別的程式在用：換一個 PORT',
};

/** The system's refusal, of a file, a disk or a socket, that an error is or was caused by. */
function systemError(error: unknown): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && syscall !== undefined ? error : systemError(error.cause);
}

/**
 * Says in one line why the system refused something.
 * @returns undefined where an error is none of those that a person can do something about.
 */
export function systemReason(error: unknown): string | undefined {
  const { code = '', path } = systemError(error) ?? {};
  const reason = REASONS[code];
  return reason && `${reason}（${code}${path ? `：${path}` : ''}）`;
}
