import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../src/figures/exports/csv-file.ts';
import { figureTable } from '../../../src/figures/table.ts';
import { csvRecords } from '../../support/csv.ts';
import { BAR, FACTS, fact, figureOf, GROUPED_BAR, SHARE_BAR, SPECS } from './facts.ts';
import { ENTRIES, ORIGIN } from './origin.ts';

const records = (spec: (typeof SPECS)[keyof typeof SPECS]) => csvRecords(csvFile(figureOf(spec), ORIGIN, ENTRIES));

describe.each(Object.entries(SPECS))('the CSV of a %s', (_kind, spec) => {
  const figure = figureOf(spec);

  it('has a line a value, number and words as the figure has them', () => {
    const points = figure.series.flatMap(({ label, points: own }) =>
      own.map((point, i) => ({ 項目: figure.categories[i], 組別: label, 寫法: point.text, value: point.value })),
    );
    expect(
      records(spec).map(({ 項目, 組別, 寫法, 數值 }) => ({
        項目,
        組別,
        寫法,
        value: 數值 === '' ? null : Number(數值),
      })),
    ).toEqual(points);
  });

  it('bears title, dek, address and sources on every line', () => {
    for (const line of records(spec)) {
      expect(line).toMatchObject({ 圖題: figure.title, 副題: figure.dek, 網址: ORIGIN.address });
      expect(line['出處']).toMatch(/^[甲乙][報網]《/);
    }
  });
});

it('says of each value its unit, its period, how real it is and where it is from', () => {
  const lines = records(SHARE_BAR);
  expect(lines[0]).toMatchObject({
    項目: '大項目',
    數值: '4',
    單位: '個',
    寫法: '4個',
    時期: '2022年第二季度',
    性質: '已簽約',
    出處: '甲報《一篇報道》',
    事實代號: 'large',
  });
  // Computed from two facts, it rests on the sources of both.
  expect(lines[2]).toMatchObject({
    項目: '未載明',
    數值: '18',
    性質: '推算',
    出處: '甲報《一篇報道》；乙網《另一篇》',
  });
});

it('holds the shares that the table shows', () => {
  expect(records(SHARE_BAR).map((line) => line['占比'])).toEqual(
    figureTable(figureOf(SHARE_BAR)).rows.map(({ cells }) => cells.at(-1)!.text),
  );
});

it('writes a number with the decimals of its fact, without qualifier or thousands', () => {
  const [, , province] = records(GROUPED_BAR);
  expect(province).toMatchObject({ 數值: '1237.063', 寫法: '1237.063億元' });
});

it('leaves the number of a missing value empty: it is not zero', () => {
  const [before, after] = GROUPED_BAR.series!;
  const figure = figureOf({ ...GROUPED_BAR, series: [before!, { ...after!, facts: ['province', null] }] });
  const missing = csvRecords(csvFile(figure, ORIGIN, ENTRIES)).at(-1);
  expect(missing).toMatchObject({ 數值: '', 寫法: '缺', 時期: '', 事實代號: '' });
});

it('does not let a name run as a formula', () => {
  const figure = figureOf(
    { ...BAR, labels: { ...BAR.labels, industry: '=1+1' } },
    new Map([...FACTS, ['industry', fact('industry', 120)]]),
  );
  expect(csvRecords(csvFile(figure, ORIGIN, ENTRIES))[0]!['項目']).toBe("'=1+1");
});
