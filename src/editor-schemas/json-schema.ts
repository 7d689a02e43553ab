import type { z } from 'zod';

/** A JSON Schema, draft 7, or a part of one, with the keywords that code editors add: `enumDescriptions`, `errorMessage`, `patternErrorMessage`. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;
