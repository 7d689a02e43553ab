import { expect, it } from 'vitest';
import { convertResponse } from '../../../src/editions/convert-response.ts';
import { createSimplifier } from '../../../src/editions/simplify.ts';
import { OURS } from './dictionary.ts';

async function converted(body: string, type: string): Promise<string> {
  const response = await convertResponse(
    new Response(body, { headers: { 'Content-Type': type } }),
    createSimplifier(OURS),
    (address) => address,
  );
  expect(response.headers.get('Content-Type')).toBe(type);
  return response.text();
}

it('a table is converted cell by cell, its commas and quotes untouched', async () => {
  const csv = '代號,名稱\r\nships-total,"看,""著名"""\r\n乾,隆\r\n';
  expect(await converted(csv, 'text/csv; charset=utf-8')).toBe('代号,名称\r\nships-total,"看,""著名"""\r\n干,隆\r\n');
});

it('a byte order mark stays at the head of its file', async () => {
  const response = await convertResponse(
    new Response('\uFEFF項目\r\n', { headers: { 'Content-Type': 'text/csv; charset=utf-8' } }),
    createSimplifier(OURS),
    (address) => address,
  );
  expect([...new Uint8Array(await response.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

it('JSON is converted value by value; names of fields, numbers and addresses stay', async () => {
  const json = { 名: ['數據', { text: '約832.87億元', value: 832.87, url: 'https://example.org/n-net/', note: null }] };
  expect(JSON.parse(await converted(JSON.stringify(json), 'application/json'))).toEqual({
    名: ['数据', { text: '约832.87亿元', value: 832.87, url: 'https://example.org/n-net/', note: null }],
  });
});

it('what is no text passes byte for byte', async () => {
  expect(await converted('數據', 'image/svg+xml')).toBe('數據');
});
