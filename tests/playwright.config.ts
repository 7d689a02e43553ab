import chromium from '@sparticuz/chromium';
import { defineConfig } from '@playwright/test';

/**
 * The browser comes inside an npm package, so the lock file pins it and with it
 * the visual baselines. The package holds a Linux x64 build only: elsewhere
 * Playwright's own browser is used, and the baselines are left out.
 */
const pinned = process.platform === 'linux' && process.arch === 'x64';

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  globalSetup: './browser/support/serve-sites.ts',
  snapshotPathTemplate: '{testDir}/baselines/{testFileName}/{arg}{ext}',
  ignoreSnapshots: !pinned,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list', { printSteps: false }]],
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixels: 0, animations: 'disabled', scale: 'css' } },
  use: {
    viewport: { width: 360, height: 780 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: pinned
      ? {
          executablePath: await chromium.executablePath(),
          args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
        }
      : {},
  },
});
