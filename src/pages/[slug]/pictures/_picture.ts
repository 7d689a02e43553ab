import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { makeVariant } from '../../../pictures/make.ts';
import { MEDIA_TYPES } from '../../../pictures/variants.ts';
import type { picturePaths } from '../../../site/paths.ts';

type Props = Awaited<ReturnType<typeof picturePaths>>[number]['props'];

/** A picture as readers are sent it; the same in every edition. Routes differ in nothing but the ending of their name. */
export const GET: APIRoute<Props> = async ({ props: { picture, variant } }) => {
  const bytes = await makeVariant(await readFile(picture.path), variant);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': MEDIA_TYPES[variant.format] } });
};
