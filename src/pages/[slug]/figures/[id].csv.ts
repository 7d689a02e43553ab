import type { APIRoute } from 'astro';
import { csvFile } from '../../../figures/files/csv-file.ts';
import { figurePaths, type FigurePage } from '../../../site.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePage & Record<string, unknown>> = ({ props: { figure, origin, entries } }) =>
  new Response(csvFile(figure, origin, entries), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
