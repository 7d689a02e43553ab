import type { APIRoute } from 'astro';
import { factsCsv } from '../../../facts/exports/facts-csv.ts';
import type { LetterPage } from '../../../site/letters.ts';
import { letterPaths } from '../../../site/paths.ts';

export const getStaticPaths = letterPaths;

export const GET: APIRoute<LetterPage & Record<string, unknown>> = ({ props }) =>
  new Response(factsCsv(props.ledger.entries), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
