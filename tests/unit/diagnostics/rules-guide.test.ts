import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../src/typography/lint/lint.ts';
import { RULE_GROUPS, RULE_NAMES, ruleOf, type RuleName } from '../../../src/diagnostics/rules.ts';

const content = new URL('../../../content/', import.meta.url);
const guide = await readFile(new URL('RULES.md', content), 'utf8');

/** Text of each section by its heading, with the heading of the part in which it stands, in order. */
const sections = guide.split(/^## /m).flatMap((part) => {
  const [group = '', ...rest] = part.split('\n');
  return rest
    .join('\n')
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return { name: heading, group, text: lines.join('\n').trim() };
    });
});

/** What is settled of a rule, by the heading of its section. */
const entryOf = (heading: string) => ruleOf(heading.replaceAll('`', '') as RuleName);

describe('the editors’ guide to the rules', () => {
  it('has a section for every rule, in the order of the rules, and no others', () => {
    expect(sections.map(({ name }) => name)).toEqual(RULE_NAMES.map((name) => `\`${name}\``));
  });

  it('has a part for every group of rules, and each rule in the part of its group', () => {
    expect([...new Set(sections.map(({ group }) => group))]).toEqual(Object.values(RULE_GROUPS));
    for (const { name, group } of sections) expect(RULE_GROUPS[entryOf(name).group], name).toBe(group);
  });

  it.each(sections)('says of $name whether it is only a reminder', ({ name, text }) => {
    expect(text.startsWith('提醒。')).toBe(entryOf(name).level === 'warning');
  });

  it.each(sections)('says of $name whether --fix mends it', ({ name, text }) => {
    expect(/`--fix` 會改|或用 `--fix`/.test(text)).toBe(entryOf(name).fix === 'safe');
  });

  it.each(sections)('says something of its own of $name', ({ text }) => {
    expect(text.match(/\p{Script=Han}/gu)?.length ?? 0).toBeGreaterThan(12);
    expect(sections.filter((other) => other.text === text)).toHaveLength(1);
    expect(text).not.toMatch(/TODO|待補|待寫/);
  });

  it('shows wrong and right in pairs', () => {
    for (const { name, text } of sections)
      expect(text.match(/^- 錯：/gm)?.length, name).toBe(text.match(/^- 對：/gm)?.length);
  });

  it('is set as it asks others to set their words', () => {
    // What is quoted as wrong stands in code, quotation marks, or in the sections on typography.
    const words = guide
      .split(/^## 標點與用字/m)[0]!
      .replace(/```[^]*?```|`[^`\n]+`/g, 'code')
      .split(/\n+/);
    const lint = createLinter();
    const loud = new Set(['half-width-punctuation', 'simplified-character', 'conversion-artefact', 'wrong-quotes']);
    expect(
      words
        .flatMap((line) => lint(line.replace(/^[-#\s]+|\*\*|\[|\]\([^)]*\)/g, '')))
        .filter(({ rule }) => loud.has(rule))
        .map(({ message }) => message),
    ).toEqual([]);
  });

  it('is where the editors’ guide sends its readers', async () => {
    expect(await readFile(new URL('README.md', content), 'utf8')).toContain('](RULES.md)');
  });
});
