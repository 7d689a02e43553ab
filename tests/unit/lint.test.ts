import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../support/project.ts';

/** The project's lint without the rules that ask for types: a file that is made up has none. */
const eslint = new ESLint({
  cwd: PROJECT,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith('import-x/') || ruleId === 'max-lines',
});

/** The rules that a file would break. */
async function broken(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(PROJECT, path) });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const textOf = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const astro = (code: string) => `---\n${code}\n---\n\n<p>text</p>\n`;

describe('the lint refuses', () => {
  it.each([
    ['a room above', 'src/shared/made-up.ts', "import '../check/check-content.ts';"],
    ['a room beside', 'src/typography/made-up.ts', "import '../editions/edition.ts';"],
    [
      'no more than a type of a room above',
      'src/facts/made-up.ts',
      "import type { Figure } from '../figures/figure.ts';",
    ],
    ['a room above, once it is needed', 'src/content/made-up.ts', "void import('../build/build-site.ts');"],
    ['a layout, from a component', 'src/components/MadeUp.astro', astro("import Page from '../layouts/Page.astro';")],
  ])('an import of %s', async (_, path, text) => {
    expect(await broken(path, `${text}\n`)).toEqual(['import-x/no-restricted-paths']);
  });

  it.each([
    ['src/shared/error-code.ts', "import './retry.ts';\n"],
    // By way of an import with a query.
    ['src/figures/live/with-bars.ts', "import './client.ts';\n"],
  ])('an import that closes a circle: %s', async (path, added) => {
    expect(await broken(path, textOf(path))).toEqual([]);
    expect(await broken(path, added + textOf(path))).toEqual(['import-x/no-cycle']);
  });

  it('a component that closes a circle', async () => {
    const path = 'src/components/HeadingWords.astro';
    const closed = textOf(path).replace('---\n', "---\nimport FactText from './FactText.astro';\n");
    expect(await broken(path, textOf(path))).toEqual([]);
    expect(await broken(path, closed)).toEqual(['import-x/no-cycle']);
  });

  it.each(['src/shared/made-up.ts', 'src/components/MadeUp.astro'])('a file of 201 lines: %s', async (path) => {
    const lines = (count: number) =>
      path.endsWith('.ts') ? 'void 0;\n'.repeat(count) : `<p>\n${'text\n'.repeat(count - 2)}</p>\n`;
    expect(await broken(path, lines(200))).toEqual([]);
    expect(await broken(path, lines(201))).toEqual(['max-lines']);
  });
});

it('every folder of src has its place among the rooms', async () => {
  const { rules } = (await eslint.calculateConfigForFile(join(PROJECT, 'src/shared/made-up.ts'))) as {
    rules: { 'import-x/no-restricted-paths': [number, { zones: { target: string; from: string[] }[] }] };
  };
  const [, { zones }] = rules['import-x/no-restricted-paths'];
  const rooms = new Set(zones.flatMap(({ target, from }) => [target, ...from]));
  const folders = readdirSync(join(PROJECT, 'src'), { withFileTypes: true }).filter((each) => each.isDirectory());
  expect([...rooms].sort()).toEqual(folders.map(({ name }) => `./src/${name}`).sort());
});

it('no style sheet is longer than two hundred lines, as no other source is', () => {
  const sheets = readdirSync(join(PROJECT, 'src/styles'));
  expect(sheets.length).toBeGreaterThan(10);
  expect(sheets.filter((file) => textOf(`src/styles/${file}`).trimEnd().split('\n').length > 200)).toEqual([]);
});
