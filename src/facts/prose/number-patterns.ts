import { HAN_DIGIT, HAN_NUMERAL } from './han-numerals.ts';
import type { NumberKind } from './number-kinds.ts';

/**
 * One way a number is no quantity. Patterns are sticky, run on half-width text from where
 * the number or its first word starts, and repeat within bounds, so that a long text is
 * read in linear time.
 */
export interface NumberPattern {
  kind: Exclude<NumberKind, 'quantity'>;
  pattern: RegExp;
  /** What the ten characters before must match, where they matter. */
  before?: RegExp;
  /** What they must not match. */
  notBefore?: RegExp;
  /** For kind `unknown`: why it cannot stay, in Traditional Chinese. */
  reason?: string;
}

const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** A space that a line break or an older typing habit may have left. */
const S = '[ \\u00a0\\n]?';
const YEAR = '(?:1\\d|2[01])\\d\\d';
const OF_YEAR = `${YEAR}${S}年${S}`;
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const TO = `${S}(?:至|到|[—–~-]{1,2})${S}`;
const JOIN = `(?:${TO}|、|和|及|與)`;
const H = `[${HAN_NUMERAL}]`;

/** Before a number of 年 or 日: it is a length of time, not a date. */
const LASTING = /(?:連續|歷時|為期|長達|僅用|只用|用時|耗時|需時|不到|不足|超過|滿|近|約|逾|第)\s?$/;
const LENGTH_AFTER = '(?!之?內|以內|(?:的)?歷史)';

const DATES: NumberPattern[] = [
  { kind: 'date', pattern: sticky(`${YEAR}([-/.])(?:1[0-2]|0?[1-9])\\1${DAY}(?!\\d)`) },
  { kind: 'date', pattern: sticky(`${YEAR}-(?:0[1-9]|1[0-2])(?![\\d-])`) },
  {
    kind: 'period',
    pattern: sticky(`(?:${OF_YEAR})?${MONTH}${S}月?${TO}(?:${OF_YEAR})?${MONTH}${S}月(?!${S}\\d{1,2}${S}[日號])`),
  },
  {
    kind: 'date',
    pattern: sticky(
      `(?:${OF_YEAR})?${MONTH}${S}月${S}(?:${DAY}${S}[日號]?${JOIN}(?:(?:${OF_YEAR})?${MONTH}${S}月${S})?){0,6}${DAY}${S}[日號]`,
    ),
  },
  { kind: 'period', pattern: sticky(`${YEAR}${S}年?${TO}${YEAR}${S}(?:年|學年)`) },
  {
    kind: 'period',
    pattern: sticky(
      `${OF_YEAR}(?:上半年|下半年|全年|第?[一二三四1-4]季度|前[二三23]季度|前${S}(?:\\d{1,2}|${H}{1,2})個月)`,
    ),
  },
  { kind: 'date', pattern: sticky(`(?:${OF_YEAR})?${MONTH}${S}月(?!${S}\\d)`) },
  { kind: 'period', pattern: sticky('(?:\\d{4}|\\d{2})年代|\\d{1,2}世紀|[1-4]季度') },
  { kind: 'period', pattern: sticky('\\d{1,2}個月'), before: /前\s?$/ },
  { kind: 'date', pattern: sticky(`${YEAR}${S}年度?${LENGTH_AFTER}`), notBefore: LASTING },
  { kind: 'date', pattern: sticky(`(?:${DAY}${S}日?${JOIN}){0,6}${DAY}${S}日(?!之?內|以內|元)`), notBefore: LASTING },
  { kind: 'date', pattern: sticky(`[〇零一二三四五六七八九]{4}年`) },
  { kind: 'date', pattern: sticky(`(?:十[一二]|[一二三四五六七八九十])月(?:${H}{1,3}[日號])?`) },
  { kind: 'period', pattern: sticky(`[一二三四]季度|${H}{1,3}(?:世紀|年代)`) },
  { kind: 'period', pattern: sticky(`${H}{1,2}個月|[二三]季度`), before: /前\s?$/ },
];

