import { type Fault, unit } from '../fault.ts';

/** Tables that were typed by hand: one entry that is wrong. */
export const TABLES: readonly Fault[] = [
  {
    name: 'Hectares are off by ten',
    file: 'src/facts/model/units.ts',
    from: "公頃: { kind: 'area', scale: 1e4 }",
    to: "公頃: { kind: 'area', scale: 1e5 }",
    caughtBy: unit('facts/unit-table', 'units of measure one 公頃 is 10000 平方米'),
  },
  {
    name: 'Hundreds of millions of kilowatt hours are off by ten',
    file: 'src/facts/model/units.ts',
    from: "億千瓦時: { kind: 'energy', scale: 1e8 }",
    to: "億千瓦時: { kind: 'energy', scale: 1e9 }",
    caughtBy: unit('facts/unit-table', '億千瓦時 is 千瓦時 times 100000000'),
  },
  {
    name: 'A word of a unit names another one',
    file: 'src/facts/model/units.ts',
    from: "spellings: ['千克']",
    to: "spellings: ['市斤']",
    caughtBy: unit('facts/unit-table', 'words for units in prose spell the same thing as the name in the table'),
  },
];
