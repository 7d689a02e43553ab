import { test as base, expect } from '@playwright/test';
import { addressVariable, type SiteName } from './sites.ts';

/** Playwright's test with the site that a file is about; `page.goto('/n-north/')` goes there. */
export const test = base.extend<{ site: SiteName }>({
  site: ['main', { option: true }],
  baseURL: async ({ site }, use) => {
    const address = process.env[addressVariable(site)];
    if (!address) throw new Error(`The site "${site}" is not being served.`);
    await use(new URL(address).origin);
  },
});

export { expect };
export { WIDTHS } from './widths.ts';

export const THEMES = ['light', 'dark'] as const;
