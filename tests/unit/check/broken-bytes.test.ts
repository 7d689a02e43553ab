import { describe, expect } from 'vitest';
import { RULE_NAMES } from '../../../src/diagnostics/rules.ts';
import { type ContentFolder, test as it } from '../../support/content-folder.ts';
import { fileOf, type Part } from './broken/kind.ts';
import { expectInFile } from './expect-ranges.ts';

const PARTS: readonly Part[] = ['article', 'facts', 'figures'];
const ROUNDS = 70;

/** Numbers from 0 up to a bound, the same in every run (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Checks content in which one file is other bytes, and holds each answer to being one that an editor can use. */
async function expectDiagnostics(content: ContentFolder, part: Part, bytes: Buffer): Promise<void> {
  await content.write(fileOf(part), bytes);
  const result = await content.check();
  // Also of a file that the check could not read.
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  expectInFile({ ...result, texts: new Map([...result.texts, [`content/${fileOf(part)}`, text]]) });
  for (const { rule, file, message, suggestion, allowed } of result.diagnostics) {
    const what = `${rule} ${file} ${message}`;
    expect(RULE_NAMES, what).toContain(rule);
    expect(message, what).toMatch(/\p{Script=Han}/u);
    expect(suggestion ?? allowed, what).toMatch(/\S/);
    expect(message, what).not.toMatch(/undefined|Error:|[Uu]nexpected|Expected|Invalid/);
  }
}

describe('the check never falls over, and every place that it names is in the file', () => {
  describe.each(PARTS)('%s', (part) => {
    const path = fileOf(part);

    it(`cut at ${ROUNDS} places`, async ({ content }) => {
      const below = random(20261127);
      const valid = Buffer.from(await content.read(path));
      for (let round = 0; round < ROUNDS; round += 1)
        await expectDiagnostics(content, part, valid.subarray(0, below(valid.length)));
    });

    it(`with a bit turned at ${ROUNDS} places`, async ({ content }) => {
      const below = random(1127);
      const valid = Buffer.from(await content.read(path));
      for (let round = 0; round < ROUNDS; round += 1) {
        const bytes = Buffer.from(valid);
        const at = below(bytes.length);
        bytes[at] = bytes[at]! ^ (1 << below(8));
        await expectDiagnostics(content, part, bytes);
      }
    });

    it(`with a piece of it moved to another place, ${ROUNDS} times`, async ({ content }) => {
      const below = random(527);
      const text = [...(await content.read(path))];
      for (let round = 0; round < ROUNDS; round += 1) {
        const from = below(text.length);
        const piece = text.slice(from, from + below(12));
        const at = below(text.length);
        await expectDiagnostics(
          content,
          part,
          Buffer.from([...text.slice(0, at), ...piece, ...text.slice(at)].join('')),
        );
      }
    });
  });
});
