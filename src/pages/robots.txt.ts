import type { APIRoute } from 'astro';
import { addresses } from '../site/addresses.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(addresses.file('sitemap-index.xml'))}\n`);
