import type { FigurePoint } from './figure.ts';

/**
 * A value with the word for its status, where it is not simply real: `18個（推算）`; on a
 * timeline also with its time: `49次，2022年1至5月`.
 * @param heads what stands above or beside it: the word is not said twice.
 */
export function pointText({ fact, span, text, statusText }: FigurePoint, heads: readonly string[]): string {
  const named = heads.some((head) => head.includes(statusText));
  const said = fact !== null && span ? `${text}，${span.text}` : text;
  return named ? said : `${said}（${statusText}）`;
}
