import { FIGURE_KINDS } from '../../../src/figures/schema.ts';

/** A document with one thing changed. */
export interface Mutant {
  /** What was changed, for a failing test's message. */
  change: string;
  data: unknown;
}

type Path = readonly (string | number)[];

/** What hands put where something else belongs. */
const VALUES: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1.5,
  2,
  3,
  7,
  17,
  999,
  2022,
  10_000,
  [],
  {},
  [1],
  [2, 1],
  [1, 2],
  [1.5, 2.5],
  [1, 2, 3],
  ['a'],
  [null],
  '2022',
  '2022-5',
  '2022-05',
  '2022-13',
  '2022-Q2',
  '2022-Q5',
  '2022-02-30',
  '2022-02-10',
  '2022-06/02',
  '2022-02-28/2022-03-02',
  'unstated',
  'none',
  'a-key',
  'A-Key',
  'N',
  'n',
  'New',
  'Green',
  'new',
  '簡體',
  '简体',
  ' 字 ',
  '字'.repeat(60),
  '字'.repeat(61),
  ` ${'字'.repeat(60)}`,
  'http://example.org/',
  ' https://例子.org/路',
  'HTTP://example.org/',
  'http:example.org',
  'ftp://example.org',
  'a@example.org',
  '@',
  'derived',
  'realised',
  'planned',
  'over',
  'about',
  'differs',
  'confirmed',
  '%',
  '個',
  '億元',
  'KUNMING',
  'error',
  'plum',
  ...FIGURE_KINDS,
];

/** Every document that one slip makes of this one: a value replaced, a field left out, one added that belongs elsewhere. */
export function* mutants(document: unknown, fields: readonly string[]): Generator<Mutant> {
  for (const path of pathsOf(document)) {
    const where = path.join('.');
    if (path.length > 0) yield { change: `without ${where}`, data: changed(document, path) };
    for (const value of VALUES)
      yield { change: `${where}: ${JSON.stringify(value)}`, data: changed(document, path, { value }) };
    const at = valueAt(document, path);
    if (typeof at !== 'object' || at === null || Array.isArray(at)) continue;
    for (const field of fields) {
      if (Object.hasOwn(at, field)) continue;
      for (const value of ['字', 'a-key', 1, ['a-key'], {}])
        yield {
          change: `${where} with ${field}: ${JSON.stringify(value)}`,
          data: changed(document, [...path, field], { value }),
        };
    }
  }
}

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], document);
}

/** A document with one place given a value, or emptied where none is given; of the rest nothing is copied. */
function changed(document: unknown, [key, ...rest]: Path, to?: { value: unknown }): unknown {
  if (key === undefined) return to?.value;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }) as Record<
    string | number,
    unknown
  >;
  if (rest.length > 0) copy[key] = changed(copy[key], rest, to);
  else if (to) copy[key] = to.value;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}
