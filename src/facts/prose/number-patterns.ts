import { DATES, TIMES } from './date-patterns.ts';
import { HAN_DIGIT } from './han-numerals.ts';
import { H, type NumberPattern, S, sticky, YEAR } from './number-pattern.ts';

const PHONES: NumberPattern[] = [
  {
    kind: 'phone',
    example: '電話010-12345678',
    pattern: sticky('(?:0\\d{2,3}-\\d{7,8}|(?:400|800)-?\\d{3}-?\\d{4}|1[3-9]\\d{9})(?![\\d.,])(?!元)'),
  },
  {
    kind: 'phone',
    example: '撥打12345政務服務熱線',
    pattern: sticky('\\d{3,6}(?=[”」』]?(?:政務服務|便民|市長|服務){0,3}(?:熱線|專線))'),
  },
  {
    kind: 'phone',
    example: '電話：6536-1234',
    pattern: sticky('\\d[\\d-]{1,14}\\d(?=$|[\\s，。；、）)」』”])'),
    before: /(?:電話|熱線|專線|撥打|致電|手機號)[:為是「『“]?\s?$/,
  },
];

const ORDINALS: NumberPattern[] = [
  { kind: 'period', example: '第2季度', pattern: sticky(`第${S}(?:[1-4]|[一二三四])${S}季度`) },
  {
    kind: 'article',
    example: '第12條',
    pattern: sticky(`第${S}(?:\\d{1,4}|${H}{1,7})${S}(?:[款章節編]|條(?![線路街道河航管地生產]))`),
  },
  { kind: 'ordinal', example: '第6個字母', pattern: sticky(`第${S}(?:\\d{1,6}|${H}{1,7})`) },
  { kind: 'article', example: '〔2022〕15號', pattern: sticky(`[〔[［(（]${YEAR}[〕\\]］)）]${S}第?\\d{1,4}${S}號`) },
  { kind: 'ordinal', example: '12號樓', pattern: sticky(`\\d{1,6}${S}(?:號|期(?![間限望待貨])|級(?!別))`) },
  // A label ends its phrase: 圖1, 圖1所示; 發表3篇 has a measure word and is none.
  {
    kind: 'ordinal',
    example: '見圖1所示',
    pattern: sticky(
      `(?:附?[圖表注註]|附件|附錄|步驟|頁)${S}\\d{1,3}(?:[-.]\\d{1,3})?(?=$|[\\s，。、：:；）)」』》所顯為中的是與和及至—])`,
    ),
  },
  { kind: 'ordinal', example: '前10名', pattern: sticky(`\\d{1,4}(?=${S}[名位])`), before: /前\s?$/ },
  {
    kind: 'ordinal',
    example: '全國排名3',
    pattern: sticky('\\d{1,4}(?![\\d.,%])'),
    before: /(?:排名|排在|位列|名列|位居|排行)第?\s?$/,
  },
  {
    kind: 'ordinal',
    example: '\n1. 開工',
    pattern: sticky('\\d{1,2}(?=[.．、)）](?!\\d))'),
    before: /\n[ \t]*[(（]?$/,
  },
];

/** Unit symbols in Latin letters; a number before one is a quantity that the vocabulary cannot check. */
const SYMBOLS =
  'km|kg|mg|ug|μg|[gtmhsLVW]|cm|mm|km2|m2|m3|ha|min|mL|ml|kW|MW|GW|kWh|MWh|GWh|TWh|kV|Hz|GB|MB|TB|ppm|RMB|rmb|CNY|USD|EUR';

const NAMES: NumberPattern[] = [
  {
    kind: 'name',
    example: '見https://example.org/2022',
    pattern: sticky('(?:https?:\\/\\/|www\\.)[^\\s<>"\'「」『』（）()，。；、《》【】“”]{1,2000}'),
  },
  {
    kind: 'name',
    example: '登入data2022.example.org',
    pattern: sticky('[A-Za-z0-9][\\w-]{0,62}(?:\\.[A-Za-z][\\w-]{0,62}){1,6}(?:\\/[\\w./?=&%#~+-]{0,2000})?'),
  },
  {
    kind: 'name',
    example: '符合GB/T 19001-2016',
    pattern: sticky(
      '(?:GB|DB|ISO|IEC|IEEE|RFC|HJ|GBZ|CJJ|JGJ|NY|QB)(?:\\/[A-Z]{1,2})?[ -]?\\d{1,6}(?:[.:—-]\\d{1,4}){0,3}',
    ),
  },
  { kind: 'name', example: 'PM2.5的濃度', pattern: sticky('PM(?:2\\.5|10)(?![\\d.])') },
  { kind: 'period', example: '2022年Q2', pattern: sticky('(?:Q[1-4]|H[12])(?![A-Za-z0-9])') },
  {
    kind: 'ordinal',
    example: 'No.7',
    pattern: sticky('(?:[Nn][Oo]\\.? ?|(?:TOP|Top) ?|(?:Fig|Table|Vol)\\.? ?)\\d{1,4}'),
  },
  { kind: 'name', example: 'G8501次列車', pattern: sticky('[GDCKTZYS]\\d{1,4}(?=次|號|線|路|國道|省道|高速)') },
  { kind: 'name', example: '“8+N”', pattern: sticky('\\d{1,4}(?:\\+\\d{1,4}){0,4}\\+[A-Za-z]{1,3}') },
  { kind: 'name', example: '「1+4」', pattern: sticky('\\d{1,4}(?:\\+\\d{1,4}){1,5}(?=[”」』])'), before: /[“「『]$/ },
  { kind: 'name', example: '「5·15」大會', pattern: sticky('\\d{1,2}[·•‧・]\\d{1,2}(?!\\d)') },
  { kind: 'name', example: '在10.2.3一節', pattern: sticky('\\d{1,4}(?:\\.\\d{1,6}){2,5}(?!\\d)') },
  { kind: 'name', example: 'v2.1', pattern: sticky('[vV]\\d{1,4}(?:\\.\\d{1,6}){0,5}(?![\\dA-Za-z])') },
  { kind: 'name', example: '2.0版', pattern: sticky('\\d{1,2}\\.\\d{1,2}(?=版|時代)') },
  { kind: 'name', example: '工業4.0', pattern: sticky('\\d\\.\\d(?!\\d)'), before: /工業$/ },
  {
    kind: 'name',
    example: '500強',
    pattern: sticky('\\d{1,4}強(?![度化勢])|\\d0[後后]|7[×xX*]24(?:小時)?|\\d{1,3}路(?=公交|公車|車)'),
  },
  {
    kind: 'unknown',
    example: '12km長',
    pattern: sticky(`[\\d.,]{1,30}${S}(?:${SYMBOLS})(?![A-Za-z0-9])`),
    reason: '單位寫成了外文符號，無從核對',
  },
  { kind: 'name', example: '5G基站', pattern: sticky('\\d{1,4}(?:\\.\\d)?[A-Za-z][A-Za-z0-9-]{0,20}') },
];

const UNKNOWN: NumberPattern[] = [
  {
    kind: 'unknown',
    example: '3分之1的人',
    pattern: sticky('\\d{1,6}分之\\d{1,6}|\\d{1,6}\\/\\d{1,6}(?![\\d/])'),
    reason: '分數無從核對，要寫成百分數',
  },
  {
    kind: 'unknown',
    example: '3比1',
    pattern: sticky('[\\d.]{1,12}(?:比|:)[\\d.]{1,12}'),
    reason: '比例無從核對，要寫成倍數或百分數',
  },
];

/** `before` and `notBefore` see this many characters; the text's start looks like a line's. */
export const LOOK_BACK = 10;

/** Tried in this order at the first character of a number or of the word that governs it. */
export const NUMBER_PATTERNS: NumberPattern[] = [...PHONES, ...DATES, ...TIMES, ...ORDINALS, ...NAMES, ...UNKNOWN];

/** Characters a number or its governing word may start with; whatever else is skipped. */
export const STARTERS = new RegExp(`[0-9A-Za-z第附圖表注註步頁〔[［(（${HAN_DIGIT}十百]`, 'g');
