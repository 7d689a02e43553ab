import { z } from 'zod';
import { closeGapsWithin } from '../shared/chinese-text.ts';
import { KINDS, ownFields } from './kinds/registry.ts';
import type { FigureKind } from './kinds/registry.ts';
import { factId, key, valueFields, wordFields } from './spec.ts';

export type { FigureKind } from './kinds/registry.ts';

/** The closed set of figure kinds, in the order in which editors are shown them. */
export const FIGURE_KINDS = Object.keys(KINDS) as FigureKind[];

/** What editors call a kind, and what it is for: `橫條：比大小`. */
export function kindMeaning(kind: FigureKind): string {
  const { name, purpose } = KINDS[kind];
  return `${name}：${purpose}`;
}

/** The fields that one kind alone takes. */
export const OWN_FIELDS = ownFields(z, factId);

export const figureSchema = z
  .strictObject({
    kind: z.enum(FIGURE_KINDS).meta({
      description: '圖的種類：看要說的是什麼',
      enumDescriptions: FIGURE_KINDS.map(kindMeaning),
    }),
    ...valueFields,
    ...OWN_FIELDS,
    ...wordFields,
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
