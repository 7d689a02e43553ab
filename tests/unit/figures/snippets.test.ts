import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { figureSnippets } from '../../../src/figures/snippets.ts';
import { PROJECT } from '../../support/project.ts';

// That each is sound as it comes, tests/unit/vscode/snippets.test.ts holds.
it('the snippets of VS Code are those of the kinds, as `npm run schemas` writes them', () => {
  expect(figureSnippets()).toBe(readFileSync(join(PROJECT, '.vscode/figures.code-snippets'), 'utf8'));
});
