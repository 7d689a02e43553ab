import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Lang } from '../../editions/edition.ts';
import { FONT_EDITIONS, fontPath, WEIGHTS } from '../../fonts/font-editions.ts';

/** The family that figures are set in, under the name that the page gives it. */
export const FIGURE_FAMILIES = Object.fromEntries(FONT_EDITIONS.map(({ lang, family }) => [lang, family])) as Readonly<
  Record<Lang, string>
>;

/** For files that are opened where the site's fonts are not: the serif Han families of the systems. */
export const FILE_FAMILIES: Readonly<Record<Lang, string>> = {
  'zh-Hant': `'${FIGURE_FAMILIES['zh-Hant']}', 'Noto Serif CJK TC', 'Source Han Serif TC', 'Songti TC', PMingLiU, serif`,
  'zh-Hans': `'${FIGURE_FAMILIES['zh-Hans']}', 'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif`,
};

for (const { family, files } of FONT_EDITIONS) {
  for (const weight of WEIGHTS) {
    const path = fontPath(files[weight]);
    if (!GlobalFonts.registerFromPath(path, family)) throw new Error(`Cannot register the font ${path}`);
  }
}

const context = createCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** Measures text in the site's own font files, as the browser will. */
export function measureInFont(text: string, size: number, weight: number, lang: Lang = 'zh-Hant'): number {
  const font = `${weight} ${size}px "${FIGURE_FAMILIES[lang]}"`;
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}
