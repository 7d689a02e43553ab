import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Figure } from '../../figures/figure.ts';
import { resolveFigure, type ResolvedFigure } from '../../figures/resolve.ts';
import { figuresFileSchema, type FiguresFile } from '../../figures/schema.ts';
import type { ContentFile } from '../read/read-text.ts';
import { validate } from '../read/validate.ts';
import { readYaml, type YamlSource } from '../read/yaml-source.ts';
import type { FigurePlace } from './figure-order.ts';
import type { LetterFacts } from './facts.ts';

/** A letter's `figures.yaml`, read. */
export interface FiguresSource {
  file: ContentFile;
  /** The file as YAML; undefined where there is no file. */
  yaml: YamlSource | undefined;
  /** The file, held to its schema; undefined where it does not. */
  data: FiguresFile | undefined;
  /** Why there are no data. */
  invalid: readonly Diagnostic[];
}

/** The figures of a letter, as far as its `figures.yaml` gives them. */
export interface LetterFigures extends FiguresSource {
  /** Each figure, or what is wrong with it, by id in the file's order; none where the facts are not known. */
  resolved: ReadonlyMap<string, ResolvedFigure>;
  /** The figures that the article shows and that are right, by id in the order of the article. */
  shown: ReadonlyMap<string, Figure>;
}

/** Reads a letter's `figures.yaml`. */
export function readFigures(file: ContentFile): FiguresSource {
  const yaml = file.text === undefined ? undefined : readYaml(file.text, file);
  const { data, diagnostics: invalid = [] } = yaml ? validate(figuresFileSchema, yaml) : {};
  return { file, yaml, data, invalid };
}

/**
 * Gives a letter's figures their values.
 * @param places where the article shows its figures, in reading order: their numbers.
 */
export function resolveFigures(
  source: FiguresSource,
  letter: LetterFacts,
  places: readonly FigurePlace[],
): LetterFigures {
  const ids = [...new Set(places.map(({ id }) => id))];
  const resolved = new Map<string, ResolvedFigure>();
  if (source.data && letter.data) {
    const { sources, events } = letter.data;
    for (const [id, spec] of Object.entries(source.data.figures))
      resolved.set(id, resolveFigure(id, ids.indexOf(id) + 1, spec, letter.facts, sources, events));
  }
  const shown = ids.flatMap((id) => {
    const figure = resolved.get(id)?.figure;
    return figure ? [[id, figure] as const] : [];
  });
  return { ...source, resolved, shown: new Map(shown) };
}
