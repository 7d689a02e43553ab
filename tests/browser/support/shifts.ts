import type { Page } from '@playwright/test';

type Watched = Window & { shifts: number[] };

/** Lets a page remember from now on how far its layout shifts. */
export async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift' });
  });
}

/** Every shift since, as the browser measures it; none where nothing moved. */
export function shiftsOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as Watched).shifts);
}
