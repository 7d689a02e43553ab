import type { APIRoute } from 'astro';
import { paperPalette } from '../../../../figures/exports/palette.ts';
import { pngFile } from '../../../../figures/exports/png-file.ts';
import { figureOrigin } from '../../../../site/figure-origin.ts';
import { figurePaths, type FigurePage } from '../../../../site/paths.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePage & Record<string, unknown>> = async ({
  props: page,
  locals: { addresses, converter },
}) => {
  const origin = await figureOrigin(page, page.figure, addresses);
  const png = pngFile(page.figure, origin, paperPalette(page.slot.accent), converter);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
