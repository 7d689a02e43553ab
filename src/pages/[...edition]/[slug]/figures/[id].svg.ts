import type { APIRoute } from 'astro';
import { paperPalette } from '../../../../figures/exports/palette.ts';
import { svgFile } from '../../../../figures/exports/svg-file.ts';
import { figureOrigin } from '../../../../site/figure-origin.ts';
import { figurePaths, type FigurePage } from '../../../../site/paths.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePage & Record<string, unknown>> = async ({
  props: page,
  locals: { addresses, converter },
}) => {
  const origin = await figureOrigin(page, page.figure, addresses);
  return new Response(svgFile(page.figure, origin, paperPalette(page.slot.accent), converter), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
