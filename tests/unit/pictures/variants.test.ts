import { describe, expect, it } from 'vitest';
import { isUpright, sizesOf } from '../../../src/pictures/measure.ts';
import { variantsOf } from '../../../src/pictures/variants.ts';

const widthsOf = (width: number, height = 1000) => [
  ...new Set(variantsOf({ src: 'lake.jpg', width, height }).map((each) => each.width)),
];

describe('what a picture is made into', () => {
  it('is three formats of each width, named by picture, width and format', () => {
    expect(
      variantsOf({ src: 'old-lake.jpeg', width: 800, height: 601 }).map(({ file, width, height }) => [
        file,
        width,
        height,
      ]),
    ).toEqual([
      ['old-lake-480.avif', 480, 361],
      ['old-lake-480.webp', 480, 361],
      ['old-lake-480.jpg', 480, 361],
      ['old-lake-800.avif', 800, 601],
      ['old-lake-800.webp', 800, 601],
      ['old-lake-800.jpg', 800, 601],
    ]);
  });

  it.each([
    [800, [480, 800]],
    [1199, [480, 800]],
    [1200, [480, 800, 1200]],
    [6000, [480, 800, 1200, 1600]],
  ])('is never wider than the original of %i pixels', (width, widths) => {
    expect(widthsOf(width)).toEqual(widths);
  });
});

it('a picture that is as wide as the text breaks out where the page does, an upright one stays narrow', () => {
  expect([
    isUpright({ width: 3, height: 2 }),
    isUpright({ width: 1, height: 1 }),
    isUpright({ width: 2, height: 3 }),
  ]).toEqual([false, false, true]);
  expect(sizesOf({ width: 3, height: 2 })).toContain('7vw');
  expect(sizesOf({ width: 2, height: 3 })).toBe('min(28rem, 100vw - max(2rem, 8vw))');
});
