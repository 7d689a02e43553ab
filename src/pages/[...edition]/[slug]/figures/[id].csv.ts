import type { APIRoute } from 'astro';
import { csvFile } from '../../../../figures/exports/csv-file.ts';
import { figureOrigin } from '../../../../site/figure-origin.ts';
import { figurePaths, type FigurePage } from '../../../../site/paths.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePage & Record<string, unknown>> = async ({ props: page, locals: { addresses } }) =>
  new Response(csvFile(page.figure, await figureOrigin(page, page.figure, addresses), page.entries), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
