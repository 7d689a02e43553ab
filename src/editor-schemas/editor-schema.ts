import { z } from 'zod';
import { corroborationSchema, eventSchema, factSchema } from '../facts/model/schema.ts';
import { FIGURE_KINDS, figureSchema } from '../figures/schema.ts';
import { frontmatterSchema } from '../series/schema.ts';
import { corroborationConditions, eventConditions, factConditions } from './fact-conditions.ts';
import { figureConditions, kindHelp } from './figure-conditions.ts';
import type { JsonSchema } from './json-schema.ts';
import { letterConditions } from './slot-conditions.ts';

/** What the check asks of a part of a file besides its Zod schema. */
const CONDITIONS: ReadonlyMap<z.core.$ZodType, readonly JsonSchema[]> = new Map<z.core.$ZodType, readonly JsonSchema[]>(
  [
    [factSchema, factConditions],
    [eventSchema, eventConditions],
    [corroborationSchema, corroborationConditions],
    [figureSchema, figureConditions],
    [frontmatterSchema, letterConditions],
  ],
);

/**
 * The JSON Schema by which code editors help with a file while it is written. It refuses
 * nothing that the check accepts; what it cannot say is left to the check.
 */
export function editorSchema(schema: z.ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'string') countTrimmed(zodSchema as z.core.$ZodString, jsonSchema);
      // Its pattern is held; validators differ in what they take for the format.
      delete jsonSchema.format;
      const message = jsonSchema.pattern === undefined ? undefined : messageOf(zodSchema);
      if (message !== undefined) jsonSchema.patternErrorMessage = message;
      if (zodSchema === figureSchema.shape.kind) jsonSchema.enumDescriptions = FIGURE_KINDS.map(kindHelp);
      const conditions = CONDITIONS.get(zodSchema);
      if (conditions) jsonSchema.allOf = [...conditions] as typeof jsonSchema.allOf;
    },
  });
  return { $schema, $comment: 'Written by `npm run schemas`; do not edit.', title, description, ...rest };
}

/** A text that Zod trims before it measures it may have any number of spaces at its ends. */
function countTrimmed(schema: z.core.$ZodString, json: JsonSchema): void {
  const trims = schema._zod.def.checks?.some(({ _zod }) => _zod.def.check === 'overwrite');
  if (!trims || json.minLength === undefined) return;
  const most = json.maxLength;
  delete json.minLength;
  delete json.maxLength;
  json.pattern = most === undefined ? '\\S' : `^\\s*\\S([\\s\\S]{0,${most - 2}}\\S)?\\s*$`;
}

/** What the schema says of a text that it does not take. */
function messageOf(schema: z.core.$ZodType): string | undefined {
  const def = schema._zod.def as z.core.$ZodTypeDef & { out?: z.core.$ZodType; innerType?: z.core.$ZodType };
  const inner = def.out ?? def.innerType;
  const own = (def.checks ?? []).flatMap(({ _zod }) => {
    const message = _zod.def.error?.({ code: 'custom', input: undefined, path: [], params: {} } as never);
    return typeof message === 'string' ? [message] : [];
  });
  const messages = [...new Set([...(inner ? [messageOf(inner)] : []), ...own])].filter(
    (message) => message !== undefined,
  );
  return messages.length > 0 ? messages.join('；') : undefined;
}
