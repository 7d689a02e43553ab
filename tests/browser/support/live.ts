import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** A reader who does not mind motion: figures come to life for them. */
export const NO_PREFERENCE = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** Scrolls to a figure and waits until it is live. */
export async function hydrate(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#fig-${id}`);
  await figure.locator('.figure-drawing').scrollIntoViewIfNeeded();
  await expectLive(figure);
  return figure;
}

/** The canvas is seen, and the SVG under it is not. */
export async function expectLive(figure: Locator): Promise<void> {
  await expect(figure.locator('canvas')).toBeVisible();
  await expect(figure.locator('svg:visible')).toHaveCount(0);
}

/** The SVG is seen, no canvas, and nothing to be focused or pressed. */
export async function expectStill(figure: Locator): Promise<void> {
  await expect(figure.locator('.figure-drawing svg:visible')).toHaveCount(1);
  await expect(figure.locator('canvas')).toHaveCount(0);
  await expect(figure.getByRole('application')).toHaveCount(0);
  await expect(figure.locator('.figure-drawing').getByRole('button')).toHaveCount(0);
}

/** Centre of an element, in CSS px. */
export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
