import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeVariant } from '../../../src/pictures/make.ts';
import { MADE_FORMATS, type Variant, variantsOf } from '../../../src/pictures/variants.ts';
import { landscape } from '../../fixtures/pictures.ts';
import { temporaryFolder } from '../../support/folders.ts';

let cache = '';
beforeEach(async () => {
  cache = await temporaryFolder();
});

const variant = (size: { width: number; height: number }, format: Variant['format'] = 'jpg', width = 480): Variant =>
  variantsOf({ src: 'a.jpg', ...size }).find((each) => each.format === format && each.width === width)!;

/** A photograph as a phone takes it: on its side, with the place where it was taken. */
async function fromPhone(): Promise<Buffer> {
  const exif = {
    IFD0: { Make: 'Phone', Copyright: 'Someone' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 2/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '102/1 42/1 0/1' },
  };
  return landscape(900, 1200)
    .jpeg()
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    .toBuffer();
}

describe.each(MADE_FORMATS)('a picture made into %s', (format) => {
  it('says nothing but its pixels: no place, no device, no name, no profile', async () => {
    const original = await fromPhone();
    expect((await sharp(original).metadata()).exif?.includes('Phone')).toBe(true);
    const made = await makeVariant(original, variant({ width: 1200, height: 900 }, format), cache);
    const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(made).metadata();
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    expect([width, height]).toEqual([480, 360]);
    for (const word of ['Phone', 'Someone', 'GPS', 'Exif', 'xmpmeta']) expect(made.includes(word), word).toBe(false);
  });

  it('has the same bytes each time it is made', async () => {
    const original = await landscape(900, 600).png().toBuffer();
    const first = await makeVariant(original, variant({ width: 900, height: 600 }, format), cache);
    await rm(cache, { recursive: true });
    expect((await makeVariant(original, variant({ width: 900, height: 600 }, format), cache)).equals(first)).toBe(true);
  });
});

describe('a picture', () => {
  const red = async (picture: Buffer, left: number, top: number) =>
    (await sharp(picture).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())[0]!;

  it('stands as its camera says it was held', async () => {
    // White at the left as stored; turned by a quarter, at the top.
    const half = await sharp({ create: { width: 500, height: 800, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const stored = await sharp({ create: { width: 1000, height: 800, channels: 3, background: '#000' } })
      .composite([{ input: half, left: 0, top: 0 }])
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const made = await makeVariant(stored, variant({ width: 800, height: 1000 }), cache);
    expect([await red(made, 240, 10), await red(made, 240, 590)]).toEqual([
      expect.closeTo(255, -1),
      expect.closeTo(0, -1),
    ]);
  });

  it('of another colour space comes out in that of the web', async () => {
    const colour = { create: { width: 900, height: 600, channels: 3, background: '#ff0000' } } as const;
    const wide = await sharp(colour).withIccProfile('p3').png().toBuffer();
    const cmyk = await sharp(colour).toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer();
    for (const original of [wide, cmyk]) {
      const { space, channels } = await sharp(
        await makeVariant(original, variant({ width: 900, height: 600 }), cache),
      ).metadata();
      expect([space, channels]).toEqual(['srgb', 3]);
    }
    // The same red: as numbers of P3 it is less than full, and read as sRGB it would look pale.
    expect(await red(await makeVariant(wide, variant({ width: 900, height: 600 }), cache), 9, 9)).toBeGreaterThan(250);
  });

  it('that lets the page through lies on white, so that dark ink stays to be read on a dark page', async () => {
    const clear = await sharp({
      create: { width: 900, height: 600, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    for (const format of MADE_FORMATS) {
      const made = await makeVariant(clear, variant({ width: 900, height: 600 }, format), cache);
      expect((await sharp(made).metadata()).hasAlpha).toBe(false);
      expect(await red(made, 9, 9)).toBeGreaterThan(250);
    }
  });

  it('is not made twice: a second build takes what the first one made', async () => {
    const original = await landscape(900, 600).jpeg().toBuffer();
    const first = await makeVariant(original, variant({ width: 900, height: 600 }), cache);
    const [kept] = await readdir(cache);
    const long = new Date('2001-01-01');
    await utimes(join(cache, kept!), long, long);
    expect((await makeVariant(original, variant({ width: 900, height: 600 }), cache)).equals(first)).toBe(true);
    expect(await readdir(cache)).toEqual([kept]);
    expect((await stat(join(cache, kept!))).mtime).toEqual(long);
  });

  it('is made anew where its original, its width or its format is another, or the cache is damaged', async () => {
    const original = await landscape(900, 600).jpeg().toBuffer();
    const first = await makeVariant(original, variant({ width: 900, height: 600 }), cache);
    await writeFile(join(cache, (await readdir(cache))[0]!), 'damaged');
    expect((await makeVariant(original, variant({ width: 900, height: 600 }), cache)).equals(first)).toBe(true);
    await makeVariant(await landscape(900, 601).jpeg().toBuffer(), variant({ width: 900, height: 600 }), cache);
    await makeVariant(original, variant({ width: 900, height: 600 }, 'webp'), cache);
    await makeVariant(original, variant({ width: 900, height: 600 }, 'jpg', 800), cache);
    expect(await readdir(cache)).toHaveLength(4);
  });
});
