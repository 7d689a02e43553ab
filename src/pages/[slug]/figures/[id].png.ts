import type { APIRoute } from 'astro';
import { paperPalette } from '../../../figures/files/palette.ts';
import { pngFile } from '../../../figures/files/png-file.ts';
import { figurePaths, type FigurePage } from '../../../site.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePage & Record<string, unknown>> = ({ props: { figure, origin, slot } }) =>
  new Response(new Uint8Array(pngFile(figure, origin, paperPalette(slot.accent))), { headers: { 'Content-Type': 'image/png' } });
