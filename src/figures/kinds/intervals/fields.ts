import type { z as Zod } from 'zod';

/**
 * What an interval runs between, by the id of its fact.
 * @param z comes with the schema: Zod must not follow drawings into the browser.
 */
export const endsFields = (z: typeof Zod, factId: Zod.ZodString) => ({
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
});

export type EndsSpec = Zod.infer<Zod.ZodObject<ReturnType<typeof endsFields>>>;
