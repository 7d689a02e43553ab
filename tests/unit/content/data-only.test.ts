import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkDataOnly } from '../../../src/content/markdown/data-only.ts';
import { terminal } from '../../support/commands.ts';
import { test as spoil } from '../../support/content-folder.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { PROJECT } from '../../support/project.ts';

const compiled = async (body: string, data: Record<string, unknown> = {}) =>
  String(await compile(new VFile({ value: body, data }), { remarkPlugins: [remarkDataOnly] }));

describe('an article is data', () => {
  it.each([
    ['import', 'import fs from "node:fs"\n\n字'],
    ['import of a picture', 'import x from "./x.png?url"\n\n字'],
    ['export', 'export const a = process.env\n\n字'],
    ['default export', 'export default ({ children }) => children\n\n字'],
    ['expression', '字{process.env.HOME}'],
    ['expression that waits', '{await fetch("https://example.org/")}'],
    ['comment, which is an expression', '{/* 註 */}'],
    ['attribute with an expression', '<Figure id={process.env.HOME} />'],
    ['attribute that is spread', '<Figure {...globalThis} />'],
    ['event handler', '<Figure id="a" onLoad={() => fetch("/")} />'],
    ['script', '<script>fetch("/")</script>'],
    ['frame', '<iframe src="https://example.org/" />'],
    ['component that is not listed', '<Code />'],
    ['member of a component', '<Astro.self />'],
    ['fragment', '<>字</>'],
    ['picture, which the bundler would open', '![字](../../../../etc/hostname)'],
    ['picture by reference', '![字][a]\n\n[a]: ./a.png'],
  ])('no %s is compiled', async (_, body) => {
    await expect(compiled(body)).rejects.toThrow(/data/);
  });

  it('no layout is imported', async () => {
    await expect(compiled('字', { astro: { frontmatter: { layout: '../../secret.astro' } } })).rejects.toThrow(
      /layout/,
    );
    await expect(compiled('字', { astro: { frontmatter: { title: '字' } } })).resolves.toContain('字');
  });

  it('words, links and listed elements are', async () => {
    await expect(
      compiled('**字** [字](https://example.org/) <Foreign lang="en">word</Foreign>\n\n<Figure id="a" />\n'),
    ).resolves.toContain('Figure');
  });
});

spoil('an article that was never checked runs nothing when the site is built around the check', async ({ content }) => {
  const home = await temporaryFolder();
  const traces = join(home, 'traces');
  const attempt = `import { writeFileSync } from 'node:fs'\n\nexport const a = writeFileSync(${JSON.stringify(traces)}, 'ran')`;
  await content.change(content.article, '渡船靠岸，人上岸。', `${attempt}\n\n渡船靠岸，人上岸。`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(home, 'out')],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      env: terminal({ CONTENT_DIR: content.root, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }),
    },
  );
  expect(status).not.toBe(0);
  await expect(stat(traces)).rejects.toThrow('ENOENT');
});
