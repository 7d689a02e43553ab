import type { z } from 'zod';
import { nearest } from '../facts/nearest.ts';
import type { Problem } from '../series/problem.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: '文字',
  number: '數字',
  int: '整數',
  boolean: 'true 或 false',
  array: '清單（每項一行，以 - 開頭）',
  object: '一組「鍵: 值」',
  record: '一組「代號: 內容」',
  null: '空值',
  undefined: '沒有寫',
};

/**
 * Says in the editors' words what a schema found.
 * Messages that the schema wrote itself (in Chinese) are kept as they are.
 */
export function schemaProblems(error: z.ZodError, data: unknown, shape?: z.ZodType): Problem[] {
  return error.issues.flatMap((issue) => toProblems(issue, data, shape));
}

function toProblems(issue: Issue, data: unknown, shape?: z.ZodType): Problem[] {
  const path = issue.path as (string | number)[];
  const name = path.length ? `「${String(path.at(-1))}」` : '這份檔案';
  if (issue.code === 'unrecognized_keys') {
    const allowed = shape ? keysAt(shape, path) : [];
    return issue.keys.map((key) => {
      const guess = nearest(key, allowed);
      return {
        rule: 'schema-unknown-field',
        path: [...path, key],
        message: `沒有「${key}」這個欄位`,
        ...(allowed.length && { allowed: allowed.join('、') }),
        mend: guess ? `是不是要寫「${guess}」？` : '刪去它，或改成上列的欄位',
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.flat().find((each) => each.code !== 'invalid_type');
    if (deepest) return toProblems({ ...deepest, path: [...path, ...deepest.path] } as Issue, data, shape);
  }
  const value = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], data);
  if (value === undefined && path.length) {
    return [{ rule: 'schema-missing-field', path, message: `缺了必要的欄位${name}`, mend: `補上 ${String(path.at(-1))}` }];
  }
  if (issue.code === 'invalid_type') {
    return [{ rule: 'schema-type', path, message: `${name}應該是${TYPES[issue.expected] ?? issue.expected}，寫的卻是${describe(value)}` }];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const guess = nearest(String(value), allowed);
    return [{ rule: 'schema-value', path, message: `${name}不能是 ${describe(value)}`, allowed: allowed.join('、'), ...(guess && { mend: `是不是要寫 ${guess}？` }) }];
  }
  if (issue.code === 'invalid_key') {
    return [{ rule: 'schema-key', path, message: `代號「${String(path.at(-1))}」的寫法不對：${issue.issues[0]?.message ?? ''}` }];
  }
  return [{ rule: 'schema-value', path, message: `${name}：${issue.message}` }];
}

function describe(value: unknown): string {
  if (value === null) return '空值';
  if (Array.isArray(value)) return '一個清單';
  if (typeof value === 'object') return '一組欄位';
  return typeof value === 'string' ? `「${value}」` : String(value);
}

/** Field names that a schema allows at a path. */
function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let at: unknown = schema;
  for (const key of path) at = child(unwrap(at), key);
  const shape = (unwrap(at) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

interface Wrapped {
  def?: { innerType?: unknown; in?: unknown; element?: unknown; valueType?: unknown };
  shape?: Record<string, unknown>;
}

function unwrap(schema: unknown): unknown {
  const inner = (schema as Wrapped | undefined)?.def?.innerType;
  return inner ? unwrap(inner) : schema;
}

function child(schema: unknown, key: string | number): unknown {
  const { shape, def } = (schema ?? {}) as Wrapped;
  return shape?.[key] ?? def?.element ?? def?.valueType;
}
