import type { APIRoute } from 'astro';
import { factsJson } from '../../../facts/exports/facts-json.ts';
import type { LetterPage } from '../../../site/letters.ts';
import { letterPaths } from '../../../site/paths.ts';

export const getStaticPaths = letterPaths;

export const GET: APIRoute<LetterPage & Record<string, unknown>> = ({
  props: { slot, frontmatter, ledger },
  locals: { addresses },
}) => {
  const json = factsJson(ledger, {
    schema: addresses.absolute(addresses.schema('facts.schema.json')),
    title: slot.title,
    article: addresses.absolute(addresses.letter(slot.slug)),
    ledger: addresses.absolute(addresses.ledger(slot.slug)),
    published: slot.published,
    updated: frontmatter.updated,
  });
  return new Response(`${JSON.stringify(json, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
