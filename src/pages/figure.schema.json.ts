import type { APIRoute } from 'astro';
import { figureJsonSchemaDocument } from '../figures/files/json-file.ts';
import { addresses } from '../site.ts';

export const GET: APIRoute = () => {
  const address = addresses.absolute(addresses.file('figure.schema.json'));
  return new Response(`${JSON.stringify(figureJsonSchemaDocument(address), null, 1)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
