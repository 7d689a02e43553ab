import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCENTS } from '../../../src/series/accents.ts';
import { PROJECT } from '../../support/project.ts';

const LICENCE = join('public', 'fonts', 'OFL.txt');

/** All files of the code and of what is served as it is, below the project. */
const files = ['src', 'public'].flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(PROJECT.length)
        .replace(new RegExp(`^\\${sep}`), ''),
    ),
);

/** The files in whose text something stands. */
const holding = (pattern: RegExp, but: readonly string[] = []) =>
  files.filter(
    (file) => file !== LICENCE && !but.includes(file) && pattern.test(readFileSync(join(PROJECT, file), 'utf8')),
  );

describe('the code knows no series: what one is, its content says', () => {
  it('reads every file', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files).toContain(LICENCE);
  });

  it('names no city', () => {
    expect(holding(/kunming|昆明/i)).toEqual([]);
  });

  it('counts no letters', () => {
    expect(holding(/\bseven (?:letters|slots|places)|七個字母|七篇|1 到 7(?!\d)/i)).toEqual([]);
  });

  it('names an accent only where accents are named', () => {
    const named = [join('src', 'series', 'accents.ts'), join('src', 'styles', 'tokens.css')];
    expect(holding(new RegExp(`\\b(?:violet|${ACCENTS.join('|')})\\b`, 'i'), named)).toEqual([]);
  });
});
