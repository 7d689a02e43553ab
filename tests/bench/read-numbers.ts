/**
 * Measures reading numbers in texts that would send a careless pattern back over what it
 * has read. Exits 1 where a text sixteen times as long takes more than 120 times as
 * long: linear time grows sixteenfold, quadratic time 256-fold.
 */
import { classifyNumbers } from '../../src/facts/prose/quantities.ts';

const PIECES = [
  '1',
  '1,',
  '1.1',
  '1、',
  '1—',
  '1至',
  '1億—',
  'a1',
  'a-',
  'a.',
  '一',
  '三個',
  '第',
  '6月1日至',
  '2022年1',
  '〔2022',
  '0871-',
  'http://',
  '百分之',
];
const SHORT = 4_000;
const TIMES = 16;
const LIMIT = 120;

/** Milliseconds of the fastest of five runs: what the machine's other work delayed least. */
function fastest(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    classifyNumbers(text);
    return performance.now() - start;
  });
  return Math.max(0.05, Math.min(...runs));
}

console.log(`piece        ${SHORT} characters, ms   ${SHORT * TIMES} characters, ms   ratio`);
for (const piece of PIECES) {
  const repeat = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  const [short, long] = [fastest(repeat(SHORT)), fastest(repeat(SHORT * TIMES))];
  console.log(
    `${piece.padEnd(12)}${short.toFixed(2).padStart(20)}${long.toFixed(2).padStart(23)}${(long / short).toFixed(1).padStart(9)}`,
  );
  if (long / short > LIMIT) process.exitCode = 1;
}
