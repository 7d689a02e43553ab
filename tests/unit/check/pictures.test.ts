import { cp, mkdir, mkdtemp, open, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../../src/check/report/text.ts';
import { landscape } from '../../fixtures/pictures.ts';
import { startsAt } from '../../support/places.ts';

const ours = fileURLToPath(new URL('../../../content', import.meta.url));
const FOLDER = 'letters/6-n-new';
const FILE = `content/${FOLDER}/article.mdx`;
let root = '';
let letter = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  letter = join(root, FOLDER);
  await cp(ours, root, { recursive: true });
});

afterEach(() => rm(root, { recursive: true, force: true }));

const put = (name: string, bytes: Buffer | string) => writeFile(join(letter, name), bytes);
const photograph = () => landscape(900, 600).jpeg().toBuffer();

/** Writes words as a paragraph of their own before the first section; returns the line on which they begin. */
async function write(words: string): Promise<number> {
  const text = await readFile(join(letter, 'article.mdx'), 'utf8');
  const at = text.indexOf('<Section');
  await writeFile(join(letter, 'article.mdx'), `${text.slice(0, at)}${words}\n\n${text.slice(at)}`);
  return text.slice(0, at).split('\n').length;
}

const element = ({ src = 'lake.jpg', alt = '黃昏的湖，遠處是山', credit = '攝影：某某', more = '' } = {}) =>
  `<Picture src="${src}" alt="${alt}" credit="${credit}"${more} />`;

/** Every diagnostic of the content, the article showing what is given; with the line on which it stands. */
async function check(words: string): Promise<{ diagnostics: Diagnostic[]; line: number }> {
  const line = await write(words);
  return { diagnostics: (await checkContent(root)).diagnostics, line };
}

/** Column at which an attribute of an element begins. */
const columnOf = (words: string, attribute: string) => words.indexOf(` ${attribute}=`) + 2;

