import { z } from 'zod';
import { closeGapsWithin } from '../shared/chinese-text.ts';

/**
 * The closed set of figure kinds. Each has a module of its own in `kinds/`, a row
 * in `drawing.ts` that draws it and one in `rules/shape.ts` that bounds it; the
 * compiler asks for both.
 */
export const FIGURE_KINDS = [
  'bar',
  'grouped-bar',
  'stacked-bar',
  'share-bar',
  'line',
  'intervals',
  'timeline',
  'key-figures',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What editors call each kind, and what it is for. */
export const FIGURE_KIND_MEANINGS: Readonly<Record<FigureKind, string>> = {
  bar: '橫條：比大小',
  'grouped-bar': '分組橫條：幾組並列著比',
  'stacked-bar': '堆疊橫條：各段接起來比長短',
  'share-bar': '構成條：整體分成幾份，一份也不能缺',
  line: '折線：隨時間怎麼變',
  intervals: '間隔條：幾段各有起訖的時間',
  timeline: '日曆：幾個月裡的事',
  'key-figures': '關鍵數字：幾個不能放在同一條軸上的數字',
};

const key = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: '代號只用小寫英文字母、數字與連字號，以字母開頭，例如 starts-total',
});
const factId = key.describe('facts.yaml 裡的代號');

export const figureSchema = z
  .strictObject({
    kind: z.enum(FIGURE_KINDS).meta({
      description: '圖的種類：看要說的是什麼',
      enumDescriptions: FIGURE_KINDS.map((kind) => FIGURE_KIND_MEANINGS[kind]),
    }),
    title: z.string().min(1).describe('標題：說出發現，不只說題目'),
    dek: z.string().min(1).describe('副題：量的是什麼、單位、時期'),
    facts: z
      .array(factId)
      .min(1)
      .optional()
      .describe('一組事實，依序畫出；與 series 二選一；日曆的事實要有時期，畫成一段'),
    categories: z
      .array(z.string().min(1).describe('一個類名或時期'))
      .optional()
      .describe('分組、堆疊橫條的類名，或折線的時期（由先到後），與每個 series 的 facts 一一對應'),
    series: z
      .array(
        z
          .strictObject({
            label: z.string().min(1).describe('這一組的名字，連同時期'),
            facts: z
              .array(factId.nullable().describe('facts.yaml 裡的代號；缺值寫 null'))
              .min(1)
              .describe('這一組的事實；缺值寫 null'),
          })
          .describe('一組事實'),
      )
      .min(1)
      .optional()
      .describe('多組事實；與 facts 二選一'),
    events: z.array(factId).min(1).optional().describe('日曆上的事件，facts.yaml 裡 events 的代號；先後由日期定'),
    ends: z
      .record(
        factId,
        z
          .strictObject({
            from: z.string().min(1).nullish().describe('從什麼算起；來源沒有說就不寫，圖上作「起點未載明」'),
            to: z.string().min(1).describe('算到什麼為止'),
          })
          .describe('一段的起訖'),
      )
      .optional()
      .describe('間隔條兩端的名字：事實代號 -> 起訖'),
    labels: z
      .record(factId, z.string().min(1).describe('短名'))
      .optional()
      .describe('圖上用的短名，代替事實或事件的 label'),
    highlight: factId.optional().describe('要讀者先看的那一個'),
    note: z.string().optional().describe('圖下的說明'),
    alt: z.string().min(1).describe('替代文字：種類、主題、發現，一句話'),
    description: z.string().min(1).describe('長描述：讀屏的人靠它讀懂整張圖'),
  })
  .refine(
    (f) => (f.facts === undefined) !== (f.series === undefined) || (f.events !== undefined && f.series === undefined),
    { error: 'facts 與 series 須擇一而寫；日曆寫 events' },
  );

export const figuresFileSchema = z
  .strictObject({
    figures: z
      .record(
        key.describe('圖的代號，也是網址的一部分：刊出以後不要改'),
        figureSchema.describe('一張圖：一組事實的選擇，不另寫數字'),
      )
      .describe('圖：代號 -> 圖，依文中順序'),
  })
  .overwrite(closeGapsWithin);

export type FigureSpec = z.infer<typeof figureSchema>;
export type FiguresFile = z.infer<typeof figuresFileSchema>;
