import { defineCollection } from 'astro:content';
import { articles, letterYaml, series } from './site/content-loader.ts';
import { factsFileSchema } from './facts/model/schema.ts';
import { figuresFileSchema } from './figures/schema.ts';
import { frontmatterSchema, seriesSchema } from './series/schema.ts';
import { readSettings } from './shared/settings.ts';

const { contentDir } = readSettings();

export const collections = {
  series: defineCollection({ loader: series(contentDir), schema: seriesSchema }),
  letters: defineCollection({ loader: articles(contentDir), schema: frontmatterSchema }),
  facts: defineCollection({ loader: letterYaml(contentDir, 'facts'), schema: factsFileSchema }),
  figures: defineCollection({ loader: letterYaml(contentDir, 'figures'), schema: figuresFileSchema }),
};
