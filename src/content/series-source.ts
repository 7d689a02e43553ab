import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Series, seriesSchemaFor, seriesWordSchema } from '../series/schema.ts';
import { LONGEST_WORD } from '../series/word.ts';
import type { ContentFile } from './read/read-text.ts';
import { validate } from './read/validate.ts';
import { readYaml, type YamlSource } from './read/yaml-source.ts';

/** The series, as far as `series.yaml` gives it. */
export interface SeriesSource {
  file: ContentFile;
  /** The file as YAML; undefined where there is no file. */
  yaml: YamlSource | undefined;
  /** The word that the series spells, whatever else is amiss; undefined where it cannot be told. */
  word: string | undefined;
  /** The file, held to the schema of its word; undefined where it does not. */
  data: Series | undefined;
  /** Why there are no data. */
  invalid: readonly Diagnostic[];
}

/** Understands `series.yaml`. */
export function readSeries(file: ContentFile): SeriesSource {
  const yaml = file.text === undefined ? undefined : readYaml(file.text, file);
  const word = seriesWordSchema.safeParse((yaml?.data as { word?: unknown } | null | undefined)?.word).data;
  const { data, diagnostics: invalid = [] } = yaml ? validate(seriesSchemaFor(word?.length ?? LONGEST_WORD), yaml) : {};
  return { file, yaml, word, data, invalid };
}
