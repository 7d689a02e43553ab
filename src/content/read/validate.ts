import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import type { YamlSource } from './yaml-source.ts';

/** Data held to a schema: the data, or why it is none. */
export interface Validated<T> {
  data?: T;
  diagnostics: Diagnostic[];
}

/** Holds YAML data to a schema; syntax errors come first, since nothing can be said of data that was not read. */
export function validate<T extends z.ZodType>(schema: T, source: YamlSource): Validated<z.output<T>> {
  if (source.diagnostics.length) return { diagnostics: source.diagnostics };
  if (source.data === null)
    return {
      diagnostics: [
        source.locate({
          rule: 'file-empty',
          path: [],
          message: '這裡是空的：一個欄位也沒有',
          suggestion: '照手冊補上必要的欄位；或換回上一個版本',
        }),
      ],
    };
  const result = schema.safeParse(source.data);
  if (result.success) return { data: result.data, diagnostics: [] };
  return {
    diagnostics: schemaDiagnostics(result.error, source.data, schema).map((diagnostic) =>
      source.locate(diagnostic, diagnostic.rule === 'schema-unknown-field' ? 'key' : 'value'),
    ),
  };
}
