import { parseArgs } from 'node:util';
import { checkContent } from './check-content.ts';
import { contentRoot } from './content-root.ts';
import { fixContent } from './fix-content.ts';
import { formatFindings, summarise } from './report.ts';

// Exit codes: 0 clean, 1 findings that stop the build, 2 the checker itself failed.
try {
  const { values } = parseArgs({ options: { fix: { type: 'boolean' } } });
  const root = contentRoot();
  if (values.fix) {
    const mended = await fixContent(root);
    for (const { file, line, column, rule, mend } of mended) console.log(`已改好  ${file}:${line}:${column}  ${mend}  [${rule}]`);
    console.log(`改好了 ${mended.length} 處，${new Set(mended.map(({ file }) => file)).size} 個檔案。`);
  }
  const result = await checkContent(root);
  if (result.findings.length) console.error(`${formatFindings(result)}\n`);
  console.log(summarise(result.findings));
  process.exitCode = result.findings.some(({ level }) => level === 'error') ? 1 : 0;
} catch (error) {
  console.error('檢查程式自己出了錯，不是內容的問題：', error);
  process.exitCode = 2;
}
