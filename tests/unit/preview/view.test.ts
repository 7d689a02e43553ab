import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FILE_START } from '../../../src/diagnostics/source-location.ts';
import { blockedBy } from '../../../src/check/blocked.ts';
import { type Checked, viewOf } from '../../../src/preview/view.ts';

const diagnostic = (file: string, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'fact-missing',
  level: 'error',
  file: `content/${file}`,
  range: FILE_START,
  message: '錯了',
  ...rest,
});

/** What is known after a check that read two letters and found these. */
function checked(...diagnostics: Diagnostic[]): Checked {
  const files = ['series.yaml', 'letters/3-n-near/article.mdx', 'letters/6-n-net/article.mdx'];
  return {
    diagnostics,
    texts: new Map(files.map((file) => [`content/${file}`, '甲乙丙'])),
    blocked: blockedBy(diagnostics),
    root: '/desk/texts',
  };
}

describe('what a page of the preview shows', () => {
  const all = checked(
    diagnostic('letters/3-n-near/article.mdx'),
    diagnostic('letters/6-n-net/article.mdx', {
      range: { start: { line: 1, column: 2 }, end: { line: 1, column: 3 } },
    }),
    diagnostic('series.yaml', { level: 'warning' }),
  );

  it('is what was found in its own letter; the rest is counted', () => {
    const { about, diagnostics, errors, warnings, others, blocked } = viewOf(all, '/n-net/', '/');
    expect({ about, errors, warnings, blocked }).toEqual({ about: '6-n-net', errors: 1, warnings: 0, blocked: false });
    expect(diagnostics).toMatchObject([
      { excerpt: { before: '甲', words: '乙', after: '丙' }, path: join('/desk/texts/letters/6-n-net/article.mdx') },
    ]);
    expect(others).toEqual([
      { name: '3-n-near', href: '/n-near/', blocked: false, errors: 1, warnings: 0 },
      { name: '系列共用的檔案', href: '/', blocked: false, errors: 0, warnings: 1 },
    ]);
  });

  it('is the same in every edition, on every page of the letter and below a base path', () => {
    for (const path of ['/kunming/n-net/', '/kunming/zh-hans/n-net/', '/kunming/n-net/data/']) {
      expect(viewOf(all, path, '/kunming/')).toMatchObject({
        about: '6-n-net',
        errors: 1,
        others: [{ href: '/kunming/n-near/' }, { href: '/kunming/' }],
      });
    }
  });

  it('is what was found in the files of the series where it shows no letter', () => {
    for (const path of ['/', '/zh-hans/', '/no-such/'])
      expect(viewOf(all, path, '/')).toMatchObject({
        errors: 0,
        warnings: 1,
        others: [{ name: '3-n-near' }, { name: '6-n-net' }],
      });
  });
});

describe('a page that cannot be rendered', () => {
  const yaml = { rule: 'yaml-syntax' } as const;

  it('is every page of a letter that cannot be read, and no other', () => {
    const broken = checked(diagnostic('letters/6-n-net/facts.yaml', yaml));
    expect(
      ['/n-net/', '/n-net/data/', '/zh-hans/n-net/', '/n-near/', '/'].map((path) => viewOf(broken, path, '/').blocked),
    ).toEqual([true, true, true, false, false]);
  });

  it('is none for a reminder, or for what only a text says', () => {
    expect(
      blockedBy([
        diagnostic('letters/6-n-net/facts.yaml', { ...yaml, level: 'warning' }),
        diagnostic('letters/6-n-net/article.mdx', { rule: 'typed-space' }),
      ]).letters,
    ).toEqual([]);
  });

  it('is every page where the series cannot be read, and says why on each', () => {
    const broken = checked(diagnostic('series.yaml', yaml), diagnostic('letters/6-n-net/article.mdx'));
    for (const path of ['/', '/n-near/'])
      expect(viewOf(broken, path, '/')).toMatchObject({
        blocked: true,
        diagnostics: [{ file: 'content/series.yaml' }],
        others: [{ name: '6-n-net' }],
      });
  });

  it('is every page of the Simplified edition alone where the dictionary cannot be read', () => {
    const broken = checked(diagnostic('simplified.yaml', yaml));
    expect(['/zh-hans/', '/zh-hans/n-net/', '/', '/n-net/'].map((path) => viewOf(broken, path, '/').blocked)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is of two letters at one address only where neither can be read', () => {
    const texts = new Map([['content/letters/3-n-net/article.mdx', '甲']]);
    const twins = checked(diagnostic('letters/6-n-net/article.mdx', { rule: 'slot-address' }));
    expect(viewOf({ ...twins, texts }, '/n-net/', '/')).toMatchObject({
      about: '3-n-net、6-n-net',
      blocked: false,
      errors: 1,
    });
  });
});
