import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = join(import.meta.dirname, '../../../.vscode');

/** A file of `.vscode`: JSON, with comments where VS Code takes them. */
export function workspaceFile(name: string): unknown {
  const { error, ...parsed } = ts.parseConfigFileTextToJson(name, readFileSync(join(folder, name), 'utf8'));
  if (error) throw new Error(`${name}: ${ts.flattenDiagnosticMessageText(error.messageText, '\n')}`);
  return parsed.config as unknown;
}
