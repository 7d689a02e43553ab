import type { Fault } from '../fault.ts';
import { BUILDING } from './building.ts';
import { CHECKS } from './checks.ts';
import { EDITIONS } from './editions.ts';
import { FIGURES } from './figures.ts';
import { FILES } from './files.ts';
import { HOUSE } from './house.ts';
import { NUMBERS } from './numbers.ts';
import { PAGES } from './pages.ts';

/** Every fault that a test must catch. */
export const FAULTS: readonly Fault[] = [
  ...NUMBERS,
  ...CHECKS,
  ...FIGURES,
  ...PAGES,
  ...EDITIONS,
  ...FILES,
  ...BUILDING,
  ...HOUSE,
];
