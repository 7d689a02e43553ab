import { z } from 'zod';
import { asTyped, isoDate, OR_YEAR } from '../../shared/iso-date.ts';
import { webAddress } from '../../shared/web-address.ts';
import { closeGapsWithin } from '../../shared/chinese-text.ts';
import { FUNCTIONS } from '../formula/expression.ts';
import { isPeriod, PERIOD_PATTERN } from './periods.ts';
import { MOST_DECIMALS } from './precision.ts';
import { EVENT_STATUS_WORDS, STATUS_WORDS, STATUSES } from './status.ts';
import { countsWholeThings, UNITS } from './units.ts';

const PERIOD_HELP =
  '時期只寫 2022、2022-Q2、2022-H1、2022-05、2022-01/05、2022-05-11、2022-02-14/15、2022-02-28/2022-03-02 這幾種樣子，日期須真有其日，起訖須由先到後；來源未載明寫 unstated';

/** How exactly a number is stated: 1126 / 約1126 / 1126以上 / 不到1126. */
export const QUALIFIERS = ['exact', 'about', 'over', 'under'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What each means, for editors. */
const QUALIFIER_MEANINGS: Record<Qualifier, string> = {
  exact: '恰為：1126',
  about: '約1126',
  over: '1126以上',
  under: '不到1126',
};

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: '代號只用小寫英文字母、數字與連字號，以字母開頭，例如 starts-total',
  })
  // `[4.0](fact:none)` says in prose that a number is no fact.
  .refine((text) => text !== 'none', { error: '「none」另有用處，代號請換一個' })
  .meta({
    pattern: '^(?!none$)[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    description: '代號：小寫英文字母、數字與連字號，以字母開頭',
  });

export const sourceSchema = z
  .strictObject({
    publisher: z.string().min(1).describe('發布者，例如「人民網」'),
    title: z.string().min(1).describe('標題，照原樣'),
    published: isoDate.describe('發布日期，知道多細就寫多細：2022、2022-07 或 2022-07-07'),
    url: webAddress.optional().describe('原文網址；沒有可靠網址就不寫'),
    note: z.string().optional().describe('讀者該知道的說明'),
  })
  .describe('一個來源：數字出自哪裡');

export const corroborationSchema = z.strictObject({
  state: z.enum(['none', 'confirmed', 'differs']).meta({
    description: '別處可曾證實',
    enumDescriptions: ['別處未見佐證', '另有來源相符', '另有來源說法不同；note 寫明怎樣不同'],
  }),
  url: webAddress.optional().describe('佐證的網址，只列發布者自己的頁面'),
  note: z.string().optional().describe('佐證怎麼說；state 為 differs 時必寫'),
});

const period = z
  .preprocess(asTyped, z.string().refine(isPeriod, { error: PERIOD_HELP }))
  .meta({ ...OR_YEAR, pattern: PERIOD_PATTERN.source });

