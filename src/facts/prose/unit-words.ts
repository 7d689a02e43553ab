import { UNITS, unitExponent, unitSpellings, type Unit } from '../model/units.ts';

/** A unit as it stands in a text. */
export interface UnitWord {
  unit: Unit;
  /** Offset after the word. */
  end: number;
  /** Powers of ten that the text writes between number and unit and the unit does not hold: 4 for 2萬個. */
  shift: number;
  /** 個半月: half of one unit more. */
  half: boolean;
  /** 個多月, 多萬噸: somewhat more than the number. */
  many: boolean;
}

/** What may not follow a unit, because the two together are another word: 15項目, 3條件, 5年代. */
const NOT_BEFORE: Partial<Record<string, string>> = {
  元: '素旦月宵',
  項: '目',
  條: '件例',
  年: '代級輕',
  天: '然下',
  日: '元本報前常',
  米: '粉飯',
  人: '民類均士',
  名: '列單',
  位: '於居列',
  場: '館地所',
  座: '談位',
  所: '有以得在謂',
  處: '理於在',
  種: '植子',
  類: '似型',
  次: '日要序',
  家: '園庭',
  分: '之',
  台: '灣',
  臺: '灣',
  株: '洲',
  架: '構次',
  列: '入出車',
  班: '長車級',
  層: '面次級',
  間: '隔接',
  口: '岸味',
  套: '路餐',
  組: '織成合',
  支: '出付持撐援流',
  批: '准發評',
  份: '額子',
  張: '貼',
  本: '地科身次期',
  部: '分門委署',
  篇: '幅章',
  頭: '條部',
  秒: '殺',
  周: '年邊圍期末',
  週: '年邊期末',
  克: '服',
};

const MULTIPLIERS: Record<string, number> = {
  十: 1,
  百: 2,
  千: 3,
  萬: 4,
  十萬: 5,
  百萬: 6,
  千萬: 7,
  億: 8,
  十億: 9,
  百億: 10,
  千億: 11,
  萬億: 12,
};

const byLength = (words: string[]): string[] => words.sort((a, b) => b.length - a.length);
const spelled = new Map(UNITS.flatMap((unit) => unitSpellings(unit).map((word): [string, Unit] => [word, unit])));
const escape = (word: string): string => word.replace(/[/%.]/g, '\\$&');
const UNIT = byLength([...spelled.keys()])
  .map((word) => escape(word) + (NOT_BEFORE[word] ? `(?:(?=以[上下內])|(?![${NOT_BEFORE[word]}]))` : ''))
  .join('|');

const WORD = new RegExp(
  `(?<before>[多餘])?[ \\u00a0\\n]?(?:(?<inner>個多月|個半月|年半|個餘月)|(?<unit>${UNIT})|(?<multiplier>${byLength(Object.keys(MULTIPLIERS)).join('|')})(?<after>[多餘])?(?<scaled>${UNIT}))`,
  'y',
);
/** A unit over another is a third: 元/噸 is no 元. Over a time it stays itself: 萬噸/年 is an amount a year. */
const PER = /\/(?![年月日天])/y;

/** Reads the unit that starts at `at`, right after a number. */
export function readUnitWord(text: string, at: number): UnitWord | undefined {
  WORD.lastIndex = at;
  const groups = WORD.exec(text)?.groups;
  if (!groups) return undefined;
  const end = WORD.lastIndex;
  PER.lastIndex = end;
  if (PER.test(text)) return undefined;
  const { before, inner, unit, multiplier, after, scaled } = groups;
  if (inner !== undefined) {
    return {
      unit: inner === '年半' ? '年' : '個月',
      end,
      shift: 0,
      half: inner.includes('半'),
      many: /[多餘]/.test(inner),
    };
  }
  const many = before !== undefined || after !== undefined;
  const shift = multiplier === undefined ? 0 : (MULTIPLIERS[multiplier] ?? 0);
  return { unit: spelled.get((unit ?? scaled)!)!, end, shift, half: false, many };
}

const MULTIPLIER = new RegExp(byLength(Object.keys(MULTIPLIERS)).join('|'), 'y');

/** A multiplier without a unit, as in the first half of 10億—50億元. */
export function readMultiplier(text: string, at: number): { shift: number; end: number } {
  MULTIPLIER.lastIndex = at;
  const word = MULTIPLIER.exec(text)?.[0];
  return word === undefined ? { shift: 0, end: at } : { shift: MULTIPLIERS[word] ?? 0, end: MULTIPLIER.lastIndex };
}

/** Decimal places between a number written before the word and the kind's base unit. */
export const exponentOf = (word: Pick<UnitWord, 'unit' | 'shift'>): number => unitExponent(word.unit) + word.shift;
