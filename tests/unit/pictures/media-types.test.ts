import { lookup } from 'mrmime';
import { expect, it } from 'vitest';
import { promisedFormat, PICTURE_ENDINGS } from '../../../src/pictures/formats.ts';
import { MADE_FORMATS, MEDIA_TYPES } from '../../../src/pictures/variants.ts';

it.each(MADE_FORMATS)('a picture made as %s is sent as what the web calls that', (format) => {
  expect(MEDIA_TYPES[format]).toBe(lookup(format));
});

it.each(Object.entries(PICTURE_ENDINGS))(
  'a %s is promised by the endings that the web has for it',
  (format, endings) => {
    for (const ending of endings) {
      expect(lookup(ending), ending).toBe(`image/${format}`);
      expect(promisedFormat(`hills.${ending}`), ending).toBe(format);
    }
  },
);
