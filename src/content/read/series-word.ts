import { seriesWordSchema } from '../../series/schema.ts';
import type { ContentFile } from './read-text.ts';
import { readYaml } from './yaml-source.ts';

/**
 * The word that a series spells, by its `series.yaml`, whatever else is amiss there.
 * @returns undefined where it cannot be told; the check of that file says why.
 */
export function seriesWordOf({ file, text }: ContentFile): string | undefined {
  return text === undefined ? undefined : seriesWordIn(readYaml(text, { file }).data);
}

/** The same from the file's data, which may be anything. */
export function seriesWordIn(data: unknown): string | undefined {
  return seriesWordSchema.safeParse((data as { word?: unknown } | null | undefined)?.word).data;
}
