import { mkdir, open, symlink } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { test } from '../../support/content-folder.ts';
import { once } from '../../../src/shared/once.ts';
import { landscape } from '../../fixtures/pictures.ts';
import { startsAt } from '../../support/places.ts';

const FILE = 'content/letters/5-i-isle/article.mdx';

const it = test
  /** Puts a file into the letter's folder. */
  .extend(
    'put',
    ({ content }) =>
      (name: string, bytes: Buffer | string) =>
        content.write(`${content.letter}/${name}`, bytes),
  )
  /** Writes words as a paragraph of their own before the first section; gives the line on which they begin. */
  .extend('write', ({ content }) => async (words: string): Promise<number> => {
    const text = await content.read(content.article);
    const at = text.indexOf('<Section');
    await content.write(content.article, `${text.slice(0, at)}${words}\n\n${text.slice(at)}`);
    return text.slice(0, at).split('\n').length;
  })
  /** Every diagnostic of the content, the article showing what is given; with the line on which it stands. */
  .extend(
    'check',
    ({ content, write }) =>
      async (words: string): Promise<{ diagnostics: Diagnostic[]; line: number }> => {
        const line = await write(words);
        return { diagnostics: (await content.check()).diagnostics, line };
      },
  );

const containing = (words: string) => expect.stringContaining(words) as string;
const photograph = once(() => landscape(900, 600).jpeg().toBuffer());
const drawing = once(() => landscape(900, 600).png().toBuffer());

const element = ({ src = 'lake.jpg', alt = '黃昏的湖，遠處是山', credit = '攝影：某某', more = '' } = {}) =>
  `<Picture src="${src}" alt="${alt}" credit="${credit}"${more} />`;

/** Column at which an attribute of an element begins. */
const columnOf = (words: string, attribute: string) => words.indexOf(` ${attribute}=`) + 2;

