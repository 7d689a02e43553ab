import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { dataOnly } from './content/data-loader.ts';
import { soundLetters, soundSeries } from './desk/preview/sound-content.ts';
import { factsFileSchema } from './facts/schema.ts';
import { figuresFileSchema } from './figures/schema.ts';
import { letterSchema, seriesSchema } from './series/schema.ts';
import { readSettings } from './shared/settings.ts';

const root = readSettings().contentDir;

/** One file of every letter's folder; the folder's name is the entry's id. */
function ofEveryLetter(name: string) {
  return soundLetters(`*/${name}`, (pattern) =>
    glob({
      base: pathToFileURL(join(root, 'letters/')),
      pattern,
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
  );
}

export const collections = {
  series: defineCollection({
    loader: soundSeries(file(pathToFileURL(join(root, 'series.yaml')).href, { parser: (text) => ({ series: parse(text) }) })),
    schema: seriesSchema,
  }),
  letters: defineCollection({ loader: dataOnly(ofEveryLetter('article.mdx')), schema: letterSchema }),
  facts: defineCollection({ loader: ofEveryLetter('facts.yaml'), schema: factsFileSchema }),
  figures: defineCollection({ loader: ofEveryLetter('figures.yaml'), schema: figuresFileSchema }),
};
