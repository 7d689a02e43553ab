import type { Browser, Page } from '@playwright/test';
import { addressVariable, SITES } from '../sites.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { askGlyphs, type Glyphs } from './glyphs.ts';
import {
  askBeyond,
  askHead,
  askLines,
  askLinks,
  askLonely,
  askPlaces,
  askScripts,
  askWays,
  openDetails,
} from './in-page.ts';
import { HOME_WIDTH, type WalkedPage } from './pages.ts';

/** What was seen of a page at one width. */
export interface Seen {
  status: number;
  head: ReturnType<typeof askHead>;
  /** Links that begin at the root of the origin and lie outside the site's base. */
  astray: string[];
  /** Addresses that are not the site's and were asked for. */
  strangers: string[];
  /** Whatever was asked for and not got. */
  missing: string[];
  /** Errors and warnings on the console, and errors that nobody caught. */
  complaints: string[];
  /** What was asked for that is code, and what stands in the page. */
  scripts: ReturnType<typeof askScripts> & { sent: string[] };
  cookies: string[];
  beyond: ReturnType<typeof askBeyond>;
  lonely: string[];
  lines: number[][];
  /** Of a page that answers an unknown address: the ways that it offers. */
  ways?: ReturnType<typeof askWays>;
  /** What a closer look sees, where there was one. */
  close?: CloseLook;
}

/** What a closer look at a page sees. */
export interface CloseLook {
  axe: { light: string[]; dark: string[] };
  /** What stands elsewhere, or is of another size, in the dark theme. */
  moved: string[];
  glyphs: Glyphs;
}

/** Opens a page at a width, and asks it all that there is to be asked there. */
export async function visit(browser: Browser, { site, path, kind, isClose }: WalkedPage, width: number): Promise<Seen> {
  const { origin } = new URL(process.env[addressVariable(site)]!);
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const heard = listen(page, origin + SITES[site].base);
    const response = await page.goto(origin + path);
    // Whoever asks for something later has asked by then; meanwhile there is enough to be done.
    const quiet = width === HOME_WIDTH ? page.waitForLoadState('networkidle') : undefined;
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const [head, links, scripts, beyond, lonely, lines] = await Promise.all([
      page.evaluate(askHead),
      page.evaluate(askLinks),
      page.evaluate(askScripts),
      page.evaluate(askBeyond),
      page.evaluate(askLonely),
      page.evaluate(askLines),
    ]);
    const ways = kind === 'unknown' ? await page.evaluate(askWays) : undefined;
    const close = isClose && width === HOME_WIDTH ? await lookClosely(page) : undefined;
    // Also what is asked for at the end of a page.
    if (width === HOME_WIDTH) await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await quiet;
    return {
      status: response!.status(),
      head,
      astray: links.filter((href) => href.startsWith('/') && !href.startsWith(SITES[site].base)),
      strangers: heard.strangers,
      missing: heard.missing,
      complaints: heard.complaints,
      scripts: { ...scripts, sent: heard.sent },
      cookies: (await context.cookies()).map(({ name }) => name),
      beyond,
      lonely,
      lines,
      ...(ways && { ways }),
      ...(close && { close }),
    };
  } finally {
    await context.close();
  }
}

/** Writes down what a page asks for and complains of. */
function listen(page: Page, home: string): Record<'strangers' | 'missing' | 'complaints' | 'sent', string[]> {
  const heard = {
    strangers: [] as string[],
    missing: [] as string[],
    complaints: [] as string[],
    sent: [] as string[],
  };
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) heard.strangers.push(request.url());
    if (request.resourceType() === 'script') heard.sent.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) heard.missing.push(response.url());
  });
  page.on('requestfailed', (request) => heard.missing.push(request.url()));
  page.on('console', (message) => {
    // What is not got is among the missing.
    if (/error|warning/.test(message.type()) && !message.text().startsWith('Failed to load resource'))
      heard.complaints.push(message.text());
  });
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  return heard;
}

async function lookClosely(page: Page): Promise<CloseLook> {
  await bringAxe(page);
  const light = await axeFindings(page, 'everything');
  const before = await page.evaluate(askPlaces);
  await page.emulateMedia({ colorScheme: 'dark' });
  const after = await page.evaluate(askPlaces);
  const dark = await axeFindings(page, 'colours');
  await page.evaluate(openDetails);
  const glyphs = await askGlyphs(page);
  return { axe: { light, dark }, moved: after.filter((place, at) => place !== before[at]), glyphs };
}
