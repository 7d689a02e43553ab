import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src/`, lowest first: a room imports from itself and from those before it, never from one after it. */
const ROOMS = [
  ['styles', 'shared'],
  ['diagnostics'],
  ['typography', 'editions', 'pictures'],
  ['series', 'fonts'],
  ['facts'],
  ['figures'],
  ['content'],
  ['check'],
  ['editor-schemas', 'scaffold', 'preview'],
  ['site'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['build'],
  ['cli'],
];

/** For each room, all that it must not import from: rooms after it, and those that stand beside it. */
const zones = ROOMS.slice(0, -1).flatMap((rooms, floor) =>
  rooms.map((room) => ({
    target: `./src/${room}`,
    from: [...ROOMS.slice(floor + 1).flat(), ...rooms.filter((each) => each !== room)].map((each) => `./src/${each}`),
    message: 'Rooms import from rooms below them only: see ROOMS in eslint.config.mjs.',
  })),
);

const EXTENSIONS = ['.ts', '.astro', '.mjs'];
const files = createNodeResolver({ extensions: EXTENSIONS });

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'test-results/', '.site-build-*/'] },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': EXTENSIONS,
      // What an .astro file imports is read with the parser of the .astro file that imports it.
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      // A query behind a file's name is for the bundler.
      'import-x/resolver-next': [{ ...files, resolve: (name, from) => files.resolve(name.replace(/\?.*/, ''), from) }],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // Indices and lookups are undefined by type even where the line before has seen to them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Objects here are bundles of closures, made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      // Texts are spread on purpose: into characters, not UTF-16 units.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  // Where code imports components, their own imports are left to tests/unit/imports.test.ts: they need another parser.
  { files: ['**/*.ts'], settings: { 'import-x/ignore': ['\\.astro$'] } },
  { files: ['src/**'], rules: { 'max-lines': ['error', 200] } },
  // What a page's expressions are is only known to Astro, whose own check is part of the tests.
  { files: ['**/*.astro', '**/*.mjs', 'public/*.js'], ...tseslint.configs.disableTypeChecked },
);
