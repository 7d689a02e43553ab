import { ledgerById, type AnyEntry } from '../facts/ledger/ledger.ts';
import type { Figure } from '../figures/figure.ts';
import { stemOf } from '../pictures/formats.ts';
import type { Picture } from '../pictures/picture.ts';
import { type MadeFormat, type Variant, variantsOf } from '../pictures/variants.ts';
import { isWithdrawn, type WithdrawnSlot } from '../series/slots.ts';
import { editionPaths, type EditionParam } from './editions.ts';
import { getLetterPages, getSeries, type LetterPage } from './letters.ts';

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
