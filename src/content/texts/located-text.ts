import { readFactMarks, type MarkedText } from '../../facts/prose/fact-marks.ts';
import type { TextBlock, TextPiece } from './text-blocks.ts';
import { wideGaps } from '../../shared/chinese-text.ts';
import { sourceMapOf } from '../read/source-map.ts';

/** A text as readers meet it, each of whose characters is found again in the file. */
export interface LocatedText {
  text: string;
  /** Offset in the file of an offset in `text`. */
  offset(at: number): number;
}

/**
 * A text that is not Markdown, with its `fact:` marks read; it stands in the file from an offset on.
 * Only a text that is asked for a place is sought in the file.
 */
export function placeMarked(raw: string, file: string, from: number): LocatedText & Pick<MarkedText, 'marks'> {
  const { text, marks, sourceOffset } = readFactMarks(raw);
  let offsets: number[] | undefined;
  return { text, marks, offset: (at) => (offsets ??= sourceMapOf(raw, file, from))[sourceOffset(at)] ?? from };
}

/** The words of a Markdown block. */
export function placeBlock({ text, pieces }: TextBlock, file: string): LocatedText {
  const offsets = new Map<TextPiece, number[]>();
  return {
    text,
    offset: (at) => {
      const piece = pieces.findLast((each) => each.start <= at) ?? pieces[0];
      if (!piece) return 0;
      const from = piece.node.position?.start.offset ?? 0;
      const known = offsets.get(piece) ?? sourceMapOf(piece.node.value, file, from);
      offsets.set(piece, known);
      return known[at - piece.start] ?? from;
    },
  };
}

/** The text without the gaps at which only the file breaks a line: a long value of a YAML file is folded. */
export function joinFolds({ text, offset }: LocatedText, file: string): LocatedText {
  const folds = wideGaps(text).filter(
    ([from, to]) => from > 0 && to < text.length && file.slice(offset(from - 1) + 1, offset(to)).includes('\n'),
  );
  if (!folds.length) return { text, offset };
  const folded = new Uint8Array(text.length);
  for (const [from, to] of folds) folded.fill(1, from, to);
  const origins = Array.from(folded.keys()).filter((at) => !folded[at]);
  return { text: origins.map((at) => text[at]).join(''), offset: (at) => offset(origins[at] ?? text.length) };
}