export const factSchema = z
  .strictObject({
    label: z.string().min(1).describe('這個數字量的是什麼，完整而短'),
    value: z
      .union([z.number(), z.tuple([z.number().describe('下限'), z.number().describe('上限')])])
      .optional()
      .describe('數值；區間寫成 [下限, 上限]'),
    derived: z
      .string()
      .min(1)
      .optional()
      .describe(
        `算式，由其他事實算出；寫了算式就不寫 value。用 + - * / 與括號，減號兩邊空格；或 ${Object.values(FUNCTIONS)
          .map(({ gives }) => gives)
          .join('；')}`,
      ),
    qualifier: z
      .enum(QUALIFIERS)
      .default('exact')
      .meta({
        description: '精確程度；不寫是恰為',
        enumDescriptions: QUALIFIERS.map((each) => QUALIFIER_MEANINGS[each]),
      }),
    unit: z
      .enum(UNITS)
      .describe(`單位，只用清單裡的。數的是整個、數值必須是整數的：${UNITS.filter(countsWholeThings).join('、')}`),
    decimals: z.int().min(0).max(MOST_DECIMALS).optional().describe('推算的數字寫到小數幾位；不寫就照輸入的精度'),
    period: period.describe(
      '時期：2022、2022-Q2、2022-H1、2022-05、2022-01/05、2022-05-11、2022-02-14/15、2022-02-28/2022-03-02，未載明寫 unstated',
    ),
    place: z.string().min(1).describe('地點，例如「上海市」'),
    status: z.enum(STATUSES).meta({
      description: '這個數字有多真；由算式算出的是 derived，其餘照來源說的選',
      enumDescriptions: STATUSES.map((each) => `${STATUS_WORDS[each].label}。${STATUS_WORDS[each].meaning}`),
    }),
    source: id.optional().describe('來源代號；由算式得出的不寫'),
    corroboration: corroborationSchema.default({ state: 'none' }).describe('別處的佐證'),
    note: z.string().optional().describe('讀者讀這個數字時該知道的事'),
    unused: z.string().optional().describe('若文章與圖表都不用它，說明為何留著'),
  })
  .describe('一個事實：一個數字和它的全部來歷');

export const eventSchema = z
  .strictObject({
    label: z.string().min(1).describe('哪一件事，完整而短；裡面的數字也要與事實相符'),
    period: period
      .refine((text) => text !== 'unstated', { error: '事件要有日期；來源沒有說是哪一天的事，不能放上日曆' })
      .meta({ pattern: `^(?!unstated)${PERIOD_PATTERN.source}` })
      .describe('日期：2022、2022-Q2、2022-H1、2022-05-11、2022-02-14/15、2022-02-28/2022-03-02、2022-05、2022-01/05'),
    place: z.string().min(1).describe('地點，例如「上海市」'),
    status: z.enum(STATUSES).meta({
      description: '這件事有多真；日期由本站推算的是 derived，note 寫明怎樣推算',
      enumDescriptions: STATUSES.map(
        (each) => `${EVENT_STATUS_WORDS[each].label}。${EVENT_STATUS_WORDS[each].meaning}`,
      ),
    }),
    source: id.describe('來源代號'),
    corroboration: corroborationSchema.default({ state: 'none' }).describe('別處的佐證'),
    note: z.string().optional().describe('讀者讀這件事時該知道的事'),
    unused: z.string().optional().describe('若沒有一張圖用它，說明為何留著'),
  })
  .describe('一件事：哪一天、在哪裡、有多真，和它的來歷');

export const factsFileSchema = z
  .strictObject({
    sources: z.record(id, sourceSchema).describe('來源：代號 -> 出處'),
    facts: z.record(id, factSchema).describe('事實：代號 -> 數字'),
    events: z.record(id, eventSchema).default({}).describe('事件：代號 -> 日曆上的一件事；代號不能與事實相同'),
    checks: z
      .array(z.string().min(1).describe('一條算式：a + b = c；也可以用 <=、>=，和 derived 的寫法'))
      .default([])
      .describe('必須成立的算式，例如 a + b = c'),
  })
  .overwrite(closeGapsWithin);

export type Source = z.infer<typeof sourceSchema>;
export type Corroboration = z.infer<typeof corroborationSchema>;
export type FactRecord = z.infer<typeof factSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type FactsFile = z.infer<typeof factsFileSchema>;

/** A fact with its value known: typed in the file or computed from its formula. */
export interface Fact extends Omit<FactRecord, 'value' | 'decimals'> {
  /** Its key in `facts.yaml`; the id of its row in the ledger. */
  id: string;
  /** Number in `unit`, rounded to `decimals`; a range is [low, high]. */
  value: number | [number, number];
  /** Ids of the facts its formula reads, in order; empty for a typed value. */
  inputs: string[];
  /** Decimals that the value is to be shown with: as typed, or what the inputs allow. */
  decimals: number;
}
