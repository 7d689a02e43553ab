import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type FigureJson, figureJson, figureJsonSchemaDocument } from '../../../src/figures/exports/json-file.ts';
import { figureOf, SPECS } from './facts.ts';
import { ENTRIES, ORIGIN } from './origin.ts';

const schema = 'https://example.org/kunming/figure.schema.json';
const files = { svg: 's', png: 'p', csv: 'c', page: 'q' };
const validate = new Ajv2020().compile(figureJsonSchemaDocument(schema));

describe.each(Object.entries(SPECS))('the JSON of a %s', (_kind, spec) => {
  const figure = figureOf(spec);
  const json = JSON.parse(JSON.stringify(figureJson(figure, ORIGIN, ENTRIES, { schema, files }))) as FigureJson;

  it('holds to the JSON Schema that is published', () => {
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...json, extra: 1 })).toBe(false);
    expect(validate({ ...json, unit: undefined })).toBe(false);
  });

  it('holds the values of the figure, with their periods', () => {
    for (const [s, { label, points }] of figure.series.entries()) {
      expect(json.series[s]!.label).toBe(label);
      expect(json.series[s]!.points).toMatchObject(
        points.map(({ fact, event = null, value, text, status }) => ({ fact, event, value, text, status })),
      );
      for (const point of json.series[s]!.points) expect(point.period).toMatch(/^202[12]年|^未載明$/);
    }
    expect(json.address).toBe(ORIGIN.address);
  });
});
