import { H, type NumberPattern, S, sticky, YEAR } from './number-pattern.ts';

const OF_YEAR = `${YEAR}${S}年${S}`;
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const TO = `${S}(?:至|到|[—–~-]{1,2})${S}`;
const JOIN = `(?:${TO}|、|和|及|與)`;

/** Before a number of 年 or 日: it is a length of time, not a date. */
const LASTING = /(?:連續|歷時|為期|長達|僅用|只用|用時|耗時|需時|不到|不足|超過|滿|近|約|逾|第)\s?$/;
const LENGTH_AFTER = '(?!之?內|以內|(?:的)?歷史)';

/** Days, months, years, and stretches of them. */
export const DATES: NumberPattern[] = [
  { kind: 'date', example: '簽於2022-05-11', pattern: sticky(`${YEAR}([-/.])(?:1[0-2]|0?[1-9])\\1${DAY}(?!\\d)`) },
  { kind: 'date', example: '統計到2022-05', pattern: sticky(`${YEAR}-(?:0[1-9]|1[0-2])(?![\\d-])`) },
  {
    kind: 'period',
    example: '2022年1至6月',
    pattern: sticky(`(?:${OF_YEAR})?${MONTH}${S}月?${TO}(?:${OF_YEAR})?${MONTH}${S}月(?!${S}\\d{1,2}${S}[日號])`),
  },
  {
    kind: 'date',
    example: '2022年2月14日至15日',
    pattern: sticky(
      `(?:${OF_YEAR})?${MONTH}${S}月${S}(?:${DAY}${S}[日號]?${JOIN}(?:(?:${OF_YEAR})?${MONTH}${S}月${S})?){0,6}${DAY}${S}[日號]`,
    ),
  },
  { kind: 'period', example: '2020至2022年', pattern: sticky(`${YEAR}${S}年?${TO}${YEAR}${S}(?:年|學年)`) },
  {
    kind: 'period',
    example: '2022年上半年',
    pattern: sticky(
      `${OF_YEAR}(?:上半年|下半年|全年|第?[一二三四1-4]季度|前[二三23]季度|前${S}(?:\\d{1,2}|${H}{1,2})個月)`,
    ),
  },
  { kind: 'date', example: '2022年5月', pattern: sticky(`(?:${OF_YEAR})?${MONTH}${S}月(?!${S}\\d)`) },
  { kind: 'period', example: '90年代', pattern: sticky('(?:\\d{4}|\\d{2})年代|\\d{1,2}世紀|[1-4]季度') },
  { kind: 'period', example: '前9個月', pattern: sticky('\\d{1,2}個月'), before: /前\s?$/ },
  { kind: 'date', example: '2022年', pattern: sticky(`${YEAR}${S}年度?${LENGTH_AFTER}`), notBefore: LASTING },
  {
    kind: 'date',
    example: '14日和15日',
    pattern: sticky(`(?:${DAY}${S}日?${JOIN}){0,6}${DAY}${S}日(?!之?內|以內|元)`),
    notBefore: LASTING,
  },
  { kind: 'date', example: '二〇二二年', pattern: sticky(`[〇零一二三四五六七八九]{4}年`) },
  { kind: 'date', example: '五月十一日', pattern: sticky(`(?:十[一二]|[一二三四五六七八九十])月(?:${H}{1,3}[日號])?`) },
  { kind: 'period', example: '三季度', pattern: sticky(`[一二三四]季度|${H}{1,3}(?:世紀|年代)`) },
  { kind: 'period', example: '前九個月', pattern: sticky(`${H}{1,2}個月|[二三]季度`), before: /前\s?$/ },
];

/** Times of a day. */
export const TIMES: NumberPattern[] = [
  { kind: 'time', example: '19:30開始', pattern: sticky('(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])') },
  {
    kind: 'time',
    example: '上午9時30分',
    pattern: sticky(`(?:[01]?\\d|2[0-4])${S}時(?![代間期長段])(?:${S}[0-5]?\\d${S}分)?`),
  },
  { kind: 'time', example: '9點半', pattern: sticky(`(?:[01]?\\d|2[0-4])${S}點(?:${S}[0-5]?\\d${S}分|[半整許鐘])`) },
  {
    kind: 'time',
    example: '下午3點',
    pattern: sticky(`(?:[01]?\\d|2[0-4])${S}點`),
    before: /(?:上午|中午|下午|晚上?|凌晨|清晨|早上?)\s?$/,
  },
];
