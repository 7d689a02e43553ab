import { z } from 'zod';
import { closeGapsWithin } from '../shared/chinese-text.ts';
import { ACCENT_NAMES, ACCENTS, DEFAULT_ACCENT } from './accents.ts';
import { isoDate, isoDay } from '../shared/iso-date.ts';
import { webAddress } from '../shared/web-address.ts';
import { LONGEST_WORD, SERIES_WORD_PATTERN, SHORTEST_WORD } from './word.ts';

const text = z.string().trim().min(1, { error: '不能留空' });
const letter = z
  .string()
  .regex(/^[A-Z]$/, { error: '字母是一個大寫英文字母' })
  .describe('這個位置的字母，大寫');
const word = z
  .string()
  .regex(/^[A-Z][A-Za-z]*$/, { error: '詞是一個英文詞，首字母大寫，例如 New' })
  .describe('字母所代表的英文詞，首字母大寫');

/** The word of a series. */
export const seriesWordSchema = z
  .string()
  .regex(SERIES_WORD_PATTERN, { error: `系列拼的詞是 ${SHORTEST_WORD} 到 ${LONGEST_WORD} 個大寫英文字母` })
  .describe('系列拼成的詞，全用大寫英文字母：一個字母是一篇文章');

export const creditSchema = z
  .strictObject({
    role: text.describe('職責，例如「採寫」'),
    names: z.array(text.describe('一個名字')).min(1, { error: '至少寫一個名字' }).describe('名字，一人一項'),
  })
  .describe('一種職責，和擔任它的人');

export const reportSchema = z.strictObject({
  publisher: text.describe('原報道的發布者'),
  series: text.describe('原報道所屬的系列'),
  title: text.describe('原報道的標題'),
  period: isoDate.describe('原報道刊出的時間，知道多細寫多細'),
  credits: z.array(creditSchema).min(1).describe('原報道的製作人員，按職責'),
  url: webAddress.optional().describe('原報道的網址；沒有可靠的就不寫'),
});

export const withdrawalSchema = z.strictObject({
  date: isoDay.describe('撤回的日期'),
  reason: text.describe('為何撤回，兩三句話；讀者會看到'),
});

function accentSchema(description: string) {
  return z.enum(ACCENTS).meta({ description, enumDescriptions: ACCENTS.map((accent) => ACCENT_NAMES[accent]) });
}

/** The place in a series' word, of so many letters. */
function positionUpTo(last: number) {
  const error = `位置是 1 到 ${last} 的整數`;
  return z
    .int({ error })
    .min(1, { error })
    .max(last, { error })
    .describe('在系列拼成的詞裡的位置，從 1 數起；詞裡重複的字母靠它分辨');
}

/**
 * Frontmatter of a letter's `article.mdx`.
 * @param last number of letters in the series' word; the most that there may be where the word is not known.
 */
export const frontmatterSchemaFor = (last: number) =>
  z
    .strictObject({
      position: positionUpTo(last),
      letter,
      word,
      title: text.max(60, { error: '標題至多 60 字' }).describe('文章標題'),
      deck: text.describe('提要：兩三句話，說清這篇講什麼'),
      published: isoDay.describe('刊出日期，2026-11-23 的樣子'),
      updated: isoDay.optional().describe('最近一次修改內容的日期'),
      draft: z.boolean().default(false).describe('草稿寫 true：只在預覽裡看得到，不會刊出'),
      accent: accentSchema('這篇的主色；不寫是系列的主色').optional(),
      credits: z.array(creditSchema).min(1).describe('本文的製作人員，按職責'),
      report: reportSchema.optional().describe('所依據的原報道'),
      corrections: z
        .array(
          z
            .strictObject({ date: isoDay.describe('更正日期，2026-11-23 的樣子'), text: text.describe('更正了什麼') })
            .describe('一次更正'),
        )
        .default([])
        .describe('更正記錄，刊在文末'),
      formerly: z
        .array(word)
        .default([])
        .describe('以前用過的詞：舊網址會引到現在的網址，別人的連結和嵌入的圖都不會斷'),
      withdrawn: withdrawalSchema
        .optional()
        .describe('撤回這一篇：網址還在，改為說明何時、為何撤回；正文、圖與數據不再刊出'),
    })
    .overwrite(closeGapsWithin);

/** The same for a series of any word. */
export const frontmatterSchema = frontmatterSchemaFor(LONGEST_WORD);

/** A letter that is known and was published by someone else; `last` as of a letter. */
const elsewhereSchemaFor = (last: number) =>
  z
    .strictObject({
      position: positionUpTo(last),
      letter,
      word,
      title: text.describe('那篇文章的標題'),
      url: webAddress.describe('那篇文章的網址'),
      publisher: text.describe('那篇文章的發布者'),
      published: isoDate.optional().describe('刊出日期，知道多細寫多細：2022、2022-07 或 2022-07-07'),
    })
    .describe('由別處刊出的一個字母');

/** The same for a series of any word. */
export const elsewhereSchema = elsewhereSchemaFor(LONGEST_WORD);

/** `content/series.yaml` of a series whose word is known; what it says of the word itself is the same for all. */
export const seriesSchemaFor = (last: number) => seriesWith(elsewhereSchemaFor(last));

const seriesWith = (elsewhere: typeof elsewhereSchema) =>
  z
    .strictObject({
      name: text.describe('系列的名字'),
      tagline: text.describe('一句話的副題'),
      word: seriesWordSchema,
      accent: accentSchema(
        `系列的主色：圖示、還沒有文章時的首頁，和沒有寫主色的文章；不寫是 ${ACCENT_NAMES[DEFAULT_ACCENT]}`,
      ).default(DEFAULT_ACCENT),
      description: text.describe('系列的簡介，也給搜尋引擎看'),
      publisher: z
        .strictObject({
          name: text.describe('為本站負責的人或機構'),
          contact: z
            .union([webAddress, z.email()], { error: '寫一個電郵或 http(s) 網址' })
            .optional()
            .describe('讀者找得到人的電郵或網址'),
        })
        .describe('誰為這個網站負責'),
      standing: text.describe('這個網站是什麼、依據什麼；印在每一頁的頁尾'),
      slots: z.array(elsewhere).default([]).describe('由別處刊出的字母'),
    })
    .overwrite(closeGapsWithin);

/** The same of any word. */
export const seriesSchema = seriesWith(elsewhereSchema);

export type Credit = z.infer<typeof creditSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Frontmatter = z.infer<typeof frontmatterSchema>;
export type Elsewhere = z.infer<typeof elsewhereSchema>;
export type Series = z.infer<typeof seriesSchema>;
