import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import type { CheckResult } from '../check/check-result.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fixContent } from '../check/fix/fix-content.ts';
import { FORMATS, writeDiagnostics, type Format } from '../check/report/formats.ts';
import { type Environment, readSettings } from '../shared/settings.ts';
import { reasonOf, UserError } from '../shared/user-error.ts';
import { messageOf } from './command.ts';

const USAGE = `用法：npm run check -- [--fix] [--format ${FORMATS.join('|')}]`;

function options(args: readonly string[]): { fix: boolean; format: Format } {
  const { fix = false, format = 'text' } = parseArgs({
    args: [...args],
    options: { fix: { type: 'boolean' }, format: { type: 'string' } },
  }).values;
  const known = FORMATS.find((each) => each === format);
  if (!known) throw new TypeError(`沒有「${format}」這種格式`, { cause: 'usage' });
  return { fix, format: known };
}

/** What was mended goes to the error stream: the other one is the report's alone. */
function tell(fixed: readonly Diagnostic[]): void {
  for (const { file, range, rule, suggestion } of fixed)
    console.error(`已改好  ${file}:${range.start.line}:${range.start.column}  ${suggestion ?? ''}  [${rule}]`);
  console.error(`改好了 ${fixed.length} 處，${new Set(fixed.map(({ file }) => file)).size} 個檔案。`);
}

/** Mends what can be mended, and says what is left. */
async function fixAndTell(root: string): Promise<CheckResult> {
  const { fixed, refused, result } = await fixContent(root);
  for (const { file, error } of refused) console.error(`沒有改  ${file}：${messageOf(error)}。檔案原封未動。`);
  tell(fixed);
  if (refused.length > 0) throw new UserError(`有 ${refused.length} 個檔案沒有改成，原因見上；其餘的都改好了。`);
  return result;
}

/** Says what ended the command, in the words of whoever can do something about it. */
function explain(error: unknown): void {
  const { code, cause, message } = error as NodeJS.ErrnoException;
  const reason = reasonOf(error);
  if (code?.startsWith('ERR_PARSE_ARGS') || cause === 'usage')
    console.error(`${code ? '旗標看不懂' : message}。${USAGE}`);
  else if (reason !== undefined) console.error(reason);
  else console.error('檢查程式自己出了錯，不是內容的問題。請把下面這段話交給寫程式的人：', error);
}

/**
 * Checks all content, mends it first where that is asked for, and says what is to be mended by hand.
 * @param args the flags.
 * @returns the exit code: 0 clean, 1 diagnostics that stop the build, 2 the checker itself failed or was called wrongly.
 */
export async function runCheck(args: readonly string[], env: Environment): Promise<number> {
  try {
    const { fix, format } = options(args);
    const root = readSettings(env).contentDir;
    const result = fix ? await fixAndTell(root) : await checkContent(root);
    console.log(writeDiagnostics(result, format));
    return result.diagnostics.some(({ level }) => level === 'error') ? 1 : 0;
  } catch (error) {
    explain(error);
    return 2;
  }
}
