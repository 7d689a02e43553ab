import type { APIRoute } from 'astro';
import { HEIGHT, LETTERFORMS, polygonPoints } from '../series/letterforms.ts';

// The icon is the site's first letter in the site's violet, on either theme.
const { width, bars } = LETTERFORMS.K!;

export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${(width - 144) / 2} ${(HEIGHT - 144) / 2} 144 144">` +
      '<style>polygon{fill:#5b3e9e}@media(prefers-color-scheme:dark){polygon{fill:#b9a3f2}}</style>' +
      `${bars.map((bar) => `<polygon points="${polygonPoints(bar)}"/>`).join('')}</svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
