import { definitionOf, DEFINITIONS } from '../figures/kinds/registry.ts';
import { kindMeaning, OWN_FIELDS, type FigureKind } from '../figures/schema.ts';
import type { JsonSchema } from './json-schema.ts';

// What `src/figures/rules/fields.ts` and `shape.ts` ask of each kind, as far as JSON Schema can say it.

type OwnField = keyof typeof OWN_FIELDS;
type Field = 'facts' | 'series' | 'categories' | OwnField;

const FIELDS: readonly Field[] = ['facts', 'series', 'categories', ...(Object.keys(OWN_FIELDS) as OwnField[])];

interface FieldsOfKind {
  /** Fields that it must have. */
  due: Field[];
  /** Fields that it may have. */
  allowed: Field[];
  /** Fields that it must not have. */
  barred: Field[];
}

function fieldsOf(kind: FigureKind): FieldsOfKind {
  const {
    own,
    list,
    shape: {
      series: [leastSeries],
      categories,
    },
  } = definitionOf(kind);
  const isBare = categories === 'never';
  const isGrouped = leastSeries > 1;
  const others = DEFINITIONS.flatMap(([, other]) => (other.own && other.own !== own ? [other.own.field] : []));
  const barred = new Set<Field>([
    ...others,
    ...(isBare || list ? (['series', 'categories'] as const) : []),
    ...(isGrouped ? (['facts'] as const) : []),
  ]);
  const due = new Set<Field>([
    ...(list?.due ?? []),
    ...(isBare ? (['facts'] as const) : []),
    ...(isGrouped ? (['series'] as const) : []),
    ...(categories === 'always' ? (['categories'] as const) : []),
  ]);
  return {
    due: FIELDS.filter((field) => due.has(field)),
    barred: FIELDS.filter((field) => barred.has(field)),
    allowed: FIELDS.filter((field) => !due.has(field) && !barred.has(field)),
  };
}

const range = ([least, most]: readonly [number, number]) => (least === most ? String(least) : `${least} 到 ${most}`);

/** A kind's name, what it is for, and how it is written. */
export function kindHelp(kind: FigureKind): string {
  const { due, allowed } = fieldsOf(kind);
  const { points, series } = definitionOf(kind).shape;
  const either = allowed.includes('series');
  const written = either ? 'facts 或 series' : due.join('、');
  const more = allowed.filter((field) => !either || field === 'categories');
  const counts = `${range(points)} 個值${series[1] > 1 ? `，${range(series)} 組` : ''}`;
  return `${kindMeaning(kind)}。寫 ${written}${more.length > 0 ? `，可寫 ${more.join('、')}` : ''}。${counts}`;
}

/** Fields of single kinds that list what these draw. */
const OWN_LISTS = DEFINITIONS.flatMap(([, { own }]) => (own?.isList ? [own.field] : []));

function condition(kind: FigureKind): JsonSchema {
  const { due, barred } = fieldsOf(kind);
  const { points, series, categories } = definitionOf(kind).shape;
  const count = ([minItems, maxItems]: readonly [number, number]) => ({ minItems, maxItems });
  const bounds: Partial<Record<Field, JsonSchema | false>> = {
    facts: count(points),
    categories: count(points),
    ...Object.fromEntries(OWN_LISTS.map((field) => [field, count([1, points[1]])])),
    series: { ...count(series), items: { properties: { facts: count(points) } } },
  };
  for (const field of barred) bounds[field] = false;
  return {
    if: { required: ['kind'], properties: { kind: { const: kind } } },
    then: {
      properties: bounds,
      ...(due.length > 0 && { required: due }),
      ...(categories === 'with-series' && { dependencies: { series: ['categories'] } }),
      errorMessage: kindHelp(kind),
    },
  };
}

export const figureConditions: readonly JsonSchema[] = [
  // A timeline may have both events and facts; else the values stand in one list or in several.
  {
    anyOf: [{ required: ['facts'] }, { required: ['series'] }, { required: ['events'] }],
    errorMessage: 'facts 與 series 須擇一而寫；日曆寫 events',
  },
  { dependencies: { series: { properties: { facts: false }, errorMessage: 'facts 與 series 只寫一樣' } } },
  ...DEFINITIONS.map(([kind]) => condition(kind)),
];
