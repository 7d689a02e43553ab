import sharp, { type Metadata } from 'sharp';
import { MOST_PIXELS } from './limits.ts';

/** What a picture's file says of it. */
export interface PictureFacts {
  /** Pixels, the way up in which it is to be seen. */
  width: number;
  height: number;
  /** What the bytes are, whatever the file's name says: `jpeg`, `png`, `webp`, `avif`, `heic`, `svg`, `gif`… */
  format: string;
  /** Its pictures follow one another: an animation. */
  moves: boolean;
}

/** Damage stops the reading; what a decoder merely wonders at does not. */
export const FAIL_ON = 'error';

/**
 * Reads a picture's facts from the head of its file; nothing is decoded.
 * @param source path or bytes of the file.
 * @returns undefined where it is no picture that can be read.
 */
export async function readPictureFacts(source: string | Buffer): Promise<PictureFacts | undefined> {
  try {
    const metadata = await sharp(source, { limitInputPixels: false, failOn: FAIL_ON }).metadata();
    const { width, height } = metadata.autoOrient;
    return { width, height, format: formatOf(metadata), moves: (metadata.pages ?? 1) > 1 };
  } catch {
    return undefined;
  }
}

/** AVIF and HEIC share a container, and are told apart by how they are compressed. */
function formatOf({ format, compression }: Metadata): string {
  if (format !== 'heif') return format;
  return compression === 'av1' ? 'avif' : 'heic';
}

/** What the first box of the file is, and its brand; before them stand four bytes of its length. */
const HEIC = /^ftyphe(?:ic|ix|im|is|vc|vx)$/;

/** Whether a file is a photograph as iPhones take it, by its first bytes: the decoder may know none of it. */
export function isHeic(bytes: Buffer): boolean {
  return HEIC.test(bytes.toString('latin1', 4, 12));
}

/**
 * Whether all of a picture can be decoded: a file that was cut short has a valid head.
 * @param source path or bytes of a picture of no more than `MOST_PIXELS`.
 */
export async function isWhole(source: string | Buffer): Promise<boolean> {
  // Shrunk while it is decoded, which for JPEG and WebP takes a fraction of the time: to any size, for nobody looks at it.
  return sharp(source, { limitInputPixels: MOST_PIXELS, failOn: FAIL_ON, sequentialRead: true })
    .resize(16, 16, { fit: 'fill' })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}
