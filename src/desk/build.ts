import { relative, resolve } from 'node:path';
import { DEFAULT_SITE, normaliseBase } from '../series/addresses.ts';
import { buildSite } from './build-site.ts';
import { checkContent } from './check-content.ts';
import { contentRoot } from './content-root.ts';
import { formatFindings, summarise } from './report.ts';

// The build command: checks the content, builds, and says in a line what it made.
const contentDir = contentRoot();
const result = await checkContent(contentDir);
if (result.findings.length) console.error(`${formatFindings(result)}\n`);
console.log(summarise(result.findings));

if (result.findings.some(({ level }) => level === 'error')) {
  console.error('建站停止：請先改好上列錯誤。上一次建好的站點原封未動。');
  process.exitCode = 1;
} else {
  const outDir = resolve(process.env.OUT_DIR || 'dist');
  try {
    const { groups } = await buildSite({ outDir, contentDir, site: process.env.SITE_URL || DEFAULT_SITE, base: normaliseBase(process.env.BASE_PATH || '/') });
    console.log(`建好了：${relative('.', outDir)}/`);
    for (const { edition, group, pages, fonts } of groups) {
      const kilobytes = (count: number) => `${Math.ceil(count / 1024)} KB`;
      const sizes = Object.values(fonts).map(({ bytes, inlineBytes }) => `${kilobytes(bytes)}（另有 ${kilobytes(inlineBytes)} 在頁內）`);
      console.log(`  字型 ${edition}/${group}：${pages} 頁，${sizes.join(' + ')}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
    console.error('建站失敗。上一次建好的站點原封未動。');
    process.exitCode = 1;
  }
}
