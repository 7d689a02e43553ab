import type { Fault } from '../fault.ts';
import { BUILDING } from './building.ts';
import { CHECKS } from './checks.ts';
import { EDITIONS } from './editions.ts';
import { FEEDS } from './feeds.ts';
import { FIGURES } from './figures.ts';
import { FILES } from './files.ts';
import { HEADS } from './heads.ts';
import { HOUSE } from './house.ts';
import { LEDGER_LINKS } from './ledger-links.ts';
import { LINKS } from './links.ts';
import { MARKUP } from './markup.ts';
import { NUMBERS } from './numbers.ts';
import { PAGES } from './pages.ts';
import { TABLES } from './tables.ts';
import { WORDS } from './words.ts';

/** Every fault that a test must catch. */
export const FAULTS: readonly Fault[] = [
  ...NUMBERS,
  ...TABLES,
  ...CHECKS,
  ...FIGURES,
  ...PAGES,
  ...WORDS,
  ...LINKS,
  ...LEDGER_LINKS,
  ...HEADS,
  ...EDITIONS,
  ...FEEDS,
  ...FILES,
  ...MARKUP,
  ...BUILDING,
  ...HOUSE,
];
