import { endingOf, promisedFormat, stemOf } from '../../../pictures/formats.ts';
import type { DiagnosticMessage } from '../../../diagnostics/diagnostic.ts';

/** Endings of files that are pictures, whether or not they are taken. */
const PICTURES = new Set(['svg', 'gif', 'heic', 'heif', 'tif', 'tiff', 'bmp', 'jxl']);

/** Each picture in the folder is shown. */
export function unusedDiagnostic(name: string, shown: ReadonlySet<string>): DiagnosticMessage | undefined {
  const isPicture = promisedFormat(name) !== undefined || PICTURES.has(endingOf(name));
  if (!isPicture || shown.has(name)) return undefined;
  const usable = name.toLowerCase();
  const renamed = usable === name ? '' : `改名為 ${usable}，`;
  return {
    rule: 'picture-unused',
    message: `資料夾裡的圖片 ${name} 沒有用在文中`,
    suggestion: `${renamed}在文中放 <Picture src="${usable}" alt="…" credit="…" />，或把檔案移走`,
  };
}

/**
 * A picture is shown once, and under a name of its own: `river.jpg` and `river.png` would
 * both be sent to readers as `river`.
 * @param before names of the pictures that the article has shown already.
 */
export function repeatedDiagnostic(src: string, before: ReadonlySet<string>): DiagnosticMessage | undefined {
  const rule = 'picture-repeated' as const;
  if (before.has(src))
    return { rule, message: `圖片 ${src} 在文中放了兩次`, suggestion: '留下一處；另一處以文字提到它' };
  const twin = [...before].find((each) => stemOf(each) === stemOf(src));
  return twin === undefined
    ? undefined
    : { rule, message: `${src} 與 ${twin} 只有副檔名不同，網址會相同`, suggestion: '把其中一個檔案改名，src 也跟著改' };
}

/** A picture is a paragraph of its own. */
export function inlineDiagnostic(inline: boolean): DiagnosticMessage | undefined {
  return inline
    ? { rule: 'picture-inline', message: '<Picture> 夾在一行文字裡', suggestion: '讓它自成一段：前後各空一行' }
    : undefined;
}
