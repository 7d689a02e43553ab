import { stemOf } from './formats.ts';

/**
 * Widths that a picture is made in, in pixels, as far as the original goes: a phone's of one device px to a
 * CSS px, a column's, a phone's of three, and a column's of two with what it breaks out by.
 */
const WIDTHS = [480, 800, 1200, 1600] as const;

/** Formats that a picture is made in, the best first: a browser takes the first that it knows. */
export const MADE_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type MadeFormat = (typeof MADE_FORMATS)[number];

/** What `type` and `Content-Type` call them. */
export const MEDIA_TYPES: Readonly<Record<MadeFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** A picture as readers are sent it. */
export interface Variant {
  /** Pixels. */
  width: number;
  height: number;
  format: MadeFormat;
  /** Name of its file: `river-800.avif`. */
  file: string;
}

/** Everything that a picture is made into, narrow before wide. Nothing is enlarged. */
export function variantsOf({ src, width, height }: { src: string; width: number; height: number }): Variant[] {
  return WIDTHS.filter((each) => each <= width).flatMap((each) =>
    MADE_FORMATS.map((format) => ({
      width: each,
      height: Math.max(1, Math.round((each * height) / width)),
      format,
      file: `${stemOf(src)}-${each}.${format}`,
    })),
  );
}
