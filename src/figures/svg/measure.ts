import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Measure } from '../theme.ts';

/** The family that figures are set in, under the name that the page gives it. */
export const FIGURE_FAMILY = 'Noto Serif TC';

/** For files that are opened where the site's fonts are not: the serif Han families of the systems. */
export const FILE_FAMILY = `'${FIGURE_FAMILY}', 'Noto Serif CJK TC', 'Source Han Serif TC', 'Songti TC', PMingLiU, serif`;

const require = createRequire(import.meta.url);
for (const file of ['400Regular/NotoSerifTC_400Regular.ttf', '700Bold/NotoSerifTC_700Bold.ttf']) {
  const path = require.resolve(`@expo-google-fonts/noto-serif-tc/${file}`);
  if (!GlobalFonts.registerFromPath(path, FIGURE_FAMILY)) throw new Error(`Cannot register the font ${path}`);
}

const context = createCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** Measures text in the site's own font files, as the browser will. */
export const measureInFont: Measure = (text, size, weight) => {
  const key = `${weight} ${size} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = `${weight} ${size}px "${FIGURE_FAMILY}"`;
    width = context.measureText(text).width;
    widths.set(key, width);
  }
  return width;
};
