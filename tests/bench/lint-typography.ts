/**
 * Measures the typography lint on texts that would send a careless pattern back over what it
 * has read, and on sound prose. Exits 1 where a text sixteen times as long takes more than
 * 120 times as long: linear time grows sixteenfold, quadratic time 256-fold.
 */
import { createLinter } from '../../src/typography/lint/lint.ts';

const PIECES = [
  '霧島是一座城，',
  ' ',
  '昆 ',
  'a ',
  ',',
  '「',
  '」',
  '「」',
  '"',
  "'",
  '(',
  ')',
  '（a',
  '…',
  '.',
  '—',
  '-',
  '后',
  '的',
  '若',
  '发',
  'a@',
  'a.',
  'http://',
  'www.',
  '1,',
  '１．',
  '\u200B',
  '，。',
];
const SHORT = 4_000;
const TIMES = 16;
const LIMIT = 120;
const lint = createLinter({
  terms: [{ preferred: '報道', variants: ['報導'], severity: 'error', except: [] }],
  keep: ['原樣'],
});

/** Milliseconds of the fastest of five runs: what the machine's other work delayed least. */
function fastest(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    lint(text);
    return performance.now() - start;
  });
  return Math.max(0.05, Math.min(...runs));
}

// What the first text teaches the engine must not be counted against it.
for (const piece of PIECES) lint(piece.repeat(SHORT));

console.log(`piece        ${SHORT} characters, ms   ${SHORT * TIMES} characters, ms   ratio`);
for (const piece of PIECES) {
  const repeat = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  const [short, long] = [fastest(repeat(SHORT)), fastest(repeat(SHORT * TIMES))];
  console.log(
    `${JSON.stringify(piece).padEnd(14)}${short.toFixed(2).padStart(20)}${long.toFixed(2).padStart(23)}${(long / short).toFixed(1).padStart(9)}`,
  );
  if (long / short > LIMIT) process.exitCode = 1;
}
