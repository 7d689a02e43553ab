import { expect, it } from 'vitest';
import { shares } from '../../../src/figures/kinds/share-bar/shares.ts';

const of = (values: number[], unit: '個' | '%' = '個') =>
  shares({ unit, series: [{ label: '', points: values.map((value) => ({ value }) as never) }] });

it('parts of a whole are percentages of it', () => {
  expect(of([4, 9, 18])).toEqual(['12.9%', '29.0%', '58.1%']);
});

it('a part is never rounded away, nor up to the whole', () => {
  expect(of([1, 99_999])).toEqual(['<0.1%', '>99.9%']);
  expect(of([0, 5])).toEqual(['0.0%', '100.0%']);
});

it('values that are percentages need none', () => {
  expect(of([63, 37], '%')).toEqual([undefined, undefined]);
});
