import { join, relative, resolve, sep } from 'node:path';
import { buildSite, sweepBuilds } from '../build/build-site.ts';
import { claimOutDir } from '../build/out-dir.ts';
import { publicationWarnings } from '../build/publication-warnings.ts';
import { type Content, holdContent } from '../content/content.ts';
import { checkContent } from '../check/check-content.ts';
import { formatDiagnostics, summarise } from '../check/report/text.ts';
import type { Settings } from '../shared/settings.ts';
import { tell } from './command.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Who a build is for. */
export interface BuildRun {
  /** Whether others will see the site; then what must be set before that is warned of. */
  forOthers: boolean;
}

/**
 * Checks the content, builds the site, and says in a line what it made, or what stopped it.
 * @returns the exit code: 1 where it was stopped.
 */
export async function runBuild(settings: Settings, options: BuildRun): Promise<number> {
  try {
    return await buildOrThrow(settings, options);
  } catch (error) {
    tell(error);
    console.error('建站失敗。上一次建好的站點原封未動。');
    return 1;
  }
}

async function buildOrThrow(settings: Settings, { forOthers }: BuildRun): Promise<number> {
  const { contentDir } = settings;
  const outDir = await claimOutDir(settings.outDir, { project: PROJECT, contentDir });
  sweepBuilds(outDir);

  const { content, release } = await holdContent(contentDir);
  try {
    return await checkAndBuild(content, settings, outDir, forOthers);
  } finally {
    release();
  }
}

async function checkAndBuild(
  content: Content,
  settings: Settings,
  outDir: string,
  forOthers: boolean,
): Promise<number> {
  const result = await checkContent(content.root);
  if (result.diagnostics.length) console.error(`${formatDiagnostics(result)}\n`);
  console.log(summarise(result.diagnostics));
  if (result.diagnostics.some(({ level }) => level === 'error')) {
    console.error('建站停止：請先改好上列錯誤。上一次建好的站點原封未動。');
    return 1;
  }

  const { site, base } = settings;
  const { groups } = await buildSite({ outDir, content, site, base });
  console.log(`建好了：${join(relative('.', outDir), sep)}`);
  for (const { edition, group, pages, fonts } of groups) {
    const kilobytes = (count: number) => `${Math.ceil(count / 1024)} KB`;
    const sizes = Object.values(fonts).map(
      ({ bytes, inlineBytes }) => `${kilobytes(bytes)}（另有 ${kilobytes(inlineBytes)} 在頁內）`,
    );
    console.log(`  字型 ${edition}/${group}：${pages} 頁，${sizes.join(' + ')}`);
  }
  const { data: series } = content.series;
  if (forOthers && series) for (const each of publicationWarnings(settings, series)) console.error(`提醒　${each}`);
  return 0;
}
