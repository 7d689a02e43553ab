import { nearest } from '../shared/nearest.ts';

/** Advice for an id that there is not: the one that was likely meant. */
export function nearestSuggestion(word: string, candidates: ReadonlySet<string>): { suggestion: string } {
  const guess = nearest(word, candidates);
  return { suggestion: guess ? `是不是要寫 ${guess}？` : '改成已有的代號，或先補上它' };
}
