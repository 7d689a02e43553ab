/**
 * Gives a built site its fonts: cuts them to the characters that its pages show, writes them
 * into its folder and names them in every page's head.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normaliseBase } from '../shared/base-path.ts';
import { type Page, readPages } from './built-site.ts';
import { BASE_CHARACTERS, charactersOf } from './characters.ts';
import { FONT_EDITIONS, type FontEdition, type Weight, WEIGHTS } from './font-editions.ts';
import { fontHead, inlineFontFace, type ShippedFace } from './font-face.ts';
import { groupPages, type PageGroup } from './font-groups.ts';
import { drawnAs } from './glyphs.ts';
import { findMissingGlyphs, MissingGlyphsError } from './missing-glyphs.ts';
import { isOneEm } from './one-em.ts';
import { charactersIn } from './rendered-text.ts';
import { cutFont } from './subset.ts';
import { cutTabularDigits } from './tabular-digits.ts';
import { loadWholeFonts, type WholeFont, type WholeFonts } from './whole-fonts.ts';

/** What shipping fonts needs to know. */
export interface ShipFontsOptions {
  /** Folder of the built site; its HTML files are changed and `_fonts/` is added. */
  dir: string;
  /** Base path that the site is served under, e.g. `/` or `/series/`. */
  base: string;
  /** The editions and their fonts; those of the project when left out. */
  editions?: readonly FontEdition[];
  /** Folder that remembers earlier cuts, `.cache/fonts` when left out; it may be deleted at any time. */
  cacheDir?: string;
}

/** One font file that was shipped. */
export interface ShippedFont {
  weight: Weight;
  /** Its address, base included. */
  address: string;
  bytes: number;
  /** Bytes of the part that comes inside each page. */
  inlineBytes: number;
  /** How many code points it was cut to, both parts together. */
  characters: number;
  /** Whether an earlier build had cut it. */
  fromCache: boolean;
}

/** The fonts of one group of pages. */
export interface ShippedGroup {
  /** Id of the edition. */
  edition: string;
  group: string;
  /** How many pages share the fonts. */
  pages: number;
  fonts: Readonly<Record<Weight, ShippedFont>>;
}

/** What was shipped. */
export interface FontReport {
  groups: readonly ShippedGroup[];
}

/** What each page holds where its fonts are to be named. */
const MARKER = /<style id="?fonts"?>\s*<\/style>/g;

/**
 * Ships the fonts of a built site. Nothing is written until every page has passed.
 * @throws MissingGlyphsError where pages show characters that the fonts cannot draw
 * @throws Error naming every page that does not hold the marker exactly once
 */
export async function shipFonts(options: ShipFontsOptions): Promise<FontReport> {
  const { dir, base, editions = FONT_EDITIONS, cacheDir = '.cache/fonts' } = options;
  const pages = await readPages(dir);
  checkMarkers(pages);
  const groups = groupPages(pages, editions);

  const fonts = new Map<FontEdition, WholeFonts>();
  for (const edition of groups.flatMap((group) => [group.edition, ...group.guests.keys()])) {
    if (!fonts.has(edition)) fonts.set(edition, await loadWholeFonts(edition));
  }
  const missing = [...fonts].flatMap(([edition, whole]) => {
    const ofEdition = groups.flatMap((group) =>
      group.edition === edition ? group.pages : (group.guests.get(edition) ?? []),
    );
    return findMissingGlyphs(ofEdition, edition, whole);
  });
  if (missing.length > 0) throw new MissingGlyphsError(missing);

  await mkdir(join(dir, '_fonts'), { recursive: true });
  const shipped: ShippedGroup[] = [];
  for (const group of groups) {
    const whole = fonts.get(group.edition) as WholeFonts;
    const ship = (weight: Weight) => shipFont(group, weight, whole[weight], { dir, base, cacheDir });
    const cut = { regular: await ship('regular'), bold: await ship('bold') };
    const faces = { regular: cut.regular.face, bold: cut.bold.face };
    const guests = await Promise.all(
      [...group.guests].map(([edition, quoting]) =>
        guestFonts(edition, quoting, fonts.get(edition) as WholeFonts, cacheDir),
      ),
    );
    const digits = await cutTabularDigits(whole.regular.data, cacheDir);
    for (const { path, html } of group.pages) {
      const head = fontHead(group.edition, faces, guests.join(''), html.includes('<table') ? digits : undefined);
      await writeFile(
        join(dir, path),
        html.replace(MARKER, () => head),
      );
    }
    shipped.push({
      edition: group.edition.id,
      group: group.name,
      pages: group.pages.length,
      fonts: { regular: cut.regular.shipped, bold: cut.bold.shipped },
    });
  }
  return { groups: shipped };
}

/** The rules of the fonts for what pages quote of another edition, each cut to just that. */
async function guestFonts(
  edition: FontEdition,
  pages: readonly Page[],
  whole: WholeFonts,
  cacheDir: string,
): Promise<string> {
  const runs = pages.flatMap((page) => page.runs);
  const faces = WEIGHTS.map(async (weight) => {
    const characters = charactersIn(runs, weight);
    if (characters.size === 0) return '';
    const { bytes } = await cutFont(whole[weight].data, glyphsFor(characters, whole[weight]).join(''), cacheDir);
    return inlineFontFace(edition, weight, bytes);
  });
  return (await Promise.all(faces)).join('');
}

/** The code points by which a font draws characters. */
function glyphsFor(characters: Iterable<string>, { coverage }: WholeFont): string[] {
  return [...new Set([...characters].flatMap((character) => [...(drawnAs(character, coverage) ?? '')]))];
}

/** Cuts one font for a group in two, and writes the greater part under a name that changes with its bytes. */
async function shipFont(
  { edition, name, pages }: PageGroup,
  weight: Weight,
  whole: WholeFont,
  { dir, base, cacheDir }: { dir: string; base: string; cacheDir: string },
): Promise<{ shipped: ShippedFont; face: ShippedFace }> {
  const shown = [...charactersOf(BASE_CHARACTERS), ...pages.flatMap(({ runs }) => [...charactersIn(runs, weight)])];
  const points = glyphsFor(shown, whole);
  const { bytes, fromCache } = await cutFont(whole.data, points.filter(isOneEm).join(''), cacheDir);
  // Pairs of Latin letters would make a quarter of what every page carries.
  const { bytes: inline } = await cutFont(whole.data, points.filter((point) => !isOneEm(point)).join(''), cacheDir, [
    'kern',
  ]);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const file = `${edition.id}-${name}-${weight}.${hash}.woff2`;
  await writeFile(join(dir, '_fonts', file), bytes);
  const address = `${normaliseBase(base)}_fonts/${file}`;
  return {
    shipped: { weight, address, bytes: bytes.length, inlineBytes: inline.length, characters: points.length, fromCache },
    face: { address, inline },
  };
}

function checkMarkers(pages: readonly Page[]): void {
  const wrong = pages.filter(({ html }) => html.match(MARKER)?.length !== 1);
  if (wrong.length === 0) return;
  throw new Error(
    `These pages must hold <style id="fonts"></style> exactly once, in <head>, where their fonts are named: ` +
      `${wrong.map(({ path }) => path).join(', ')}. Lay them out with src/layouts/Page.astro, or give them src/components/DocumentHead.astro.`,
  );
}
