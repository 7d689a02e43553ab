import { describe, expect, it } from 'vitest';
import { type Bar, HEIGHT, polygonPoints } from '../../../src/series/bars.ts';
import { LETTERFORMS } from '../../../src/series/letterforms.ts';
import { lyingFlat } from '../../../src/series/lying-flat.ts';

const forms = Object.entries(LETTERFORMS);

/** Whether a point lies on a bar, whose corners go round clockwise. */
function isOn(corners: Bar, x: number, y: number): boolean {
  return corners.every(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % 4]!;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
  });
}

/** Which of 40 by 40 cells of a letter's box are inked, row by row. */
function cells(bars: readonly Bar[], width: number): boolean[] {
  return Array.from({ length: 1600 }, (_, cell) => {
    const [x, y] = [(((cell % 40) + 0.5) * width) / 40, ((Math.floor(cell / 40) + 0.5) * HEIGHT) / 40];
    return bars.some((corners) => isOn(corners, x, y));
  });
}

describe('letterforms', () => {
  it('exist for every letter from A to Z, and for nothing else', () => {
    expect(Object.keys(LETTERFORMS).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });

  it('are told from each other by a good part of their bodies', () => {
    const inked = forms.map(([letter, { width, bars }]) => [letter, cells(bars, width)] as const);
    const alike = inked.flatMap(([a, ofA], index) =>
      inked
        .slice(index + 1)
        .flatMap(([b, ofB]) =>
          ofA.filter((ink, cell) => ink !== ofB[cell]).length / ofA.length < 0.04 ? [`${a} and ${b}`] : [],
        ),
    );
    expect(alike).toEqual([]);
  });

  it('build N of three bars', () => {
    expect(LETTERFORMS.N?.bars).toHaveLength(3);
  });

  it.each(forms)('%s stays inside its box and stands on the ground line', (_letter, { width, bars }) => {
    const corners = bars.flat();
    for (const [x, y] of corners) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(HEIGHT);
    }
    expect(corners.some(([, y]) => y === HEIGHT)).toBe(true);
    expect(corners.some(([, y]) => y === 0)).toBe(true);
    expect([Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))]).toEqual([0, width]);
  });

  it.each(forms)('%s lies level on the ground, its bars one upon the other, before it stands', (_letter, form) => {
    const lying = lyingFlat(form).map(({ dx, dy, turn }, index) => {
      const corners = form.bars[index]!;
      const cx = corners.reduce((sum, [x]) => sum + x / 4, 0);
      const cy = corners.reduce((sum, [, y]) => sum + y / 4, 0);
      const angle = (turn * Math.PI) / 180;
      return corners.map(
        ([x, y]) =>
          [
            cx + dx + (x - cx) * Math.cos(angle) - (y - cy) * Math.sin(angle),
            cy + dy + (x - cx) * Math.sin(angle) + (y - cy) * Math.cos(angle),
          ] as const,
      );
    });
    let floor = HEIGHT;
    for (const corners of lying) {
      const heights = corners.map(([, y]) => y).sort((a, b) => a - b);
      // A level bar: two corners at its top, two at its bottom.
      expect(heights[1]! - heights[0]!).toBeLessThan(1);
      expect(heights[3]! - heights[2]!).toBeLessThan(1);
      expect(Math.abs(heights[3]! - floor)).toBeLessThan(1);
      floor = heights[0]!;
    }
  });

  it('are written as SVG points', () => {
    expect(
      polygonPoints([
        [0, 1],
        [2, 3],
        [4, 5],
        [6, 7],
      ]),
    ).toBe('0,1 2,3 4,5 6,7');
  });
});
