import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { PROJECT } from '../support/project.ts';

const FILES = globSync('src/**/*.{ts,astro}', { cwd: PROJECT }).map((file) => join(PROJECT, file));

/** The files of the project that a file imports, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  // Of a page or a component, what stands between its fences.
  const code = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const named = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  return named.filter((name) => name.startsWith('.')).map((name) => resolve(dirname(file), name.replace(/\?.*$/, '')));
}

/** The first circle that following imports from a file leads into, as the files of the circle in order. */
function circleFrom(
  file: string,
  imports: ReadonlyMap<string, string[]>,
  done: Set<string>,
  way: string[] = [],
): string[] | undefined {
  const at = way.indexOf(file);
  if (at >= 0) return way.slice(at);
  if (done.has(file)) return undefined;
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, imports, done, [...way, file]);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

// ESLint refuses circles too (see lint.test.ts), but lets those of types pass.
it('imports never lead in a circle', () => {
  const imports = new Map(FILES.map((file) => [file, importsOf(file)]));
  expect(imports.size).toBeGreaterThan(300);
  const done = new Set<string>();
  const circles = FILES.map((file) => circleFrom(file, imports, done)).filter((circle) => circle !== undefined);
  expect(circles.map((circle) => circle.map((file) => file.slice(PROJECT.length + 1)))).toEqual([]);
});
