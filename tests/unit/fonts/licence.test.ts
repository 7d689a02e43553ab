import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { FONT_EDITIONS, fontPath, WEIGHTS } from '../../../src/fonts/font-editions.ts';

const shipped = readFileSync(new URL('../../../public/fonts/OFL.txt', import.meta.url), 'utf8');

describe.each(FONT_EDITIONS)('the licence that is shipped with $family', ({ files }) => {
  it.each(WEIGHTS)('gives the copyright that the %s font states', (weight) => {
    const copyright = new Face(new Blob(readFileSync(fontPath(files[weight])))).getName(0, 'en');
    expect(copyright).not.toBe('');
    expect(shipped).toContain(copyright);
  });

  it.each(WEIGHTS)('is, word for word, the one that comes with the %s font', (weight) => {
    const [scope, name] = files[weight].module.split('/');
    const licence = readFileSync(createRequire(import.meta.url).resolve(`${scope}/${name}/LICENSE_FONT`), 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(shipped).toContain(licence);
  });
});
