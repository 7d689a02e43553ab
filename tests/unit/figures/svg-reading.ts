import { TEXT_SIZE } from '../../../src/figures/drawing/theme.ts';
import { measureInFont } from '../../../src/figures/svg/measure.ts';

/** A line of text in an SVG, with the box that it fills. */
export interface SvgText {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  weight: number;
  size: number;
  colour: string;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Reads the texts of an SVG back, measured in the font that the page sets them in. */
export function textsOf(svg: string): SvgText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) => {
    const weight = attribute(tag, 'font-weight') === '700' ? 700 : 400;
    const size = Number(attribute(tag, 'font-size') ?? TEXT_SIZE);
    const width = measureInFont(text, size, weight);
    const [x, y] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))];
    const left = x - { start: 0, middle: width / 2, end: width }[attribute(tag, 'text-anchor') ?? 'start']!;
    return {
      text,
      left,
      right: left + width,
      top: y - 0.88 * size,
      bottom: y + 0.12 * size,
      weight,
      size,
      colour: attribute(tag, 'fill') ?? '',
    };
  });
}

/** The words of an SVG as they are read: pieces that stand end to end on one line are one. */
export function wordsOf(svg: string): string[] {
  const words: string[] = [];
  let before: SvgText | undefined;
  for (const piece of textsOf(svg)) {
    const baseline = ({ bottom, size }: SvgText) => bottom - 0.12 * size;
    const follows =
      before &&
      Math.abs(baseline(before) - baseline(piece)) < 0.1 &&
      piece.left - before.right >= -0.1 &&
      piece.left - before.right < 3;
    if (follows) words.push(words.pop() + piece.text);
    else words.push(piece.text);
    before = piece;
  }
  return words;
}

export function sizeOf(svg: string): { width: number; height: number } {
  return { width: Number(attribute(svg, 'width')), height: Number(attribute(svg, 'height')) };
}

/** Attributes of every path that has these ones. */
export function pathsOf(svg: string, wanted: Record<string, string>): { d: string }[] {
  return [...svg.matchAll(/<path([^>]*)\/>/g)]
    .map(([, tag = '']) => tag)
    .filter((tag) => Object.entries(wanted).every(([name, value]) => attribute(tag, name) === value))
    .map((tag) => ({ d: attribute(tag, 'd') ?? '' }));
}

/** A box that is filled, in logical px. */
export interface SvgBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every box that is filled in a colour, from the top down, those side by side from the left. */
export function boxesOf(svg: string, fill: string): SvgBox[] {
  return pathsOf(svg, { fill: `var(--${fill})` })
    .flatMap(({ d }) => {
      const [left, top, right, bottom] = (/^M(\S+) (\S+?)H(\S+?)V(\S+?)H\S+Z$/.exec(d)?.slice(1) ?? []).map(Number);
      return left === undefined ? [] : [{ left, top: top!, right: right!, bottom: bottom! }];
    })
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Middles of the dots that are filled in a colour, from the top down, those side by side from the left. */
export function dotsOf(svg: string, fill: string): { x: number; y: number }[] {
  return pathsOf(svg, { fill: `var(--${fill})` })
    .flatMap(({ d }) => {
      if (!d.includes('A')) return [];
      // Arcs say radii and flags before where they end.
      const points = [...d.matchAll(/(?:M|A\S+ \S+ \d \d \d )(\S+?) (\S+?)(?=[A-Z]|$)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      const middle = (at: 0 | 1) => {
        const all = points.map((point) => point[at]!);
        return (Math.min(...all) + Math.max(...all)) / 2;
      };
      return [{ x: middle(0), y: middle(1) }];
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
}
