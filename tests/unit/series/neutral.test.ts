import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACCENTS } from '../../../src/series/accents.ts';
import { PROJECT } from '../../support/project.ts';

const LICENCE = join('public', 'fonts', 'OFL.txt');

/** 云南 is one of the words in which a Simplified 云 is told from a Traditional one. */
const WORDS = join('src', 'typography', 'lint', 'conversion-words.ts');

/** All files of the code, of what is served as it is and of what code editors read, and those at the root that name the kit. */
const files = [
  ...['src', 'public', '.vscode'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name))),
  ),
  ...['package.json', 'astro.config.mjs', 'eslint.config.mjs', 'tsconfig.json', 'LICENSE'],
];

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

  it('names no province, and nothing that is known of one city', () => {
    expect(holding(/yunnan|雲南|云南|滇|春城|dianchi|jacaranda|藍花楹|紅嘴鷗/i, [WORDS])).toEqual([]);
  });

  it('counts no letters', () => {
    expect(holding(/\bseven (?:letters|slots|places)|七個字母|七篇|1 到 7(?!\d)/i)).toEqual([]);
  });

  it('names an accent only where accents are named', () => {
    const named = [join('src', 'series', 'accents.ts'), join('src', 'styles', 'tokens.css')];
    expect(holding(new RegExp(`\\b(?:${ACCENTS.join('|')})\\b`, 'i'), named)).toEqual([]);
  });
});