describe('a picture', () => {
  it.for([
    ['jpg', photograph],
    ['jpeg', photograph],
    ['png', drawing],
    ['webp', () => landscape(900, 600).webp().toBuffer()],
    ['avif', () => landscape(900, 600).avif().toBuffer()],
  ] as const)('that is sound has no diagnostic: .%s', async ([ending, make], { content, put, write }) => {
    await put(`old-lake-2.${ending}`, await make());
    await write(element({ src: `old-lake-2.${ending}`, more: ' caption="圖說。"' }));
    expect(formatDiagnostics(await content.check())).toBe('');
  });

  it.for([
    ['../5-i-isle/lake.jpg', /路徑/],
    ['pictures/lake.jpg', /路徑/],
    ['https://example.org/lake.jpg', /別處/],
    ['//example.org/lake.jpg', /別處/],
    ['data:image/png;base64,AAAA', /別處/],
    ['Lake.jpg', /檔名/],
    ['湖.jpg', /檔名/],
    ['the lake.jpg', /檔名/],
    ['..', /檔名/],
    ['lake', /檔名/],
  ] as const)('is named by a plain file name, not %s', async ([src, message], { check }) => {
    const words = element({ src });
    const { diagnostics, line } = await check(words);
    expect(diagnostics).toMatchObject([
      {
        rule: 'picture-name',
        level: 'error',
        file: FILE,
        ...startsAt(line, columnOf(words, 'src')),
        message: expect.stringMatching(message) as string,
      },
    ]);
    expect(diagnostics[0]?.suggestion).toBeTruthy();
  });

  it('that is not there is named with the nearest', async ({ put, check }) => {
    await put('lake.jpg', await photograph());
    const words = element({ src: 'lakes.jpg' });
    const { diagnostics, line } = await check(words);
    expect(diagnostics).toMatchObject([
      { rule: 'picture-unused', ...startsAt(1, 1), message: expect.stringContaining('lake.jpg') as string },
      { rule: 'picture-missing', ...startsAt(line, columnOf(words, 'src')), suggestion: '是不是要寫 lake.jpg？' },
    ]);
  });

  it('that differs in capitals is missing on every machine', async ({ put, check }) => {
    await put('Lake.JPG', await photograph());
    const { diagnostics } = await check(element());
    expect(diagnostics.find(({ rule }) => rule === 'picture-missing')?.suggestion).toContain(
      '把檔案 Lake.JPG 改名為 lake.jpg',
    );
  });

  it.for([
    ['words', () => Buffer.from('no picture'), 'lake.jpg'],
    ['nothing', () => Buffer.alloc(0), 'lake.jpg'],
    ['a picture cut short', async () => (await photograph()).subarray(0, -2000), 'lake.jpg'],
    [
      'a picture with a hole',
      async () => {
        const bytes = await drawing();
        return Buffer.concat([bytes.subarray(0, 3000), Buffer.alloc(400), bytes.subarray(3400)]);
      },
      'lake.png',
    ],
  ] as const)('whose file holds %s is unreadable, whatever its name says', async ([, make, src], { put, check }) => {
    await put(src, await make());
    const words = element({ src });
    const { diagnostics, line } = await check(words);
    expect(diagnostics).toMatchObject([
      {
        rule: 'picture-unreadable',
        file: FILE,
        ...startsAt(line, columnOf(words, 'src')),
        message: expect.stringContaining(src) as string,
      },
    ]);
  });

  it.for([
    ['lake.jpg', 'PNG', drawing, '.png'],
    ['lake.png', 'WebP', () => landscape(900, 600).webp().toBuffer(), '.webp'],
    ['lake.webp', 'JPEG', photograph, '.jpg'],
    ['lake.jpg', 'GIF', () => landscape(900, 600).gif().toBuffer(), 'JPEG'],
    ['lake.jpg', 'HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'iPhone'],
    ['lake.jpg', 'TIFF', () => landscape(900, 600).tiff().toBuffer(), 'JPEG'],
    ['lake.png', 'SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>'), 'PNG'],
  ] as const)('%s that is %s inside is refused', async ([src, format, make, suggestion], { put, check }) => {
    await put(src, await make());
    const words = element({ src });
    const { diagnostics, line } = await check(words);
    expect(diagnostics).toMatchObject([
      {
        rule: 'picture-format',
        ...startsAt(line, columnOf(words, 'src')),
        message: expect.stringContaining(format) as string,
        suggestion: expect.stringContaining(suggestion) as string,
      },
    ]);
  });

  it.for([
    ['map.svg', 'PNG'],
    ['walk.gif', 'JPEG'],
    ['phone.heic', 'iPhone'],
    ['scan.tiff', 'JPEG'],
    ['notes.txt', 'JPEG'],
  ] as const)(
    'of a format that is not taken is refused by its name, with the way to mend it: %s',
    async ([src, suggestion], { put, check }) => {
      await put(src, 'whatever');
      expect((await check(element({ src }))).diagnostics).toMatchObject([
        {
          rule: 'picture-format',
          allowed: containing('.webp'),
          suggestion: containing(suggestion),
        },
      ]);
    },
  );

  it('that moves is refused', async ({ put, check }) => {
    const frames = await sharp(await landscape(900, 1200).raw().toBuffer(), {
      raw: { width: 900, height: 1200, channels: 3, pageHeight: 600 },
    })
      .webp()
      .toBuffer();
    await put('lake.webp', frames);
    expect((await check(element({ src: 'lake.webp' }))).diagnostics).toMatchObject([
      { rule: 'picture-format', message: expect.stringContaining('會動') as string },
    ]);
  });

  it('of more than 20 MB is refused by its size alone, and not read', async ({ content, check }) => {
    // 50 MB without content: had it been opened, it would be no picture.
    const file = await open(content.file(`${content.letter}/lake.jpg`), 'w');
    await file.truncate(50_000_000);
    await file.close();
    const { diagnostics } = await check(element());
    expect(diagnostics).toMatchObject([
      { rule: 'picture-bytes', message: expect.stringContaining('50 MB') as string, allowed: '至多 20 MB' },
    ]);
  });

  it.for([
    ['narrow', 799, 1200, '799 × 1200'],
    ['long', 900, 2800, '900 × 2800'],
    ['large', 10_000, 6001, '10000 × 6001'],
  ] as const)('that is too %s is refused, with its size', async ([, width, height, size], { put, check }) => {
    await put(
      'lake.png',
      await sharp({ create: { width, height, channels: 3, background: '#456' } })
        .png({ compressionLevel: 1 })
        .toBuffer(),
    );
    const words = element({ src: 'lake.png' });
    const { diagnostics, line } = await check(words);
    expect(diagnostics).toMatchObject([
      {
        rule: 'picture-size',
        ...startsAt(line, columnOf(words, 'src')),
        message: expect.stringContaining(size) as string,
      },
    ]);
  });

  it('is measured the way up in which it will be seen', async ({ put, check }) => {
    await put('lake.jpg', await landscape(1200, 700).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect((await check(element())).diagnostics).toMatchObject([
      { rule: 'picture-size', message: expect.stringContaining('700 × 1200') as string },
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'behind a link that leads out of the folder is refused, and what it leads to is not read',
    async ({ content, check }) => {
      await content.write('secret.jpg', 'a read would find that this is no picture');
      await symlink('../../secret.jpg', content.file(`${content.letter}/lake.jpg`));
      const words = element();
      const { diagnostics, line } = await check(words);
      expect(diagnostics).toMatchObject([{ rule: 'picture-link', ...startsAt(line, columnOf(words, 'src')) }]);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'behind a link within the folder is the file that it leads to',
    async ({ content, put, check }) => {
      await mkdir(content.file(`${content.letter}/originals`));
      await put('originals/lake.jpg', await photograph());
      await symlink('originals/lake.jpg', content.file(`${content.letter}/lake.jpg`));
      expect((await check(element())).diagnostics).toEqual([]);
    },
  );

  it('that lies in the folder and is not shown is named; other files are no affair of the check', async ({
    content,
    put,
  }) => {
    for (const name of ['lake.jpg', 'phone.HEIC', 'notes.txt', '.DS_Store']) await put(name, 'not opened');
    const { diagnostics } = await content.check();
    expect(diagnostics).toMatchObject(
      ['lake.jpg', 'phone.HEIC'].map((name) => ({
        rule: 'picture-unused',
        file: FILE,
        ...startsAt(1, 1),
        message: expect.stringContaining(name) as string,
      })),
    );
    expect(diagnostics).toHaveLength(2);
  });

  it('is shown once, and shares its name with no other', async ({ put, check }) => {
    await put('lake.jpg', await photograph());
    await put('lake.png', await drawing());
    const { diagnostics, line } = await check([element(), element(), element({ src: 'lake.png' })].join('\n\n'));
    expect(diagnostics).toMatchObject([
      {
        rule: 'picture-repeated',
        range: { start: { line: line + 2 } },
        message: expect.stringContaining('兩次') as string,
      },
      {
        rule: 'picture-repeated',
        range: { start: { line: line + 4 } },
        message: expect.stringContaining('lake.png 與 lake.jpg') as string,
      },
    ]);
  });

  it('is a paragraph of its own', async ({ put, check }) => {
    await put('lake.jpg', await photograph());
    const { diagnostics, line } = await check(`看這裡：${element()}`);
    expect(diagnostics).toMatchObject([{ rule: 'picture-inline', ...startsAt(line, 5) }]);
  });
});

describe('the alternative text of a picture', () => {
  it.beforeEach(async ({ put }) => put('lake.jpg', await photograph()));

  it.for([
    ['圖片', /沒有說出/],
    ['一張照片', /沒有說出/],
    ['示意圖。', /沒有說出/],
    ['Photo', /沒有說出/],
    ['lake', /檔名/],
    ['lake.jpg', /檔名/],
    ['湖上的黃昏', /圖說相同/],
    ['圖片：黃昏的湖', /「圖片：」/],
    ['照片：黃昏的湖', /「照片：」/],
    ['湖'.repeat(121), /太長/],
  ] as const)('is not %s', async ([alt, message], { check }) => {
    const words = element({ alt, more: ' caption="湖上的黃昏。"' });
    const { diagnostics, line } = await check(words);
    expect(diagnostics).toMatchObject([
      {
        rule: 'picture-alt',
        file: FILE,
        ...startsAt(line, columnOf(words, 'alt')),
        message: expect.stringMatching(message) as string,
      },
    ]);
    expect(diagnostics[0]?.suggestion).toBeTruthy();
  });

  it.for(['', ' '])('is not empty', async (alt, { check }) => {
    expect((await check(element({ alt }))).diagnostics).toMatchObject([
      { rule: 'picture-alt', message: expect.stringContaining('alt 是空的') as string },
    ]);
  });

  it('is there, as are file and credit', async ({ check }) => {
    const { diagnostics, line } = await check('<Picture caption="圖說。" />');
    expect(diagnostics.filter(({ rule }) => rule !== 'picture-unused')).toMatchObject(
      ['src', 'alt', 'credit'].map((name) => ({
        rule: name === 'alt' ? 'picture-alt' : 'element-attribute',
        ...startsAt(line, 1),
        message: `<Picture> 缺了 ${name}`,
      })),
    );
  });
});

describe('what is said of a picture', () => {
  it.beforeEach(async ({ put }) => put('lake.jpg', await photograph()));

  it.for(['alt', 'credit', 'caption'])('in %s is held to the facts, number by number', async (attribute, { check }) => {
    const words =
      attribute === 'caption'
        ? element({ more: ' caption="湖邊的4321個人"' })
        : element({ [attribute]: '湖邊的4321個人' });
    const { diagnostics, line } = await check(words);
    expect(diagnostics).toMatchObject([
      { ...startsAt(line, words.indexOf('4321') + 1), message: expect.stringContaining('4321') as string },
    ]);
  });
});

it('a picture in the way of Markdown is refused, with the element that it should be', async ({ check }) => {
  for (const words of [
    '![黃昏的湖](lake.jpg)',
    '![黃昏的湖](https://example.org/lake.jpg)',
    '![黃昏的湖][lake]\n\n[lake]: https://example.org/lake.jpg',
  ]) {
    const { diagnostics, line } = await check(words);
    expect(diagnostics.at(-1) && diagnostics.find(({ range }) => range.start.line === line)).toMatchObject({
      rule: 'markdown-image',
      ...startsAt(line, 1),
      suggestion: expect.stringContaining('<Picture') as string,
    });
  }
});
