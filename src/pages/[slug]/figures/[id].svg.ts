import type { APIRoute } from 'astro';
import { paperPalette } from '../../../figures/files/palette.ts';
import { svgFile } from '../../../figures/files/svg-file.ts';
import { figurePaths, type FigurePage } from '../../../site.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePage & Record<string, unknown>> = ({ props: { figure, origin, slot } }) =>
  new Response(svgFile(figure, origin, paperPalette(slot.accent)), { headers: { 'Content-Type': 'image/svg+xml' } });
