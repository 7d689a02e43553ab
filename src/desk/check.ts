import { checkContent } from './check-content.ts';
import { contentRoot } from './content-root.ts';
import { formatFindings, summarise } from './report.ts';

// Exit codes: 0 clean, 1 findings that stop the build, 2 the checker itself failed.
try {
  const result = await checkContent(contentRoot());
  if (result.findings.length) console.error(`${formatFindings(result)}\n`);
  console.log(summarise(result.findings));
  process.exitCode = result.findings.some(({ level }) => level === 'error') ? 1 : 0;
} catch (error) {
  console.error('檢查程式自己出了錯，不是內容的問題：', error);
  process.exitCode = 2;
}
