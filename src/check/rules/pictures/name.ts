import { PICTURE_ENDINGS } from '../../../pictures/formats.ts';
import type { DiagnosticMessage } from '../../../diagnostics/diagnostic.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/;

/** The endings that a picture's file may have, as editors are told them. */
export const ENDINGS = Object.values(PICTURE_ENDINGS)
  .flat()
  .map((ending) => `.${ending}`)
  .join('、');

/** A picture is called by the plain name of a file beside the article: it becomes part of an address. */
export function nameDiagnostic(src: string): DiagnosticMessage | undefined {
  if (NAME.test(src)) return undefined;
  const rule = 'picture-name' as const;
  const allowed = `小寫英文字母、數字與連字號，加上 ${ENDINGS}`;
  if (/^[a-z]+:|^\/\//i.test(src))
    return {
      rule,
      message: `src「${src}」是別處的網址：讀者的瀏覽器不向別人要圖`,
      allowed,
      suggestion: '取得授權後把圖片存進這個資料夾，src 只寫檔名',
    };
  if (/[\\/]/.test(src))
    return {
      rule,
      message: `src「${src}」裡有路徑`,
      allowed,
      suggestion: `把圖片放進文章所在的資料夾，src 只寫檔名${src.includes('..') ? '' : `：${src.split(/[\\/]/).at(-1)}`}`,
    };
  return {
    rule,
    message: `圖片的檔名「${src}」不能用在網址裡`,
    allowed,
    suggestion: `把檔案改名，src 也跟著改，例如 ${suggestion(src)}`,
  };
}

/** A name that could stand, as like the one given as can be. */
function suggestion(src: string): string {
  const plain = src
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-*\.-*/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  return NAME.test(plain) ? plain : 'river.jpg';
}
