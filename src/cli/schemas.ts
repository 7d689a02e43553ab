import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { schemaFiles } from '../editor-schemas/files.ts';
import { readSettings } from '../shared/settings.ts';
import { runCommand } from './command.ts';

// `npm run schemas`: writes the JSON Schemas by which code editors help with the content while it is written.
await runCommand(async () => {
  readSettings();
  const folder = resolve('content/schemas');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of schemaFiles()) await writeFile(join(folder, name), text);
  return 0;
});
