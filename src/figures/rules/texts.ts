import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import { DEFINITIONS } from '../kinds/registry.ts';
import type { CommonSpec } from '../spec.ts';

const KIND_NAMES = DEFINITIONS.map(([, { name }]) => name).join('|');

/** Words that say only that there is a picture. */
const GENERIC = new RegExp(
  `${KIND_NAMES}|時間軸|分組|堆疊|長條|柱狀|構成|數據|統計|示意|圖表|圖片|圖像|圖|條|顯示|展示|表示|如下|情況|一張|這是|本|此|的|chart|figure|image|graph`,
  'gi',
);

/** Words that say which kind of picture it is. */
const KIND = new RegExp(`[圖條軸]|${KIND_NAMES}`);

/** What must be left of an alternative text once generic words are gone. */
const LEAST_SUBSTANCE = 6;
const LONGEST_ALT = 120;

const SUGGESTION = '依「種類：主題，發現」寫一句，例如「橫條圖：第二季度開工項目按行業，能源以外工業與農業最多」';

/** The texts that stand in for the drawing say what it shows, each in its own way. */
export function textDiagnostics({ title, dek, alt, description }: CommonSpec): DataDiagnostic[] {
  const diagnostics: DataDiagnostic[] = [];
  const wrong = (key: 'alt' | 'description', message: string, suggestion: string) =>
    diagnostics.push({ rule: `figure-${key}`, path: [key], message, suggestion });
  if (same(alt, title) || same(alt, dek))
    wrong('alt', `替代文字與${same(alt, title) ? '標題' : '副題'}相同，讀屏的人會聽到兩遍`, SUGGESTION);
  else if (bare(alt.replace(GENERIC, '')).length < LEAST_SUBSTANCE)
    wrong('alt', `替代文字「${alt}」沒有說出圖裡有什麼`, SUGGESTION);
  else if (!KIND.test(alt)) wrong('alt', '替代文字沒有說是哪一種圖', SUGGESTION);
  else if (alt.length > LONGEST_ALT)
    wrong('alt', `替代文字有 ${alt.length} 個字，太長`, `縮成一句（${LONGEST_ALT} 字以內），細節寫進 description`);
  if (same(description, alt) || same(description, title))
    wrong(
      'description',
      `長描述與${same(description, alt) ? '替代文字' : '標題'}相同`,
      '逐項說出圖裡的值與比較，讓不看圖的人也讀得懂',
    );
  return diagnostics;
}

function same(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** Text without spaces and punctuation. */
function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '');
}
