import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type RunOptions = Parameters<AxeBuilder['options']>[0];
type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** axe as it stands in a page. */
interface Axe {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
}

/** axe itself, as the package that brings it to Playwright has it. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as { source: string };

/** All that a page is held to. */
const EVERYTHING: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** What only colours decide. A theme changes nothing else, which is a promise of its own. */
const COLOURS: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Brings axe into a page. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What axe finds on a page that it was brought into: each rule that is broken, and where. */
export async function axeFindings(page: Page, ask: 'everything' | 'colours'): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options: RunOptions) => (window as unknown as { axe: Axe }).axe.run(document, options),
    { runOnly: ask === 'everything' ? EVERYTHING : COLOURS, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
