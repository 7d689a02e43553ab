import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { figureSnippets } from '../figures/snippets.ts';
import { schemaFiles } from '../editor-schemas/files.ts';
import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';

// `npm run schemas`: writes what code editors help with while content is written: JSON Schemas, and the snippets of figures.
await runCommand(async () => {
  readSettings();
  const folder = resolve('content/schemas');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of schemaFiles()) await writeFile(join(folder, name), text);
  await writeFile(resolve('.vscode/figures.code-snippets'), figureSnippets());
  return 0;
});
