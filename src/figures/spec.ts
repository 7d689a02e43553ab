import { z } from 'zod';

/** Key of a figure, a fact or an event. */
export const key = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: '代號只用小寫英文字母、數字與連字號，以字母開頭，例如 starts-total',
});
export const factId = key.describe('facts.yaml 裡的代號');

/** What every figure is called, and where its values stand. */
export const valueFields = {
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
    .describe('幾組共用的類名或時期（折線由先到後），與每個 series 的 facts 一一對應'),
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
};

/** The words that every figure may have besides. */
export const wordFields = {
  labels: z
    .record(factId, z.string().min(1).describe('短名'))
    .optional()
    .describe('圖上用的短名，代替事實或事件的 label'),
  highlight: factId.optional().describe('要讀者先看的那一個'),
  note: z.string().optional().describe('圖下的說明'),
  alt: z.string().min(1).describe('替代文字：種類、主題、發現，一句話'),
  description: z.string().min(1).describe('長描述：讀屏的人靠它讀懂整張圖'),
};

/** A figure's specification as far as it is the same for every kind. */
export type CommonSpec = { kind: string } & z.infer<z.ZodObject<typeof valueFields>> &
  z.infer<z.ZodObject<typeof wordFields>>;

/** A text of a figure that readers see or hear, and where it stands in the specification. */
export interface FigureText {
  path: (string | number)[];
  text: string;
}
