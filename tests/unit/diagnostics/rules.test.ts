import { describe, expect, it } from 'vitest';
import { blockedBy } from '../../../src/check/blocked.ts';
import { checkTypography } from '../../../src/check/typography/check-typography.ts';
import { diagnosticAt } from '../../../src/diagnostics/diagnostic.ts';
import { RULE_NAMES, ruleOf, type RuleEntry } from '../../../src/diagnostics/rules.ts';
import { createLinter, rules } from '../../../src/typography/lint/lint.ts';
import { FAULTS, TERMS } from '../typography/lint/planted-faults.ts';

const FILE = 'content/letters/6-n-new/article.mdx';

describe('what is settled of a rule', () => {
  it('is asked for by the compiler, part by part', () => {
    // @ts-expect-error a rule says whether a page can be shown in spite of it
    const entry: RuleEntry = { group: 'files', level: 'error', fix: 'none' };
    // @ts-expect-error there is no such group
    const stray: RuleEntry = { ...ruleOf('dash'), group: 'others' };
    expect([entry, stray]).toHaveLength(2);
  });

  it.each(RULE_NAMES)(
    '%s: its level is that of what it finds, unless a place is said to be otherwise, and why',
    (rule) => {
      const message = { rule, message: '錯了' };
      expect(diagnosticAt(message, FILE).level).toBe(ruleOf(rule).level);
      const other = ruleOf(rule).level === 'error' ? 'warning' : 'error';
      expect(diagnosticAt({ ...message, override: { level: other, because: 'a test' } }, FILE).level).toBe(other);
    },
  );

  it.each(RULE_NAMES)('%s: an error keeps its letter from being shown just where the rule says so', (rule) => {
    const error = diagnosticAt({ rule, message: '錯了', override: { level: 'error', because: 'a test' } }, FILE);
    expect(blockedBy([error]).letters).toEqual(ruleOf(rule).shown ? [] : ['6-n-new']);
  });
});

describe('the best fix of a rule of typography', () => {
  const lint = createLinter(TERMS);
  it.each(rules().map(({ name }) => name))('%s', (name) => {
    const fixes = FAULTS.filter(({ rule }) => rule === name)
      .flatMap(({ text }) => checkTypography({ file: FILE, text: `---\ntitle: 題\n---\n\n${text}\n` }, lint))
      .filter(({ rule }) => rule === name)
      .map(({ fix }) => (fix ? (fix.isSafe ? 'safe' : 'doubtful') : 'none'));
    const best = (['safe', 'doubtful', 'none'] as const).find((each) => fixes.includes(each));
    expect(best).toBe(ruleOf(name).fix);
  });
});