const TIMES: NumberPattern[] = [
  { kind: 'time', pattern: sticky('(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])') },
  { kind: 'time', pattern: sticky(`(?:[01]?\\d|2[0-4])${S}時(?![代間期長段])(?:${S}[0-5]?\\d${S}分)?`) },
  { kind: 'time', pattern: sticky(`(?:[01]?\\d|2[0-4])${S}點(?:${S}[0-5]?\\d${S}分|[半整許鐘])`) },
  {
    kind: 'time',
    pattern: sticky(`(?:[01]?\\d|2[0-4])${S}點`),
    before: /(?:上午|中午|下午|晚上?|凌晨|清晨|早上?)\s?$/,
  },
];

const PHONES: NumberPattern[] = [
  {
    kind: 'phone',
    pattern: sticky('(?:0\\d{2,3}-\\d{7,8}|(?:400|800)-?\\d{3}-?\\d{4}|1[3-9]\\d{9})(?![\\d.,])(?!元)'),
  },
  { kind: 'phone', pattern: sticky('\\d{3,6}(?=[”」』]?(?:政務服務|便民|市長|服務){0,3}(?:熱線|專線))') },
  {
    kind: 'phone',
    pattern: sticky('\\d[\\d-]{1,14}\\d(?=$|[\\s，。；、）)」』”])'),
    before: /(?:電話|熱線|專線|撥打|致電|手機號)[:為是「『“]?\s?$/,
  },
];

