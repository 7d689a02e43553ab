import { expect, it } from 'vitest';
import { csv } from '../../../src/shared/csv.ts';

const line = (...cells: string[]) => csv([cells]).slice(1, -2);

it('begins with a byte order mark and ends every line with CR and LF', () => {
  expect(
    csv([
      ['項目', '數值'],
      ['農業', '115'],
    ]),
  ).toBe('\uFEFF項目,數值\r\n農業,115\r\n');
});

it('quotes what would break a line or a cell, and doubles quotation marks', () => {
  expect(line('a,b', 'a "b"', 'a\nb', '「甲」，乙')).toBe('"a,b","a ""b""","a\nb",「甲」，乙');
});

it.each(['=1+1', '+1', '@SUM(A1)', '-1+1', '-', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠x'])(
  'keeps %j from running as a formula',
  (cell) => {
    expect(line(cell).replace(/^"/, '')).toMatch(/^'/);
  },
);

it.each(['-12.5', '-3', '0', '1237.063', '−12.5億元', '約3個'])('leaves %s as it is', (cell) => {
  expect(line(cell)).toBe(cell);
});
