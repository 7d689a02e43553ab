import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { factsFileSchema, type Fact, type FactsFile } from '../../facts/model/schema.ts';
import { buildFactIndex, type FactIndex } from '../../facts/prose/fact-index.ts';
import { resolveFactsFile } from '../../facts/typed-values.ts';
import { once } from '../../shared/once.ts';
import type { ContentFile } from '../read/read-text.ts';
import { validate } from '../read/validate.ts';
import { readYaml, type YamlSource } from '../read/yaml-source.ts';
import { doubtfulFacts, NOTHING_DOUBTFUL, type Doubtful } from './doubtful-facts.ts';

/** The facts of a letter, as far as its `facts.yaml` gives them. */
export interface LetterFacts {
  file: ContentFile;
  /** The file as YAML; undefined where there is no file. */
  yaml: YamlSource | undefined;
  /** The file, held to its schema; undefined where it does not. */
  data: FactsFile | undefined;
  /** Why there are no data. */
  invalid: readonly Diagnostic[];
  /** Every fact whose value is known and may be right, by id, derived values computed. */
  facts: ReadonlyMap<string, Fact>;
  /** Facts whose value is not known, or cannot be right. */
  doubtful: Doubtful;
  /** What is wrong among the facts, events and sources. */
  diagnostics: readonly DataDiagnostic[];
  /** Finds the fact that a number in a text states. */
  readonly index: FactIndex;
}

/** Understands a letter's `facts.yaml`. */
export function readLetterFacts(file: ContentFile): LetterFacts {
  const yaml = file.text === undefined ? undefined : readYaml(file.text, file);
  const { data, diagnostics: invalid = [] } = yaml ? validate(factsFileSchema, yaml) : {};
  const resolved = data && resolveFactsFile(yaml!.document, data);
  const doubtful = resolved ? doubtfulFacts(data, resolved.facts, resolved.diagnostics) : NOTHING_DOUBTFUL;
  const facts = new Map([...(resolved?.facts ?? [])].filter(([id]) => !doubtful.ids.has(id)));
  const index = once(() => buildFactIndex(facts.values()));
  return {
    file,
    yaml,
    data,
    invalid,
    facts,
    doubtful,
    diagnostics: resolved?.diagnostics ?? [],
    get index() {
      return index();
    },
  };
}
