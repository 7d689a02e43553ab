import { describe, expect, it } from 'vitest';
import { HEIGHT, LETTERFORMS, lyingFlat, polygonPoints } from '../../../src/series/letterforms.ts';

const forms = Object.entries(LETTERFORMS);

describe('letterforms', () => {
  it('exist for every letter of KUNMING', () => {
    for (const letter of 'KUNMING') expect(LETTERFORMS).toHaveProperty(letter);
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
  });

  it.each(forms)('%s lies level on the ground, its bars one upon the other, before it stands', (_letter, form) => {
    const lying = lyingFlat(form).map(({ dx, dy, turn }, index) => {
      const corners = form.bars[index]!;
      const cx = corners.reduce((sum, [x]) => sum + x / 4, 0);
      const cy = corners.reduce((sum, [, y]) => sum + y / 4, 0);
      const angle = (turn * Math.PI) / 180;
      return corners.map(([x, y]) => [
        cx + dx + (x - cx) * Math.cos(angle) - (y - cy) * Math.sin(angle),
        cy + dy + (x - cx) * Math.sin(angle) + (y - cy) * Math.cos(angle),
      ] as const);
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
    expect(polygonPoints([[0, 1], [2, 3], [4, 5], [6, 7]])).toBe('0,1 2,3 4,5 6,7');
  });
});
