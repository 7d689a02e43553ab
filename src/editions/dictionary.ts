import { z } from 'zod';

const HAN = /\p{Script=Han}/u;
const words = z.string().trim().regex(HAN, { error: '要寫漢字' });

/** `simplified.yaml`: what the conversion to Simplified cannot know by itself. */
export const dictionarySchema = z.strictObject({
  keep: z
    .array(words.describe('一個字詞，照繁體寫'))
    .default([])
    .describe('不轉換的字詞，多半是人名、刊名：照繁體原樣印出'),
  terms: z
    .record(words.describe('繁體怎麼寫'), words.describe('簡體版該有的樣子'))
    .default({})
    .describe('轉錯了的詞：繁體怎麼寫，簡體就該怎麼寫'),
});

export type Dictionary = z.infer<typeof dictionarySchema>;

/** What holds where there is no such file. */
export const EMPTY_DICTIONARY: Dictionary = { keep: [], terms: {} };
