import { readFactMarks, type MarkedText } from '../../facts/prose/fact-marks.ts';
import type { Stretch } from '../../diagnostics/text-edit.ts';
import type { TextBlock, TextPiece } from './text-blocks.ts';
import { wideGaps } from '../../shared/chinese-text.ts';
import { sourceMapOf, stretchInFile } from '../read/source-map.ts';

/** A text as readers meet it, each of whose characters is found again in the file. */
export interface LocatedText {
  text: string;
  /** A stretch of `text` as a stretch of the file: from its first character to its last, with all markup between them. */
  inFile(stretch: Stretch): Stretch;
}

/**
 * A text that is not Markdown, with its `fact:` marks read; it stands in the file from an offset on.
 * Only a text that is asked for a place is sought in the file.
 */
export function placeMarked(raw: string, file: string, from: number): LocatedText & Pick<MarkedText, 'marks'> {
  const { text, marks, sourceOffset } = readFactMarks(raw);
  let map: Stretch[] | undefined;
  const inRaw = (stretch: Stretch): Stretch => throughUnits(stretch, sourceOffset);
  return {
    text,
    marks,
    inFile: (stretch) => stretchInFile((map ??= sourceMapOf(raw, file, from)), inRaw(stretch), from),
  };
}

/** The words of a Markdown block. */
export function placeBlock({ text, pieces }: TextBlock, file: string): LocatedText {
  const maps = new Map<TextPiece, Stretch[]>();
  const find = (at: number): Stretch => {
    const piece = pieces.findLast((each) => each.start <= at) ?? pieces[0];
    if (!piece) return { from: 0, to: 0 };
    const from = piece.node.position?.start.offset ?? 0;
    const map = maps.get(piece) ?? sourceMapOf(piece.node.value, file, from);
    maps.set(piece, map);
    return stretchInFile(map, { from: at - piece.start, to: at - piece.start + 1 }, from);
  };
  return {
    text,
    inFile: ({ from, to }) => {
      const first = find(from);
      return { from: first.from, to: to > from ? Math.max(first.from, find(to - 1).to) : first.from };
    },
  };
}

/** The text without the gaps at which only the file breaks a line: a long value of a YAML file is folded. */
export function joinFolds({ text, inFile }: LocatedText, file: string): LocatedText {
  const folds = wideGaps(text).filter(([from, to]) => {
    if (from === 0 || to === text.length) return false;
    const [before, behind] = [inFile({ from: from - 1, to: from - 1 }), inFile({ from: to, to })];
    return file.slice(before.from + 1, behind.from).includes('\n');
  });
  if (!folds.length) return { text, inFile };
  const folded = new Uint8Array(text.length);
  for (const [from, to] of folds) folded.fill(1, from, to);
  const origins = Array.from(folded.keys()).filter((at) => !folded[at]);
  const origin = (at: number): number => origins[at] ?? text.length;
  return {
    text: origins.map((at) => text[at]).join(''),
    inFile: (stretch) => inFile(throughUnits(stretch, origin)),
  };
}

/** A stretch by where its first and its last unit came from. */
function throughUnits({ from, to }: Stretch, origin: (at: number) => number): Stretch {
  return { from: origin(from), to: to > from ? origin(to - 1) + 1 : origin(from) };
}
