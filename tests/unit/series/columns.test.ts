import { expect, it } from 'vitest';
import { columnsFor } from '../../../src/series/columns.ts';

it('letters stand in one row as long as they fit, then in two of much the same length', () => {
  expect([2, 6, 7, 8, 9, 12].map(columnsFor)).toEqual([2, 6, 7, 4, 5, 6]);
});
