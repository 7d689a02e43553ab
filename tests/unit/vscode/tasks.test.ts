import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkLetter } from '../../../src/check/check-letter.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';
import { checkTypography, contentLinter } from '../../../src/check/typography/check-typography.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { letterOf } from '../../support/content-folder.ts';
import { readLetter } from '../check/letter-in-memory.ts';
import { workspaceFile } from './workspace.ts';

interface Matcher {
  severity: 'error' | 'warning';
  pattern: { regexp: string; file: number; line: number; column: number; message: number; code: number };
}

interface Task {
  label: string;
  command: string;
  windows: { command: string };
  problemMatcher: Matcher[];
}

const { tasks } = workspaceFile('tasks.json') as { tasks: Task[] };
const matchers = tasks.find(({ command }) => command === 'npm run check')!.problemMatcher;

/** What the Problems panel shows of a command's output. */
function readDiagnostics(output: string) {
  return output.split('\n').flatMap((printed) =>
    matchers.flatMap(({ severity, pattern }) => {
      const match = new RegExp(pattern.regexp).exec(printed);
      if (!match) return [];
      const at = (group: number) => match[group]!;
      return [
        {
          file: at(pattern.file),
          line: Number(at(pattern.line)),
          column: Number(at(pattern.column)),
          message: at(pattern.message),
          rule: at(pattern.code),
          level: severity,
        },
      ];
    }),
  );
}

const shown = ({ file, range, message, rule, level }: Diagnostic) => ({
  file,
  ...range.start,
  message,
  rule,
  level,
});

describe('the task that runs the check', () => {
  it('shows every diagnostic of a real check in the Problems panel, at its place, and nothing else', () => {
    const files = readLetter(`tests/fixtures/small/${letterOf('small')}`);
    const broken = (
      [
        ['article', '共有[40台]', '共有[41台]'],
        ['article', '燒了一冬。', '燒了一冬.'],
        ['article', 'letter: I', 'letter: [I]'],
        ['article', '<Figure id="fleet-parts" />', '<Figur id="fleet-parts" />'],
        ['facts', 'unit: 噸', 'unit: 噸位'],
        ['facts', 'label: 燈塔', 'lable: 燈塔'],
        ['figures', 'kind: timeline', 'kind: pie'],
      ] as const
    ).reduce((letter, [part, from, to]) => {
      const { file, text } = letter[part];
      expect(text).toContain(from);
      return { ...letter, [part]: { file, text: text!.replace(from, to) } };
    }, files);
    const { lint } = contentLinter({
      file: 'content/terms.yaml',
      text: 'terms:\n  - preferred: 唱歌\n    variants: [說]\n    severity: warning\n',
    });
    const diagnostics = [
      ...checkLetter(makeLetter(broken)),
      ...[broken.article, broken.facts].flatMap((file) => checkTypography(file, lint)),
    ];
    expect(new Set(diagnostics.map(({ level }) => level))).toEqual(new Set(['error', 'warning']));
    const texts = new Map([broken.article, broken.facts, broken.figures].map(({ file, text }) => [file, text!]));
    const output = `> letter-series@0.1.0 check\n> node src/cli/run.mjs src/cli/check.ts\n\n${formatDiagnostics({ diagnostics, texts })}\n\n內容檢查：3 個錯誤，1 個提醒。`;
    expect(readDiagnostics(output)).toEqual(diagnostics.map(shown));
  });

  it('reads a message that itself holds brackets and colons', () => {
    const diagnostic: Diagnostic = {
      rule: 'schema-value',
      level: 'error',
      file: 'content/letters/6-n-net/facts.yaml',
      range: { start: { line: 12, column: 3 }, end: { line: 12, column: 9 } },
      message: '寫成 [1, 2]：a:1:2  錯誤  的樣子  [x]',
    };
    expect(readDiagnostics(formatDiagnostics({ diagnostics: [diagnostic], texts: new Map() }))).toEqual([
      shown(diagnostic),
    ]);
  });

  it('runs scripts that there are', () => {
    const { scripts } = workspaceFile('../package.json') as { scripts: Record<string, string> };
    for (const { command, windows } of tasks) {
      expect(Object.keys(scripts)).toContain(/^npm run (\S+)/.exec(command)?.[1]);
      expect(windows.command).toBe(command.replace('npm', 'npm.cmd'));
    }
  });
});
