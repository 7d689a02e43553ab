import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Converter } from '../editions/converter.ts';
import { type Dictionary, dictionarySchema, EMPTY_DICTIONARY } from '../editions/dictionary.ts';
import { createSimplifier } from '../editions/simplify.ts';
import { once } from '../shared/once.ts';
import type { ContentFile } from './read/read-text.ts';
import { validate } from './read/validate.ts';
import { readYaml, type YamlSource } from './read/yaml-source.ts';

/** The editors' dictionary for the Simplified edition, as far as `simplified.yaml` gives it. */
export interface DictionarySource {
  file: ContentFile;
  /** The file as YAML; undefined where there is none, which says that no word needs one. */
  yaml: YamlSource | undefined;
  /** The file, held to its schema; undefined where it does not. */
  data: Dictionary | undefined;
  /** Why there are no data. */
  invalid: readonly Diagnostic[];
  /**
   * Writes words in Simplified, heeding the dictionary; made once.
   * @throws where the dictionary does not hold to its schema: nothing can be converted by it.
   */
  converter(): Converter;
}

/** Understands `simplified.yaml`. */
export function readDictionary(file: ContentFile): DictionarySource {
  const yaml = file.text === undefined ? undefined : readYaml(file.text, file);
  const { data, diagnostics: invalid } = yaml
    ? validate(dictionarySchema, yaml)
    : { data: EMPTY_DICTIONARY, diagnostics: [] };
  const converter = once(() => {
    if (data) return createSimplifier(data);
    const [first] = invalid;
    throw new Error(
      first
        ? `${first.file}:${first.range.start.line}:${first.range.start.column}  ${first.message}`
        : `${file.file} cannot be read`,
    );
  });
  return { file, yaml, data, invalid, converter };
}
