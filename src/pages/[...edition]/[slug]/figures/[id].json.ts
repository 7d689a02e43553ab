import type { APIRoute } from 'astro';
import { figureJson } from '../../../../figures/exports/json-file.ts';
import { figureOrigin } from '../../../../site/figure-origin.ts';
import { figurePaths, type FigurePage } from '../../../../site/paths.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute<FigurePage & Record<string, unknown>> = async ({ props: page, locals: { addresses } }) => {
  const { figure, entries, slot } = page;
  const origin = await figureOrigin(page, figure, addresses);
  const file = (format: 'svg' | 'png' | 'csv') =>
    addresses.absolute(addresses.figureFile(slot.slug, figure.id, format));
  const json = figureJson(figure, origin, entries, {
    schema: addresses.absolute(addresses.schema('figure.schema.json')),
    files: {
      svg: file('svg'),
      png: file('png'),
      csv: file('csv'),
      page: addresses.absolute(addresses.embed(slot.slug, figure.id)),
    },
  });
  return new Response(`${JSON.stringify(json, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
