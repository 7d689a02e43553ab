import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkTypography } from '../../../../src/check/typography/check-typography.ts';
import { lintTexts } from '../../../../src/check/typography/lint-texts.ts';
import { createLinter } from '../../../../src/typography/lint/lint.ts';

const FOLDER = new URL('../../../fixtures/typography-clean/', import.meta.url);
const FILES = readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));

it('five thousand characters of sound prose, full of what looks like a fault, give no diagnostic', () => {
  const han = FILES.flatMap(({ file, text }) => lintTexts(text, file)).reduce(
    (sum, { text }) => sum + (text.match(/\p{Script=Han}/gu)?.length ?? 0),
    0,
  );
  expect(han).toBeGreaterThanOrEqual(5_000);
  expect(FILES.flatMap((each) => checkTypography(each, createLinter()))).toEqual([]);
});
