/**
 * The fonts of the dev server: the whole files, so that a character just typed has a glyph.
 */
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { normaliseBase } from '../shared/base-path.ts';
import { FONT_EDITIONS, type FontFile, fontPath, WEIGHTS } from './font-editions.ts';
import { fontFaceCss } from './font-face.ts';

const FOLDER = '_fonts/';

/** The `@font-face` CSS of every edition under `astro dev`; `base` is the site's base path. */
export function devFontCss(base: string): string {
  const address = (file: FontFile) => `${normaliseBase(base)}${FOLDER}${basename(file.module)}`;
  return FONT_EDITIONS.flatMap(({ family, files }) =>
    WEIGHTS.map((weight) =>
      fontFaceCss({ family, cssWeight: files[weight].cssWeight, src: address(files[weight]), format: 'truetype' }),
    ),
  ).join('');
}

/** As much of Vite's dev server as is used here. */
interface DevServer {
  middlewares: {
    use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): void;
  };
}

/** A Vite plugin that serves the whole fonts at the addresses that {@link devFontCss} names. */
export function devFonts() {
  const files = FONT_EDITIONS.flatMap(({ files: byWeight }) => WEIGHTS.map((weight) => byWeight[weight]));
  return {
    name: 'dev-fonts',
    apply: 'serve' as const,
    configureServer({ middlewares }: DevServer): void {
      middlewares.use((request, response, next) => {
        const file = files.find(({ module }) => request.url?.endsWith(`/${FOLDER}${basename(module)}`));
        if (!file) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'font/ttf');
        createReadStream(fontPath(file)).pipe(response);
      });
    },
  };
}
