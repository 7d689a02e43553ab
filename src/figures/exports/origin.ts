import { chineseDate } from '../../shared/iso-date.ts';
import type { Figure } from '../figure.ts';

/** Where a figure belongs: a file of it says so, because it travels without its article. */
export interface FigureOrigin {
  /** Title of the letter. */
  letter: string;
  /** Name of the series. */
  series: string;
  /** Whole address of the figure in its article. */
  address: string;
}

/** What a file says above the title: series, letter, number in the letter. */
export function overline({ number }: Figure, { letter, series }: FigureOrigin): string {
  return `${series}《${letter}》圖${number}`;
}

/** Sources in the words of the line under the figure. */
export function sourceLine({ sources }: Pick<Figure, 'sources'>): string {
  return `來源：${sources.map(({ publisher, title, published }) => `${publisher}《${title}》（${chineseDate(published)}）`).join('；')}`;
}

/**
 * What an image of a figure says to who cannot see it: the words that stand in it as its title, then the reading.
 * @param label the figure's number as its page writes it: `圖3`.
 */
export function imageAlt({ label, title, alt }: { label: string } & Pick<Figure, 'title' | 'alt'>): string {
  return `${label}：${sentence(title)}${sentence(alt)}`;
}

function sentence(text: string): string {
  return /[。！？]$/u.test(text) ? text : `${text}。`;
}
