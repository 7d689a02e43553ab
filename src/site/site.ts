import { join } from 'node:path';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { parseBody } from '../content/read/article-source.ts';
import { readSimplifier } from '../content/simplified-file.ts';
import { type Converter, UNCONVERTED } from '../editions/converter.ts';
import { type Edition, EDITIONS, TRADITIONAL } from '../editions/edition.ts';
import { figureOrder } from '../content/figure-order.ts';
import { folderFiles } from '../shared/folder-files.ts';
import { buildFactIndex, type FactIndex } from '../facts/prose/fact-index.ts';
import { buildLedger, ledgerById, type AnyEntry, type Ledger } from '../facts/ledger/ledger.ts';
import type { Fact } from '../facts/model/schema.ts';
import { resolveFactsFile } from '../facts/typed-values.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureOrigin } from '../figures/exports/origin.ts';
import { resolveFigure } from '../figures/resolve.ts';
import { figureEvents, figureFacts, figureTexts } from '../figures/texts.ts';
import { collectUses } from '../content/texts/fact-uses.ts';
import { stemOf } from '../pictures/formats.ts';
import { type Picture, picturesOf } from '../pictures/picture.ts';
import { pictureUses } from '../pictures/uses.ts';
import { type MadeFormat, type Variant, variantsOf } from '../pictures/variants.ts';
import { createAddresses, type Addresses } from '../series/addresses.ts';
import type { Series } from '../series/schema.ts';
import {
  buildSlots,
  isArticle,
  isWithdrawn,
  neighbours,
  type ArticleSlot,
  type Slot,
  type WithdrawnSlot,
} from '../series/slots.ts';
import { readSettings } from '../shared/settings.ts';

/** Every link of the Traditional edition, under the origin and the base path that the site is built for; others by `in`. */
export const addresses: Addresses = createAddresses(import.meta.env.SITE, import.meta.env.BASE_URL);

/** Keeps what was made once in a build, where content stands still; the dev server makes it anew. */
function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}

/** The series with its slots. Drafts take part only in the dev server. */
export const getSeries = kept(async (): Promise<{ series: Series; slots: Slot[] }> => {
  const [entry, letters] = await Promise.all([getEntry('series', 'series'), visibleLetters()]);
  if (!entry) throw new Error('The series collection is empty: series.yaml was not loaded.');
  return {
    series: entry.data,
    slots: buildSlots(
      letters.map(({ data }) => data),
      entry.data,
    ),
  };
});

/** All that a letter's pages show. */
export interface LetterPage {
  slot: ArticleSlot;
  entry: CollectionEntry<'letters'>;
  /** Facts by id, derived values computed. */
  facts: ReadonlyMap<string, Fact>;
  /** The same, for diagnostic the fact that a number in a text states. */
  index: FactIndex;
  /** Everything that is known of the facts, and where they are met. */
  ledger: Ledger;
  /** Figures by id, numbered in the order of the article. */
  figures: ReadonlyMap<string, Figure>;
  /** Ids of the figures that stand in no section, and so below no section's heading. */
  outsideSections: ReadonlySet<string>;
  /** The pictures that the article shows, by the names of their files. */
  pictures: ReadonlyMap<string, Picture>;
  previous?: ArticleSlot;
  next?: ArticleSlot;
}

/** Every letter that has a page, with its facts and figures resolved. */
export const getLetterPages = kept(async (): Promise<LetterPage[]> => {
  const [{ slots }, letters] = await Promise.all([getSeries(), visibleLetters()]);
  return Promise.all(
    slots.filter(isArticle).map(async (slot) => {
      const entry = letters.find(({ data }) => data.position === slot.position)!;
      return {
        slot,
        entry,
        ...neighbours(slots, slot.position),
        ...(await getNumbers(entry)),
        pictures: await getPictures(entry),
      };
    }),
  );
});

const getSimplifier = kept(() => readSimplifier(readSettings().contentDir));

/** The converter that an edition is written with. */
export async function converterFor(edition: Edition): Promise<Converter> {
  return edition === TRADITIONAL ? UNCONVERTED : getSimplifier();
}

/** The part of a path that names the edition; nothing for the edition at the root. */
interface EditionParam {
  edition: string | undefined;
}

/** Paths of a page or file that every edition has, for `getStaticPaths`. */
export function editionPaths(): { params: EditionParam }[] {
  return EDITIONS.map(({ path }) => ({ params: { edition: path || undefined } }));
}

/** Paths of a page or file that every letter has in every edition, for `getStaticPaths`. */
export async function letterPaths(): Promise<{ params: EditionParam & { slug: string }; props: LetterPage }[]> {
  const pages = await getLetterPages();
  return editionPaths().flatMap(({ params }) =>
    pages.map((page) => ({ params: { ...params, slug: page.slot.slug }, props: page })),
  );
}

