import type { Locator } from '@playwright/test';

/** The part of the window that elements take up, with a little of what is around them, for a screenshot. */
export async function around(
  ...elements: readonly Locator[]
): Promise<{ x: number; y: number; width: number; height: number }> {
  const margin = 12;
  const boxes = await Promise.all(elements.map(async (element) => (await element.boundingBox())!));
  const left = Math.max(0, Math.floor(Math.min(...boxes.map(({ x }) => x))) - margin);
  const top = Math.max(0, Math.floor(Math.min(...boxes.map(({ y }) => y))) - margin);
  const right = Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width))) + margin;
  const bottom = Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height))) + margin;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
