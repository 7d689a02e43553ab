import type { FigureOrigin } from '../figures/exports/origin.ts';
import type { Figure } from '../figures/figure.ts';
import type { Addresses } from '../series/addresses.ts';
import { getSeries, type LetterPage } from './letters.ts';

/** What a figure's files and its embedding say of where it belongs, by an edition's addresses. */
export async function figureOrigin(
  { slot }: LetterPage,
  { id }: Figure,
  { absolute, figure }: Addresses,
): Promise<FigureOrigin> {
  const { series } = await getSeries();
  return { letter: slot.title, series: series.name, address: absolute(figure(slot.slug, id)) };
}
