import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { schemaFiles } from '../desk/schemas/files.ts';

// Writes the JSON Schemas by which code editors help with the content while it is written.
const folder = resolve('content/schemas');
await mkdir(folder, { recursive: true });
for (const [name, text] of schemaFiles()) await writeFile(join(folder, name), text);