describe('a picture', () => {
  it.each([
    ['jpg', () => landscape(900, 600).jpeg().toBuffer()],
    ['jpeg', () => landscape(900, 600).jpeg().toBuffer()],
    ['png', () => landscape(900, 600).png().toBuffer()],
    ['webp', () => landscape(900, 600).webp().toBuffer()],
    ['avif', () => landscape(900, 600).avif().toBuffer()],
  ])('that is sound has no diagnostic: .%s', async (ending, make) => {
    await put(`old-lake-2.${ending}`, await make());
    await write(element({ src: `old-lake-2.${ending}`, more: ' caption="圖說。"' }));
    expect(formatDiagnostics(await checkContent(root))).toBe('');
  });

  it.each([
    ['../6-n-new/lake.jpg', /路徑/],
    ['pictures/lake.jpg', /路徑/],
    ['https://example.org/lake.jpg', /別處/],
    ['//example.org/lake.jpg', /別處/],
    ['data:image/png;base64,AAAA', /別處/],
    ['Lake.jpg', /檔名/],
    ['湖.jpg', /檔名/],
    ['the lake.jpg', /檔名/],
    ['..', /檔名/],
    ['lake', /檔名/],
  ])('is named by a plain file name, not %s', async (src, message) => {
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

  it('that is not there is named with the nearest', async () => {
    await put('lake.jpg', await photograph());
    const words = element({ src: 'lakes.jpg' });
    const { diagnostics, line } = await check(words);
    expect(diagnostics).toMatchObject([
      { rule: 'picture-unused', ...startsAt(1, 1), message: expect.stringContaining('lake.jpg') as string },
      { rule: 'picture-missing', ...startsAt(line, columnOf(words, 'src')), suggestion: '是不是要寫 lake.jpg？' },
    ]);
  });

  it('that differs in capitals is missing on every machine', async () => {
    await put('Lake.JPG', await photograph());
    const { diagnostics } = await check(element());
    expect(diagnostics.find(({ rule }) => rule === 'picture-missing')?.suggestion).toContain(
      '把檔案 Lake.JPG 改名為 lake.jpg',
    );
  });

  it.each([
    ['words', () => 'no picture'],
    ['nothing', () => ''],
    ['a picture cut short', async () => (await photograph()).subarray(0, -2000)],
    [
      'a picture with a hole',
      async () => {
        const bytes = await landscape(900, 600).png().toBuffer();
        return Buffer.concat([bytes.subarray(0, 3000), Buffer.alloc(400), bytes.subarray(3400)]);
      },
      'lake.png',
    ],
  ])('whose file holds %s is unreadable, whatever its name says', async (_name, make, src = 'lake.jpg') => {
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

  it.each([
    ['lake.jpg', 'PNG', () => landscape(900, 600).png().toBuffer(), '.png'],
    ['lake.png', 'WebP', () => landscape(900, 600).webp().toBuffer(), '.webp'],
    ['lake.webp', 'JPEG', () => photograph(), '.jpg'],
    ['lake.jpg', 'GIF', () => landscape(900, 600).gif().toBuffer(), 'JPEG'],
    ['lake.jpg', 'HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'iPhone'],
    ['lake.jpg', 'TIFF', () => landscape(900, 600).tiff().toBuffer(), 'JPEG'],
    ['lake.png', 'SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>'), 'PNG'],
  ])('%s that is %s inside is refused', async (src, format, make, suggestion) => {
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

  it.each([
    ['map.svg', 'PNG'],
    ['walk.gif', 'JPEG'],
    ['phone.heic', 'iPhone'],
    ['scan.tiff', 'JPEG'],
    ['notes.txt', 'JPEG'],
  ])('of a format that is not taken is refused by its name, with the way to mend it: %s', async (src, suggestion) => {
    await put(src, 'whatever');
    expect((await check(element({ src }))).diagnostics).toMatchObject([
      {
        rule: 'picture-format',
        allowed: expect.stringContaining('.webp') as string,
        suggestion: expect.stringContaining(suggestion) as string,
      },
    ]);
  });

  it('that moves is refused', async () => {
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

  it('of more than 20 MB is refused by its size alone, and not read', async () => {
    // 50 MB without content: had it been opened, it would be no picture.
    const file = await open(join(letter, 'lake.jpg'), 'w');
    await file.truncate(50_000_000);
    await file.close();
    const { diagnostics } = await check(element());
    expect(diagnostics).toMatchObject([
      { rule: 'picture-bytes', message: expect.stringContaining('50 MB') as string, allowed: '至多 20 MB' },
    ]);
  });

  it.each([
    ['narrow', 799, 1200, '799 × 1200'],
    ['long', 900, 2800, '900 × 2800'],
    ['large', 10_000, 6001, '10000 × 6001'],
  ])('that is too %s is refused, with its size', async (_name, width, height, size) => {
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

  it('is measured the way up in which it will be seen', async () => {
    await put('lake.jpg', await landscape(1200, 700).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect((await check(element())).diagnostics).toMatchObject([
      { rule: 'picture-size', message: expect.stringContaining('700 × 1200') as string },
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'behind a link that leads out of the folder is refused, and what it leads to is not read',
    async () => {
      await writeFile(join(root, 'secret.jpg'), 'a read would find that this is no picture');
      await symlink('../../secret.jpg', join(letter, 'lake.jpg'));
      const words = element();
      const { diagnostics, line } = await check(words);
      expect(diagnostics).toMatchObject([{ rule: 'picture-link', ...startsAt(line, columnOf(words, 'src')) }]);
    },
  );

  it.skipIf(process.platform === 'win32')('behind a link within the folder is the file that it leads to', async () => {
    await mkdir(join(letter, 'originals'));
    await writeFile(join(letter, 'originals/lake.jpg'), await photograph());
    await symlink('originals/lake.jpg', join(letter, 'lake.jpg'));
    expect((await check(element())).diagnostics).toEqual([]);
  });

  it('that lies in the folder and is not shown is named; other files are no affair of the check', async () => {
    for (const name of ['lake.jpg', 'phone.HEIC', 'notes.txt', '.DS_Store']) await put(name, 'not opened');
    const { diagnostics } = await checkContent(root);
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

  it('is shown once, and shares its name with no other', async () => {
    await put('lake.jpg', await photograph());
    await put('lake.png', await landscape(900, 600).png().toBuffer());
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

  it('is a paragraph of its own', async () => {
    await put('lake.jpg', await photograph());
    const { diagnostics, line } = await check(`看這裡：${element()}`);
    expect(diagnostics).toMatchObject([{ rule: 'picture-inline', ...startsAt(line, 5) }]);
  });
});

describe('the alternative text of a picture', () => {
  beforeEach(async () => put('lake.jpg', await photograph()));

  it.each([
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
  ])('is not %s', async (alt, message) => {
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

  it.each(['', ' '])('is not empty', async (alt) => {
    expect((await check(element({ alt }))).diagnostics).toMatchObject([
      { rule: 'picture-alt', message: expect.stringContaining('alt 是空的') as string },
    ]);
  });

  it('is there, as are file and credit', async () => {
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
  beforeEach(async () => put('lake.jpg', await photograph()));

  it.each(['alt', 'credit', 'caption'])('in %s is held to the facts, number by number', async (attribute) => {
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

it('a picture in the way of Markdown is refused, with the element that it should be', async () => {
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
