import type { z } from 'zod';

const TYPES: Record<string, string> = {
  string: '文字',
  number: '數字',
  int: '整數',
  boolean: ' true 或 false',
  array: '清單',
  tuple: '一個區間 [下限, 上限]',
  object: '一組「鍵: 值」',
  record: '一組「代號: 內容」',
};

/** How a value of each type is written. */
const WAYS: Record<string, string> = {
  string: '加上引號就是文字："…"',
  number: '只寫數字，不帶單位、逗號與引號',
  int: '只寫整數',
  boolean: '寫 true 或 false，不加引號',
  array: '每項一行，以「- 」開頭；或寫成 [甲, 乙]',
  object: '另起一行，縮排兩格，一行寫一個「鍵: 值」',
  record: '另起一行，縮排兩格，一行寫一個「代號: 內容」',
};

/** What a value should be, in the editors' words. */
export function typeName(expected: string): string {
  return TYPES[expected] ?? '別的內容';
}

/** The same, of a value that may be one of several things. */
export function typeNames(expected: readonly string[]): string {
  return [...new Set(expected.map(typeName))].join('或');
}

/** What stands there instead. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return '空的';
  if (Array.isArray(value)) return '一個清單';
  if (typeof value === 'object') return value instanceof Date ? '一個日期' : '一組欄位';
  if (typeof value === 'number') return Number.isFinite(value) ? ` ${value}` : '一個算不出的數';
  return typeof value === 'string' ? `「${value}」` : ` ${JSON.stringify(value)}`;
}

/** How to mend a value, by what it should be where that is known. */
export function suggestionFor(value: unknown, expected: readonly string[] = []): string {
  if (value === null || value === '') return '補上內容，或刪去這個欄位';
  if (typeof value === 'string' && expected.includes('number') && /^[\d,]+(?:\.\d+)?$/.test(value))
    return `寫成 ${value.replaceAll(',', '')}：數字裡不寫逗號`;
  const way = expected.flatMap((each) => WAYS[each] ?? [])[0];
  if (way) return way;
  return typeof value === 'object' ? '改正這一段' : `改正${describe(value)}`;
}

/** What a schema found for which it has no words of its own. */
export function libraryWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? '不能留空'
      : issue.origin === 'array'
        ? `至少要有 ${issue.minimum} 項`
        : `不能小於 ${issue.minimum}`;
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? `至多 ${issue.maximum} 字`
      : issue.origin === 'array'
        ? `至多 ${issue.maximum} 項`
        : `不能大於 ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return '要是完整的網址，以 http:// 或 https:// 開頭';
  return '的寫法不對';
}
