import type { APIRoute } from 'astro';
import { accentColours } from '../figures/exports/palette.ts';
import { HEIGHT, polygonPoints } from '../series/bars.ts';
import { letterform } from '../series/letterforms.ts';
import { getSeries } from '../site/letters.ts';

/** Side of the icon, in units of the letterforms. */
const SIDE = 144;

// The icon is the first letter of the series' word in the series' colour, on either theme.
export const GET: APIRoute = async () => {
  const { series } = await getSeries();
  const { width, bars } = letterform(series.word[0]!)!;
  const { light, dark } = accentColours(series.accent);
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${(width - SIDE) / 2} ${(HEIGHT - SIDE) / 2} ${SIDE} ${SIDE}">` +
      `<style>polygon{fill:${light}}@media(prefers-color-scheme:dark){polygon{fill:${dark}}}</style>` +
      `${bars.map((bar) => `<polygon points="${polygonPoints(bar)}"/>`).join('')}</svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
