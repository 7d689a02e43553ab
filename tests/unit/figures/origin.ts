import { buildLedger, ledgerById } from '../../../src/facts/ledger/ledger.ts';
import type { FigureOrigin } from '../../../src/figures/exports/origin.ts';
import { paperPalette } from '../../../src/figures/exports/palette.ts';
import { EVENTS, FACTS, SOURCES } from './facts.ts';

/** Where the figures of these tests belong. */
export const ORIGIN: FigureOrigin = {
  letter: '一座虛構的城',
  series: '測試系列',
  address: 'https://example.org/kunming/u-up/#fig-try',
};

/** The ledger of the tests' facts and events, by id. */
export const ENTRIES = ledgerById(
  buildLedger({ sources: SOURCES, facts: {}, events: EVENTS, checks: [] }, FACTS, new Map()),
);

export const PALETTE = paperPalette('cedar');
