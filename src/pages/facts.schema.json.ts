import type { APIRoute } from 'astro';
import { factsJsonSchemaDocument } from '../facts/facts-json.ts';
import { addresses } from '../site.ts';

export const GET: APIRoute = () => {
  const address = addresses.absolute(addresses.file('facts.schema.json'));
  return new Response(`${JSON.stringify(factsJsonSchemaDocument(address), null, 1)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
