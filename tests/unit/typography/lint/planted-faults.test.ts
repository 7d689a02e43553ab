import { describe, expect, it } from 'vitest';
import { checkTypography } from '../../../../src/check/typography/check-typography.ts';
import { fixedText } from '../../../../src/check/fix/fix-content.ts';
import { hasSafeFix } from '../../../../src/diagnostics/diagnostic.ts';
import { createLinter, rules } from '../../../../src/typography/lint/lint.ts';
import { applyEdits } from '../../../../src/diagnostics/text-edit.ts';
import { FAULTS, TERMS } from './planted-faults.ts';

const lint = createLinter(TERMS);
const FRONTMATTER = '---\nposition: 6\n---\n\n';
const article = (texts: readonly string[]): string => FRONTMATTER + texts.map((text) => `${text}\n`).join('\n');
const FILE = 'content/letters/6-n-net/article.mdx';

it('sixty faults are planted, at least one for every rule', () => {
  expect(FAULTS).toHaveLength(60);
  expect([...new Set(FAULTS.map(({ rule }) => rule))].sort()).toEqual(
    rules()
      .map(({ name }) => name)
      .sort(),
  );
});

describe('a planted fault is found at its place, and nothing else', () => {
  it.each(FAULTS)('$rule: $text', ({ rule, text, from, to }) => {
    expect(lint(text).map((found) => ({ rule: found.rule, from: found.from, to: found.to }))).toEqual([
      { rule, from, to },
    ]);
  });

  it('in an article that holds all of them: every line and column', () => {
    const found = checkTypography({ file: FILE, text: article(FAULTS.map(({ text }) => text)) }, lint).map(
      ({ rule, file, range }) => ({ rule, file, range }),
    );
    // A paragraph and the blank line behind it; the first stands on line 5.
    expect(found).toEqual(
      FAULTS.map(({ rule, from, to }, i) => {
        const at = (offset: number) => ({ line: 5 + 2 * i, column: offset + 1 });
        return { rule, file: FILE, range: { start: at(from), end: at(to) } };
      }),
    );
  });
});

describe('a diagnostic says what to write', () => {
  it.each(FAULTS.filter(({ fixed }) => fixed !== undefined))('$text -> $mended', ({ text, fixed }) => {
    expect(
      applyEdits(
        text,
        lint(text).flatMap(({ fix }) => fix?.edits ?? []),
      ),
    ).toBe(fixed);
  });

  it('or what to look for, where no change can be told', () => {
    for (const { text } of FAULTS.filter(({ fixed }) => fixed === undefined)) {
      const [diagnostic] = lint(text);
      expect(diagnostic?.suggestion).toMatch(/補上.*或刪去/);
      expect(diagnostic?.fix).toBeUndefined();
    }
  });
});

describe('--fix', () => {
  const before = article(FAULTS.map(({ text }) => text));
  const check = (text: string) => checkTypography({ file: FILE, text }, lint);
  const after = fixedText(before, check(before));

  it('mends what is safe, and leaves all else byte for byte', () => {
    expect(after).toBe(article(FAULTS.map(({ text, fixed, safe }) => (safe ? fixed! : text))));
  });

  it('has nothing more to do the second time', () => {
    expect(check(after).filter(hasSafeFix)).toEqual([]);
  });

  it('leaves exactly the faults that need eyes', () => {
    expect(check(after).map(({ rule, range }) => ({ rule, line: range.start.line }))).toEqual(
      FAULTS.flatMap(({ rule, safe }, i) => (safe ? [] : [{ rule, line: 5 + 2 * i }])),
    );
  });
});