/** Paths of the pages that stand where a letter was withdrawn, for `getStaticPaths`. */
export async function withdrawnPaths(): Promise<
  { params: EditionParam & { withdrawn: string }; props: { of: WithdrawnSlot } }[]
> {
  const { slots } = await getSeries();
  return editionPaths().flatMap(({ params }) =>
    slots.filter(isWithdrawn).map((of) => ({ params: { ...params, withdrawn: of.slug }, props: { of } })),
  );
}

/** All that a figure's own page and files show. */
export interface FigurePage extends LetterPage {
  figure: Figure;
  /** The letter's ledger by id of fact or event. */
  entries: ReadonlyMap<string, AnyEntry>;
}

/** Paths of a page or file that every figure has in every edition, for `getStaticPaths`. */
export async function figurePaths(): Promise<
  { params: EditionParam & { slug: string; id: string }; props: FigurePage }[]
> {
  return (await letterPaths()).flatMap(({ params, props: page }) => {
    const entries = ledgerById(page.ledger);
    return [...page.figures.values()].map((figure) => ({
      params: { ...params, id: figure.id },
      props: { ...page, figure, entries },
    }));
  });
}

/** Paths of the files of one format that pictures are sent as; all editions share them. For `getStaticPaths`. */
export async function picturePaths(
  format: MadeFormat,
): Promise<{ params: { slug: string; name: string }; props: { picture: Picture; variant: Variant } }[]> {
  return (await getLetterPages()).flatMap(({ slot: { slug }, pictures }) =>
    [...pictures.values()].flatMap((picture) =>
      variantsOf(picture).flatMap((variant) =>
        variant.format === format
          ? [{ params: { slug, name: stemOf(variant.file) }, props: { picture, variant } }]
          : [],
      ),
    ),
  );
}

/** What a figure's files and its embedding say of where it belongs, by an edition's addresses. */
export async function figureOrigin(
  { slot }: LetterPage,
  { id }: Figure,
  { absolute, figure }: Addresses,
): Promise<FigureOrigin> {
  const { series } = await getSeries();
  return { letter: slot.title, series: series.name, address: absolute(figure(slot.slug, id)) };
}

async function getNumbers(
  entry: CollectionEntry<'letters'>,
): Promise<Pick<LetterPage, 'facts' | 'index' | 'ledger' | 'figures' | 'outsideSections'>> {
  const [factsEntry, figuresEntry] = await Promise.all([getEntry('facts', entry.id), getEntry('figures', entry.id)]);
  if (factsEntry?.body === undefined || !figuresEntry)
    throw new Error(`Letter ${entry.id} lacks facts.yaml or figures.yaml.`);
  const { facts } = resolveFactsFile(factsEntry.body, factsEntry.data);
  const index = buildFactIndex(facts.values());
  const places = figureOrder(entry.body ?? '');
  const specs = places.map(({ id }, at) => ({ id, number: at + 1, spec: figuresEntry.data.figures[id]! }));
  const figures = specs.map(({ id, number, spec }) => {
    const { figure, diagnostics } = resolveFigure(
      id,
      number,
      spec,
      facts,
      factsEntry.data.sources,
      factsEntry.data.events,
    );
    if (!figure) throw new Error(`Figure ${id} of ${entry.id}: ${diagnostics.map(({ message }) => message).join(' ')}`);
    return [id, figure] as const;
  });
  const uses = collectUses(
    {
      letter: entry.data,
      tree: parseBody(entry.body ?? ''),
      figures: specs.map(({ id, number, spec }) => {
        const events = figureEvents(spec);
        const texts = [
          ...figureTexts(spec).map(({ text }) => text),
          ...events.flatMap((event) => factsEntry.data.events[event]?.label ?? []),
        ];
        return { id, number, texts, facts: [...figureFacts(spec), ...events] };
      }),
    },
    index,
  );
  const outside = places.flatMap(({ id, inSection }) => (inSection ? [] : id));
  return {
    facts,
    index,
    ledger: buildLedger(factsEntry.data, facts, uses),
    figures: new Map(figures),
    outsideSections: new Set(outside),
  };
}

async function getPictures(entry: CollectionEntry<'letters'>): Promise<Map<string, Picture>> {
  const files = await folderFiles(join(readSettings().contentDir, 'letters', entry.id));
  const paths = files.flatMap(({ name, path, leadsOut }) => (leadsOut ? [] : [[name, path] as const]));
  return picturesOf(pictureUses(parseBody(entry.body ?? '')), new Map(paths));
}

async function visibleLetters(): Promise<CollectionEntry<'letters'>[]> {
  return getCollection('letters', ({ data }) => import.meta.env.DEV || !data.draft);
}
