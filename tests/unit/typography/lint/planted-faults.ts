import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { TermsFile } from '../../../../src/typography/lint/terms.ts';
import { termsFileSchema } from '../../../../src/typography/lint/terms.ts';

/** A fault that was planted by hand, and what mends it. */
export interface PlantedFault {
  rule: string;
  /** The text as it stands, without the marks around the place. */
  text: string;
  /** Offsets of the place. */
  from: number;
  to: number;
  /** The text once it is mended; undefined where only its author can. */
  fixed: string | undefined;
  /** Whether --fix may mend it. */
  safe: boolean;
}

const file = parse(
  readFileSync(new URL('../../../fixtures/typography-faults/faults.yaml', import.meta.url), 'utf8'),
) as {
  terms: unknown;
  faults: { rule: string; text: string; fixed?: string; safe?: boolean }[];
};

/** The words that the fixture's editors have settled on. */
export const TERMS: TermsFile = termsFileSchema.parse({ terms: file.terms });

export const FAULTS: readonly PlantedFault[] = file.faults.map(({ rule, text, fixed, safe = fixed !== undefined }) => {
  const from = text.indexOf('⟦');
  return { rule, text: text.replace(/[⟦⟧]/g, ''), from, to: text.indexOf('⟧') - 1, fixed, safe };
});
