import { readFactMarks } from '../../../facts/prose/fact-marks.ts';
import { stemOf } from '../../../pictures/formats.ts';
import type { DiagnosticMessage } from '../../../diagnostics/diagnostic.ts';

/** Words that say only that there is a picture. */
const GENERIC =
  /示意|圖片|照片|相片|圖像|影像|插圖|配圖|資料圖|題圖|圖|一張|這是|顯示|展示|如下|本|此|的|picture|photo|image|img/gi;

/** What a screen reader says by itself. */
const ANNOUNCED = /^(?:圖片|照片|相片|圖像|影像|插圖|配圖|圖|picture|photo|image)\s*[：:]/i;

const LONGEST_ALT = 120;
const SUGGESTION = '說出照片裡有什麼：誰、在哪裡、做什麼，例如「清晨的湖邊，兩個人在餵鷗」';

/** The alternative text says, in its own words, what there is to see. */
export function altDiagnostic({
  src = '',
  alt = '',
  caption = '',
}: Readonly<Record<string, string>>): DiagnosticMessage | undefined {
  const text = readFactMarks(alt).text.trim();
  if (!text) return undefined;
  const wrong = (message: string, suggestion = SUGGESTION): DiagnosticMessage => ({
    rule: 'picture-alt',
    message,
    suggestion,
  });
  if (bare(text) === bare(stemOf(src)) || bare(text) === bare(src)) return wrong(`替代文字「${text}」只是檔名`);
  if (!bare(text.replace(GENERIC, ''))) return wrong(`替代文字「${text}」沒有說出圖片裡有什麼`);
  if (bare(text) === bare(readFactMarks(caption).text))
    return wrong('替代文字與圖說相同，讀屏的人會聽到兩遍', '圖說交代背景，替代文字說看得見的東西');
  if (ANNOUNCED.test(text))
    return wrong(`替代文字不必以「${ANNOUNCED.exec(text)![0]}」開頭：讀屏軟體自己會說這是圖片`, '刪去開頭這幾個字');
  if (text.length > LONGEST_ALT)
    return wrong(`替代文字有 ${text.length} 個字，太長`, `縮成一句（${LONGEST_ALT} 字以內），其餘寫進 caption`);
  return undefined;
}

/** Text without spaces and punctuation, lower case. */
function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '').toLowerCase();
}
