import type { APIRoute } from 'astro';
import { figureJsonSchemaDocument } from '../../figures/exports/json-file.ts';
import { editionPaths } from '../../site/editions.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ locals: { addresses } }) => {
  const address = addresses.absolute(addresses.schema('figure.schema.json'));
  return new Response(`${JSON.stringify(figureJsonSchemaDocument(address), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
