import { buildLedger } from '../../../src/facts/ledger.ts';
import type { FigureOrigin } from '../../../src/figures/files/origin.ts';
import { paperPalette } from '../../../src/figures/files/palette.ts';
import { FACTS, SOURCES } from './facts.ts';

/** Where the figures of these tests belong. */
export const ORIGIN: FigureOrigin = { letter: '一座虛構的城', series: '測試系列', address: 'https://example.org/kunming/u-up/#fig-try' };

/** The ledger of the tests' facts, by id. */
export const ENTRIES = new Map(buildLedger({ sources: SOURCES, facts: {}, checks: [] }, FACTS, new Map()).entries.map((entry) => [entry.fact.id, entry]));

export const PALETTE = paperPalette('cedar');
