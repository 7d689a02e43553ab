import type { APIRoute } from 'astro';
import { eventsCsv } from '../../../facts/exports/events-csv.ts';
import type { LetterPage } from '../../../site/letters.ts';
import { letterPaths } from '../../../site/paths.ts';

/** A letter without events has no such file. */
export const getStaticPaths = async () => (await letterPaths()).filter(({ props }) => props.ledger.events.length > 0);

export const GET: APIRoute<LetterPage & Record<string, unknown>> = ({ props }) =>
  new Response(eventsCsv(props.ledger.events), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