const ORDINALS: NumberPattern[] = [
  { kind: 'period', pattern: sticky(`第${S}(?:[1-4]|[一二三四])${S}季度`) },
  { kind: 'article', pattern: sticky(`第${S}(?:\\d{1,4}|${H}{1,7})${S}(?:[款章節編]|條(?![線路街道河航管地生產]))`) },
  { kind: 'ordinal', pattern: sticky(`第${S}(?:\\d{1,6}|${H}{1,7})`) },
  { kind: 'article', pattern: sticky(`[〔[［(（]${YEAR}[〕\\]］)）]${S}第?\\d{1,4}${S}號`) },
  { kind: 'ordinal', pattern: sticky(`\\d{1,6}${S}(?:號|期(?![間限望待貨])|級(?!別))`) },
  // A label ends its phrase: 圖1, 圖1所示; 發表3篇 has a measure word and is none.
  {
    kind: 'ordinal',
    pattern: sticky(
      `(?:附?[圖表注註]|附件|附錄|步驟|頁)${S}\\d{1,3}(?:[-.]\\d{1,3})?(?=$|[\\s，。、：:；）)」』》所顯為中的是與和及至—])`,
    ),
  },
  { kind: 'ordinal', pattern: sticky(`\\d{1,4}(?=${S}[名位])`), before: /前\s?$/ },
  { kind: 'ordinal', pattern: sticky('\\d{1,4}(?![\\d.,%])'), before: /(?:排名|排在|位列|名列|位居|排行)第?\s?$/ },
  { kind: 'ordinal', pattern: sticky('\\d{1,2}(?=[.．、)）](?!\\d))'), before: /\n[ \t]*[(（]?$/ },
];

/** Unit symbols in Latin letters; a number before one is a quantity that the vocabulary cannot check. */
const SYMBOLS =
  'km|kg|mg|ug|μg|[gtmhsLVW]|cm|mm|km2|m2|m3|ha|min|mL|ml|kW|MW|GW|kWh|MWh|GWh|TWh|kV|Hz|GB|MB|TB|ppm|RMB|rmb|CNY|USD|EUR';

const NAMES: NumberPattern[] = [
  { kind: 'name', pattern: sticky('(?:https?:\\/\\/|www\\.)[^\\s<>"\'「」『』（）()，。；、《》【】“”]{1,2000}') },
  {
    kind: 'name',
    pattern: sticky('[A-Za-z0-9][\\w-]{0,62}(?:\\.[A-Za-z][\\w-]{0,62}){1,6}(?:\\/[\\w./?=&%#~+-]{0,2000})?'),
  },
  {
    kind: 'name',
    pattern: sticky(
      '(?:GB|DB|ISO|IEC|IEEE|RFC|HJ|GBZ|CJJ|JGJ|NY|QB)(?:\\/[A-Z]{1,2})?[ -]?\\d{1,6}(?:[.:—-]\\d{1,4}){0,3}',
    ),
  },
  { kind: 'name', pattern: sticky('PM(?:2\\.5|10)(?![\\d.])') },
  { kind: 'period', pattern: sticky('(?:Q[1-4]|H[12])(?![A-Za-z0-9])') },
  { kind: 'ordinal', pattern: sticky('(?:[Nn][Oo]\\.? ?|(?:TOP|Top) ?|(?:Fig|Table|Vol)\\.? ?)\\d{1,4}') },
  { kind: 'name', pattern: sticky('[GDCKTZYS]\\d{1,4}(?=次|號|線|路|國道|省道|高速)') },
  { kind: 'name', pattern: sticky('\\d{1,4}(?:\\+\\d{1,4}){0,4}\\+[A-Za-z]{1,3}') },
  { kind: 'name', pattern: sticky('\\d{1,4}(?:\\+\\d{1,4}){1,5}(?=[”」』])'), before: /[“「『]$/ },
  { kind: 'name', pattern: sticky('\\d{1,2}[·•‧・]\\d{1,2}(?!\\d)') },
  { kind: 'name', pattern: sticky('\\d{1,4}(?:\\.\\d{1,6}){2,5}(?!\\d)') },
  { kind: 'name', pattern: sticky('[vV]\\d{1,4}(?:\\.\\d{1,6}){0,5}(?![\\dA-Za-z])') },
  { kind: 'name', pattern: sticky('\\d{1,2}\\.\\d{1,2}(?=版|時代)') },
  { kind: 'name', pattern: sticky('\\d\\.\\d(?!\\d)'), before: /工業$/ },
  { kind: 'name', pattern: sticky('\\d{1,4}強(?![度化勢])|\\d0[後后]|7[×xX*]24(?:小時)?|\\d{1,3}路(?=公交|公車|車)') },
  {
    kind: 'unknown',
    pattern: sticky(`[\\d.,]{1,30}${S}(?:${SYMBOLS})(?![A-Za-z0-9])`),
    reason: '單位寫成了外文符號，無從核對',
  },
  { kind: 'name', pattern: sticky('\\d{1,4}(?:\\.\\d)?[A-Za-z][A-Za-z0-9-]{0,20}') },
];

const UNKNOWN: NumberPattern[] = [
  {
    kind: 'unknown',
    pattern: sticky('\\d{1,6}分之\\d{1,6}|\\d{1,6}\\/\\d{1,6}(?![\\d/])'),
    reason: '分數無從核對，要寫成百分數',
  },
  { kind: 'unknown', pattern: sticky('[\\d.]{1,12}(?:比|:)[\\d.]{1,12}'), reason: '比例無從核對，要寫成倍數或百分數' },
];

/** `before` and `notBefore` see this many characters; the text's start looks like a line's. */
export const LOOK_BACK = 10;

/** Tried in this order at the first character of a number or of the word that governs it. */
export const NUMBER_PATTERNS: NumberPattern[] = [...PHONES, ...DATES, ...TIMES, ...ORDINALS, ...NAMES, ...UNKNOWN];

/** Characters a number or its governing word may start with; whatever else is skipped. */
export const STARTERS = new RegExp(`[0-9A-Za-z第附圖表注註步頁〔[［(（${HAN_DIGIT}十百]`, 'g');
