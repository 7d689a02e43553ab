import { CODE, ELEMENTS, LINKS, SYNTAX } from './article.ts';
import { FACTS } from './facts.ts';
import { FIELDS } from './fields.ts';
import { FIGURES } from './figures.ts';
import { FILES, FOLDERS } from './files.ts';
import type { Kind } from './kind.ts';
import { NUMBERS } from './numbers.ts';
import { COLLISIONS, PLACES } from './place.ts';
import { TYPOGRAPHY } from './typography.ts';
import { YAML } from './yaml.ts';

const isOfLetter = ({ due }: Kind): boolean => due[0]!.file.startsWith('letters/');

/** Kinds that break one letter and nothing else. */
export const IN_LETTER: readonly Kind[] = [
  ...FILES,
  ...YAML,
  ...FIELDS.filter(isOfLetter),
  ...PLACES,
  ...FACTS,
  ...NUMBERS,
  ...SYNTAX,
  ...CODE,
  ...LINKS,
  ...ELEMENTS,
  ...FIGURES,
  ...TYPOGRAPHY,
];

/** Every kind. */
export const KINDS: readonly Kind[] = [
  ...IN_LETTER,
  ...FOLDERS,
  ...FIELDS.filter((kind) => !isOfLetter(kind)),
  ...COLLISIONS,
];
