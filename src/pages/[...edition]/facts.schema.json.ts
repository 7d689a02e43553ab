import type { APIRoute } from 'astro';
import { factsJsonSchemaDocument } from '../../facts/exports/facts-json.ts';
import { editionPaths } from '../../site/editions.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ locals: { addresses } }) => {
  const address = addresses.absolute(addresses.schema('facts.schema.json'));
  return new Response(`${JSON.stringify(factsJsonSchemaDocument(address), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
