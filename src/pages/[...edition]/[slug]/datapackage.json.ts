import type { APIRoute } from 'astro';
import { dataPackage } from '../../../facts/exports/data-package.ts';
import { getSeries, type LetterPage } from '../../../site/letters.ts';
import { letterPaths } from '../../../site/paths.ts';

export const getStaticPaths = letterPaths;

export const GET: APIRoute<LetterPage & Record<string, unknown>> = async ({
  props: { slot, ledger },
  locals: { addresses },
}) => {
  const { series } = await getSeries();
  const description = dataPackage(ledger, {
    name: `${slot.slug}-facts`,
    title: `《${slot.title}》數據底稿`,
    description: slot.deck,
    homepage: addresses.absolute(addresses.ledger(slot.slug)),
    published: slot.published,
    publisher: series.publisher.name,
  });
  return new Response(`${JSON.stringify(description, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
