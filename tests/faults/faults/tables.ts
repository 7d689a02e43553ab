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
    name: 'Tens of thousands of kilowatt hours are off by ten',
    file: 'src/facts/model/units.ts',
    from: "萬千瓦時: { kind: 'energy', scale: 1e4 }",
    to: "萬千瓦時: { kind: 'energy', scale: 1e3 }",
    caughtBy: unit('facts/unit-table', '萬千瓦時 is 千瓦時 times 10000'),
  },
  {
    name: 'A word of a unit names another one',
    file: 'src/facts/model/units.ts',
    from: "spellings: ['千克']",
    to: "spellings: ['市斤']",
    caughtBy: unit('facts/unit-table', 'words for units in prose spell the same thing as the name in the table'),
  },
  {
    name: 'Two quarters of a year have changed names',
    file: 'src/facts/model/periods.ts',
    from: "['一', '二', '三', '四'];",
    to: "['一', '二', '四', '三'];",
    caughtBy: unit('facts/word-tables', 'periods have three months a quarter and six a half, in order'),
  },
  {
    name: 'A check is written out with the other side as the larger',
    file: 'src/facts/formula/written-formula.ts',
    from: "'>=': '≥'",
    to: "'>=': '≤'",
    caughtBy: unit('facts/formula-signs', 'a check says which side may be the larger'),
  },
  {
    name: 'A half-width semicolon is mended to a colon',
    file: 'src/typography/lint/half-width.ts',
    from: "  ';': '；',",
    to: "  ';': '：',",
    caughtBy: unit('typography/lint/mark-tables', 'a half-width ; in Chinese becomes the full-width form'),
  },
  {
    name: 'A picture is sent as a type that the web does not know',
    file: 'src/pictures/variants.ts',
    from: "jpg: 'image/jpeg',",
    to: "jpg: 'image/jpg',",
    caughtBy: unit('pictures/media-types', 'a picture made as jpg is sent as what the web calls that'),
  },
];
