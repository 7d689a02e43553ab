import type { z } from 'zod';
import { nearest } from '../../shared/nearest.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import { describe, suggestionFor, typeName, typeNames, libraryWords } from './schema-messages.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/**
 * Says in the editors' words what a schema found, once for each place.
 * Messages that the schema wrote itself (in Chinese) are kept as they are.
 */
export function schemaDiagnostics(error: z.ZodError, data: unknown, shape?: z.ZodType): DataDiagnostic[] {
  const diagnostics = error.issues.flatMap((issue) => toDiagnostics(issue, data, shape));
  // A field that is only misspelt is not missing as well.
  const meant = new Set(diagnostics.flatMap(({ guess }) => guess ?? []));
  const told = new Set<string>();
  return diagnostics.flatMap(({ guess: _, ...diagnostic }) => {
    const place = diagnostic.path.join('\n');
    if (told.has(place) || (diagnostic.rule === 'schema-missing-field' && meant.has(place))) return [];
    told.add(place);
    return [diagnostic];
  });
}

/** A problem, and the path of the field that was meant where its name is not known. */
type SchemaDiagnostic = DataDiagnostic & { guess?: string | undefined };

function toDiagnostics(issue: Issue, data: unknown, shape?: z.ZodType): SchemaDiagnostic[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, data, shape);
  if (issue.code === 'invalid_union' && !isOurs(issue.message)) {
    const inner = issue.errors.flat().find((each) => isOurs(each.message));
    if (inner) return toDiagnostics({ ...inner, path: [...path, ...inner.path] }, data, shape);
  }
  const name = nameOf(path);
  const value = valueAt(data, path);
  const diagnostic = (
    rule: DataDiagnostic['rule'],
    message: string,
    help: Partial<DataDiagnostic> = {},
  ): SchemaDiagnostic[] => [{ rule, path, message, suggestion: suggestionFor(value), ...help }];
  if (value === undefined && path.length) {
    const description = shape && fieldAt(shape, path)?.description;
    return diagnostic('schema-missing-field', `缺了必要的欄位${name}`, {
      suggestion: `補上 ${String(path.at(-1))}${description ? `：${description}` : ''}`,
    });
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const guess = nearest(String(value), allowed);
    return diagnostic('schema-value', `${name}不能是${describe(value)}`, {
      allowed: allowed.join('、'),
      suggestion: guess ? `是不是要寫 ${guess}？` : '改成上列的一個',
    });
  }
  if (issue.code === 'invalid_key') {
    const own =
      issue.issues.find(({ message }) => isOurs(message))?.message ?? '只用小寫英文字母、數字與連字號，以字母開頭';
    return diagnostic('schema-key', `「${String(path.at(-1))}」不能用作代號`, {
      allowed: own,
      suggestion: '換一個代號；別處用到它的地方也跟著改',
    });
  }
  if (isOurs(issue.message))
    return diagnostic(issue.code === 'invalid_type' ? 'schema-type' : 'schema-value', `${name}：${issue.message}`);
  if (issue.code === 'invalid_type')
    return diagnostic('schema-type', `${name}應該是${typeName(issue.expected)}，寫的卻是${describe(value)}`, {
      suggestion: suggestionFor(value, [issue.expected]),
    });
  if (issue.code === 'invalid_union') {
    const expected = issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' ? first.expected : 'tuple'));
    return diagnostic('schema-type', `${name}應該是${typeNames(expected)}，寫的卻是${describe(value)}`, {
      suggestion: suggestionFor(value, expected),
    });
  }
  return diagnostic('schema-value', `${name}${libraryWords(issue)}`);
}

/** Whether the schema wrote a message for editors; the library's own are English. */
function isOurs(message: string): boolean {
  return /\p{Script=Han}/u.test(message);
}

function unknownFields(keys: readonly string[], path: Path, data: unknown, shape?: z.ZodType): SchemaDiagnostic[] {
  const allowed = shape ? Object.keys(unwrap(fieldAt(shape, path))?.shape ?? {}) : [];
  const missing = allowed.filter((each) => valueAt(data, [...path, each]) === undefined);
  return keys.map((key) => {
    const guess = nearest(key, missing) ?? nearest(key, allowed);
    return {
      rule: 'schema-unknown-field',
      path: [...path, key],
      message: `沒有「${key}」這個欄位`,
      ...(allowed.length && { allowed: allowed.join('、') }),
      suggestion: guess ? `是不是要寫「${guess}」？` : '刪去它，或改成上列的欄位',
      guess: guess && [...path, guess].join('\n'),
    };
  });
}

/** A place in words: its field, or which item of a list. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '這份檔案';
  return typeof last === 'number' ? `${nameOf(path.slice(0, -1))}的第 ${last + 1} 項` : `「${last}」`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key], data);
}

/** What is read of a schema: what it wraps, holds, and says of itself. */
interface Wrapped {
  def?: { innerType?: unknown; element?: unknown; valueType?: unknown };
  shape?: Record<string, unknown>;
  description?: string;
}

/** The schema of what stands at a path. */
function fieldAt(schema: unknown, path: Path): Wrapped | undefined {
  return path.reduce<unknown>((at, key) => child(unwrap(at), key), schema) as Wrapped | undefined;
}

function unwrap(schema: unknown): Wrapped | undefined {
  const inner = (schema as Wrapped | undefined)?.def?.innerType;
  return inner ? unwrap(inner) : (schema as Wrapped | undefined);
}

function child({ shape, def }: Wrapped = {}, key: string | number): unknown {
  return shape?.[key] ?? def?.element ?? def?.valueType;
}
