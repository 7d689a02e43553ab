import type { z } from 'zod';
import { dictionarySchema } from '../editions/dictionary.ts';
import { factsFileSchema } from '../facts/model/schema.ts';
import { figuresFileSchema } from '../figures/schema.ts';
import { frontmatterSchema, seriesSchema } from '../series/schema.ts';
import { termsFileSchema } from '../typography/lint/terms.ts';
import { editorSchema } from './editor-schema.ts';

/** A kind of file that editors write. */
export interface EditorFile {
  /** Name of its JSON Schema: `facts` for `facts.schema.json`. */
  name: string;
  /** What the check holds it to. */
  schema: z.ZodType;
  title: string;
  description: string;
}

export const EDITOR_FILES: readonly EditorFile[] = [
  {
    name: 'article',
    schema: frontmatterSchema,
    title: 'article.mdx 開頭的欄位',
    description: '一篇文章的欄位，寫在兩行 --- 之間',
  },
  {
    name: 'facts',
    schema: factsFileSchema,
    title: 'facts.yaml',
    description: '一篇文章的數字：每個只寫一次，連同單位、時期、有多真、從哪裡來',
  },
  {
    name: 'figures',
    schema: figuresFileSchema,
    title: 'figures.yaml',
    description: '一篇文章的圖：每張是一組事實的選擇，不另寫數字',
  },
  {
    name: 'series',
    schema: seriesSchema,
    title: 'series.yaml',
    description: '整個系列的名字、誰為網站負責、由別處刊出的字母',
  },
  { name: 'terms', schema: termsFileSchema, title: 'terms.yaml', description: '全站的用字表' },
  {
    name: 'simplified',
    schema: dictionarySchema,
    title: 'simplified.yaml',
    description: '轉成簡體時，程式自己不會知道的',
  },
];

/** Every JSON Schema for code editors, as its file's text, by the file's name. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    EDITOR_FILES.map(({ name, schema, title, description }) => [
      `${name}.schema.json`,
      `${JSON.stringify(editorSchema(schema, title, description), null, 1)}\n`,
    ]),
  );
}
