import { type Fault, unit } from '../fault.ts';

/** The house: rooms, sizes, and what is written from something else. */
export const HOUSE: readonly Fault[] = [
  {
    name: 'Two files import each other',
    file: 'src/shared/error-code.ts',
    from: '/** What the system',
    to: "import './retry.ts';\n\n/** What the system",
    caughtBy: unit('imports', 'imports never lead in a circle'),
  },
  {
    name: 'A room may import from the one above it',
    file: 'eslint.config.mjs',
    from: "      'import-x/no-restricted-paths': ['error', { zones }],\n",
    to: '',
    caughtBy: unit('lint', 'the lint refuses an import of a room above'),
  },
  {
    name: 'A style sheet grows beyond two hundred lines',
    file: 'src/styles/rail.css',
    from: '/* How far the reader has come',
    to: `${'\n'.repeat(40)}/* How far the reader has come`,
    caughtBy: unit('lint', 'no style sheet is longer than two hundred lines'),
  },
  {
    name: 'A source file of any length passes the lint',
    file: 'eslint.config.mjs',
    from: "'max-lines': ['error', 200]",
    to: "'max-lines': ['error', 2000]",
    caughtBy: unit('lint', 'the lint refuses a file of 201 lines: src/shared/made-up.ts'),
  },
  {
    name: 'A field changes and the schemas of code editors stay as they were',
    file: 'src/series/schema.ts',
    from: "reason: text.describe('為何撤回，兩三句話；讀者會看到')",
    to: "reason: text.describe('為何撤回，兩三句話')",
    caughtBy: unit('content/published', 'has the JSON schemas that `npm run schemas` writes, and no others'),
  },
  {
    name: 'A snippet of VS Code is not that of its kind of figure',
    file: 'src/figures/snippets.ts',
    from: "'  title: <標題說出發現，不只說題目>',",
    to: "'  title: <標題>',",
    caughtBy: unit('figures/snippets', 'the snippets of VS Code are those of the kinds'),
  },
  {
    name: 'An example in the editors’ guide would not pass the check',
    file: 'content/README.md',
    from: '<PullQuote by="誰說的，身分">',
    to: '<PullQuote from="誰說的，身分">',
    caughtBy: unit('content/guide', 'has examples of articles that the check takes'),
  },
  {
    name: 'A rule has no section in the guide to the rules',
    file: 'content/RULES.md',
    from: '### `fact-unused`\n',
    to: '### `fact-idle`\n',
    caughtBy: unit('diagnostics/rules-guide', 'has a section for every rule, in the order of the rules, and no others'),
  },
  {
    name: 'README names a command that there is not',
    file: 'README.md',
    from: '| `npm run serve` |',
    to: '| `npm run server` |',
    caughtBy: unit('docs', 'README.md names no command that package.json does not have'),
  },
  {
    name: 'An npm script asks for a shell',
    file: 'package.json',
    from: '"serve": "node src/cli/run.mjs src/cli/serve.ts",',
    to: '"serve": "PORT=4321 node src/cli/run.mjs src/cli/serve.ts",',
    caughtBy: unit('cli/run', 'is a call of Node that every system’s shell reads alike'),
  },
];
