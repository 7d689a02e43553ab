import { isPictureFormat, PICTURE_ENDINGS, promisedFormat } from '../../../pictures/formats.ts';
import type { PictureFacts } from '../../../pictures/facts.ts';
import { ENDINGS } from './name.ts';
import type { DiagnosticMessage } from '../../../diagnostics/diagnostic.ts';

const rule = 'picture-format' as const;
const allowed = `JPEG、PNG、WebP、AVIF（${ENDINGS}）`;

const FROM_PHONE = 'iPhone 的照片：在「照片」裡匯出成 JPEG；或在「設定・相機・格式」選「最相容」再拍';

/** How to come from a format that is refused to one that is taken. */
const WAYS: Readonly<Record<string, string>> = {
  svg: 'SVG 裡可以藏程式，不收：在繪圖軟體裡匯出成寬 1600 像素以上的 PNG；數據圖改寫在 figures.yaml，用 <Figure>',
  gif: '靜態的另存為 PNG；會動的截一格存成 JPEG',
  heic: FROM_PHONE,
  heif: FROM_PHONE,
};

const NAMES: Readonly<Record<string, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  avif: 'AVIF',
  svg: 'SVG',
  gif: 'GIF',
  heic: 'HEIC',
  heif: 'HEIC',
  tiff: 'TIFF',
};
const called = (format: string) => NAMES[format] ?? format.toUpperCase();

/** The name promises a format that is taken. */
export function endingDiagnostic(name: string, ending: string): DiagnosticMessage | undefined {
  if (promisedFormat(name)) return undefined;
  return {
    rule,
    message: `${name} 是 ${called(ending)}，不能用作圖片`,
    allowed,
    suggestion: WAYS[ending] ?? '在看圖或修圖軟體裡另存為 JPEG',
  };
}

/** The content is what the name promises. */
export function formatDiagnostic(
  name: string,
  { format, moves }: Pick<PictureFacts, 'format' | 'moves'>,
): DiagnosticMessage | undefined {
  if (!isPictureFormat(format))
    return {
      rule,
      message: `${name} 的內容其實是 ${called(format)}，不能用作圖片`,
      allowed,
      suggestion: WAYS[format] ?? '在看圖或修圖軟體裡另存為 JPEG',
    };
  if (format !== promisedFormat(name)) {
    return {
      rule,
      message: `${name} 的內容其實是 ${called(format)}，與副檔名不合`,
      allowed: PICTURE_ENDINGS[format].map((each) => `.${each}`).join('、'),
      suggestion: `把副檔名改成 .${PICTURE_ENDINGS[format][0]}，src 也跟著改`,
    };
  }
  return moves
    ? { rule, message: `${name} 會動；讀者只會看到第一格`, allowed, suggestion: '截一格另存為 JPEG' }
    : undefined;
}
