import chromium from '@sparticuz/chromium';
import { defineConfig } from '@playwright/test';

/**
 * The browser comes inside an npm package, so the lock file pins it and with it
 * the visual baselines. The package holds a Linux x64 build only: elsewhere
 * Playwright's own browser is used, and the baselines are left out.
 */
const pinned = process.platform === 'linux' && process.arch === 'x64';

/**
 * No pixel may differ. Two that are nearer to each other than no eye can tell are the same: processors
 * round the last bit of a colour in their own ways.
 */
const ALIKE = { maxDiffPixels: 0, threshold: 0.02 };

/** Tests that run one after the other and take a minute: they begin first, so that none is left to run alone at the end. */
const LONG = /\/(?:preview|builds)\.spec\.ts$/;

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  globalSetup: './browser/support/serve-sites.ts',
  // Where `npm run test:baselines` has them taken anew, it says so.
  snapshotPathTemplate: `${process.env.TEST_BASELINES ?? '{testDir}/baselines'}/{testFileName}/{arg}{ext}`,
  ignoreSnapshots: !pinned,
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'pages', testIgnore: LONG },
  ],
  fullyParallel: true,
  // One more than the processors that the suite is meant for: a page waits now and then.
  workers: 3,
  forbidOnly: Boolean(process.env.CI),
  // What failed is kept with what was expected of it: `npm run test:report` opens it.
  reporter: [
    ['list', { printSteps: false }],
    ['html', { outputFolder: '../.cache/report', open: 'never' }],
  ],
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { ...ALIKE, animations: 'disabled', scale: 'css' },
    toMatchSnapshot: ALIKE,
  },
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
