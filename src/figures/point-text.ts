import type { FigurePoint } from './figure.ts';

/**
 * A value with the word for its status, where it is not simply real: `18個（推算）`.
 * @param heads what stands above or beside it: the word is not said twice.
 */
export function pointText({ text, statusText }: FigurePoint, heads: readonly string[]): string {
  const named = heads.some((head) => head.includes(statusText));
  return named ? text : `${text}（${statusText}）`;
}
