import { expect, test } from './support/test.ts';

const LETTER = '/i-in/';

test.use({ site: 'seven' });

test.describe('on a phone of two device pixels a CSS pixel', () => {
  test.use({ viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });

      test('a picture comes in a modern format, no wider than needed, and nothing else of it is asked for', async ({
        page,
      }) => {
        const asked: string[] = [];
        page.on('request', (request) => {
          if (request.url().includes('/pictures/')) asked.push(new URL(request.url()).pathname);
        });
        await page.goto(LETTER);
        for (const picture of await page.locator('.picture').all()) await picture.scrollIntoViewIfNeeded();
        await page.waitForLoadState('networkidle');
        // 328 CSS pixels between the margins are 656 of the device: of 480 and 800 the second.
        expect(asked).toEqual(['/i-in/pictures/lake-800.avif', '/i-in/pictures/hills-2-800.avif']);
      });
    });
  }
});

test('a picture keeps its place before it has come, and nothing moves when it does', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/pictures/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(LETTER, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.fonts.ready);
  const boxes = () =>
    page
      .locator('.picture img, .article-body p')
      .evaluateAll((all) =>
        all.map((each) => [
          Math.round(each.getBoundingClientRect().top + scrollY),
          Math.round(each.getBoundingClientRect().height),
        ]),
      );
  const images = page.locator('.picture img');
  const before = await boxes();
  expect(
    await images.evaluateAll((all) =>
      all.map((image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0),
    ),
  ).toEqual([false, false]);
  release();
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveJSProperty('complete', true);
    expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
  }
  expect(await boxes()).toEqual(before);
  expect(before.filter(([, height]) => height! > 150)).toHaveLength(2);
});

test('what a reader sees first is asked for at once, the rest when it comes near', async ({ page }) => {
  await page.goto(LETTER);
  expect(
    await page
      .locator('.picture img')
      .evaluateAll((all) => all.map((image) => [image.getAttribute('loading'), image.getAttribute('decoding')])),
  ).toEqual([
    ['eager', 'async'],
    ['lazy', 'async'],
  ]);
});

test('every file that a page may ask for is there, as wide as it says and of the type that it says', async ({
  page,
}) => {
  await page.goto(LETTER);
  const named = await page.locator('.picture :is(source, img)').evaluateAll((all) =>
    all.flatMap((each) =>
      each
        .getAttribute('srcset')!
        .split(', ')
        .map((one) => ({
          address: one.split(' ')[0]!,
          width: Number.parseInt(one.split(' ')[1]!, 10),
          type: each.getAttribute('type') ?? 'image/jpeg',
        })),
    ),
  );
  expect(named).toHaveLength(18);
  for (const { address, width, type } of named) {
    const response = await page.request.get(address);
    expect([response.status(), response.headers()['content-type']], address).toEqual([200, type]);
    const natural = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image.naturalWidth;
    }, address);
    expect(natural, address).toBe(width);
  }
});

for (const width of [360, 768, 1056, 1440, 1920]) {
  test(`the width that pages promise browsers at ${width} pixels is the width at which pictures are shown`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(LETTER);
    for (const image of await page.locator('.picture img').all()) {
      const { shown, promised } = await image.evaluate((each) => {
        // A box as wide as the first size whose condition holds.
        const sizes = each.getAttribute('sizes')!;
        const parts = sizes.split(/,\s*(?=\(min-width|min\((?!.*\(min-width))/);
        const size = parts
          .map((part) => /^(\(min-width: [^)]+\))\s+(.*)$/.exec(part) ?? [part, undefined, part])
          .find(([, condition]) => condition === undefined || matchMedia(condition).matches)![2]!;
        const box = document.createElement('div');
        box.style.cssText = `position: absolute; width: ${size}`;
        document.body.append(box);
        return { shown: each.getBoundingClientRect().width, promised: box.getBoundingClientRect().width };
      });
      // A scroll bar, and a grid that gives way just where it becomes wide, are worth a few pixels.
      expect(Math.abs(shown - promised), `${shown} of ${promised}`).toBeLessThan(16);
    }
  });
}

test('caption and alternative text are converted in the Simplified edition, the files shared', async ({ page }) => {
  await page.goto(`/zh-hans${LETTER}`);
  const picture = page.locator('#picture-lake');
  await expect(picture.getByRole('img', { name: '黄昏的湖，远处三重山影落在水上' })).toHaveAttribute(
    'src',
    '/i-in/pictures/lake-1200.jpg',
  );
  await expect(picture.locator('.picture-caption')).toContainText('虚构之城的湖');
  await expect(picture.locator('.picture-credit')).toHaveText('摄影：测试者');
});
