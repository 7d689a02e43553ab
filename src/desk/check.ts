import { parseArgs } from 'node:util';
import { checkContent } from './check-content.ts';
import { contentRoot } from './content-root.ts';
import type { Finding } from './finding.ts';
import { fixContent } from './fix-content.ts';
import { FORMATS, writeFindings, type Format } from './formats.ts';

// Exit codes: 0 clean, 1 findings that stop the build, 2 the checker itself failed or was called wrongly.
const USAGE = `用法：npm run check -- [--fix] [--format ${FORMATS.join('|')}]`;

function options(): { fix: boolean; format: Format } {
  const { fix = false, format = 'text' } = parseArgs({ options: { fix: { type: 'boolean' }, format: { type: 'string' } } }).values;
  const known = FORMATS.find((each) => each === format);
  if (!known) throw new TypeError(`沒有「${format}」這種格式`, { cause: 'usage' });
  return { fix, format: known };
}

/** What was mended goes to the error stream: the other one is the report's alone. */
function tell(mended: readonly Finding[]): void {
  for (const { file, line, column, rule, mend } of mended) console.error(`已改好  ${file}:${line}:${column}  ${mend ?? ''}  [${rule}]`);
  console.error(`改好了 ${mended.length} 處，${new Set(mended.map(({ file }) => file)).size} 個檔案。`);
}

try {
  const { fix, format } = options();
  const root = contentRoot();
  if (fix) tell(await fixContent(root));
  const result = await checkContent(root);
  console.log(writeFindings(result, format));
  process.exitCode = result.findings.some(({ level }) => level === 'error') ? 1 : 0;
} catch (error) {
  const { code, cause, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS') || cause === 'usage') console.error(`${code ? '旗標看不懂' : message}。${USAGE}`);
  else console.error('檢查程式自己出了錯，不是內容的問題。請把下面這段話交給寫程式的人：', error);
  process.exitCode = 2;
}
