import type { Page } from '@playwright/test';

/** How a page is looked at. */
export interface View {
  width: number;
  theme?: 'light' | 'dark';
  media?: 'screen' | 'print';
}

/** Heights of the screens that are as wide: a phone's, a tablet's, a desk's, and a sheet of A4. */
const HEIGHTS: Readonly<Record<number, number>> = { 360: 780, 768: 1024, 794: 1123, 1440: 900 };

/**
 * How parts of pages are looked at: on a phone in either theme, and at a desk, where the margin holds
 * notes. A theme changes colours and nothing else, which `every-page.spec.ts` holds, so that these
 * tell what a desk shows in the dark.
 */
export const VIEWS = [
  { width: 360, theme: 'light' },
  { width: 360, theme: 'dark' },
  { width: 1440, theme: 'light' },
] as const satisfies readonly View[];

/** Opens a page as it is looked at: its size and its theme are there before it is, and its fonts have come. */
export async function look(
  page: Page,
  path: string,
  { width, theme = 'light', media = 'screen' }: View,
): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHTS[width]! });
  await page.emulateMedia({ colorScheme: theme, media });
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}

/** The same for what lies further down: nothing sticks to the window's edge, over what is looked at. */
export async function lookFurther(page: Page, path: string, view: View): Promise<void> {
  await look(page, path, view);
  await page.addStyleTag({
    content: '.rail { position: relative !important; } .key-numbers { position: static !important; }',
  });
}
