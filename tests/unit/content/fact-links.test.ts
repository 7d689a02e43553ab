import { createProcessor } from '@mdx-js/mdx';
import { expect, it } from 'vitest';
import { VFile } from 'vfile';
import { readLetterFacts } from '../../../src/content/letter/facts.ts';
import { remarkFactLinks } from '../../../src/content/markdown/fact-links.ts';

const FACTS = `
sources:
  report: { publisher: 某報, title: 題, published: 2022 }
facts:
  energy: { label: 能源項目, value: 15, unit: 個, period: 2022, place: 某地, status: realised, source: report }
  digital: { label: 數字項目, value: 15, unit: 個, period: 2022, place: 某地, status: realised, source: report }
  funds: { label: 資金, value: 1237.063, unit: 億元, period: 2022, place: 某地, status: realised, source: report }
  band: { label: 一檔, value: [50, 100], unit: 億元, period: 2022, place: 某地, status: realised, source: report }
`;

const { index } = readLetterFacts({ file: 'facts.yaml', text: FACTS });

async function compile(value: string, path = 'letters/6-n-net/article.mdx'): Promise<string> {
  const processor = createProcessor({
    jsx: true,
    remarkPlugins: [
      [
        remarkFactLinks,
        {
          ledger: (slug: string) => `/${slug}/data/`,
          factsOf: (folder: string) => (folder === '6-n-net' ? index : undefined),
        },
      ],
    ],
  });
  const file = new VFile({ value, path });
  const code = String(await processor.process(file));
  return /return (<.*)<\/_components\.p>/s.exec(code)?.[0] ?? code;
}

it('a number that states a fact leads to its row, with its value and an anchor of its own', async () => {
  const html = await compile('資金1237.063億元，又說1237.063億元。');
  expect(html).toContain(
    '<_components.a href="/n-net/data/#funds" className="fact" id="use-funds-1"><_components.data value="1237.063">{"1237.063億元"}',
  );
  expect(html).toContain('id="use-funds-2"');
  expect(
    html
      .match(/\{"[^"]*"\}/g)!
      .map((text) => text.slice(2, -2))
      .join(''),
  ).toBe('資金1237.063億元，又說1237.063億元。');
});

it('a settled number leads to the fact that the author named, and the mark itself is gone', async () => {
  const html = await compile('數字[15個](fact:digital)，能源[15個](fact:energy)。');
  expect(html).toContain('href="/n-net/data/#digital"');
  expect(html).toContain('href="/n-net/data/#energy"');
  expect(html).not.toContain('fact:');
  expect(html.match(/<_components\.a /g)).toHaveLength(2);
});

it('a range is one link with both ends', async () => {
  expect(await compile('在50億元至100億元之間。')).toContain('<_components.data value="50/100">{"50億元至100億元"}');
});

it('a number inside emphasis keeps the emphasis', async () => {
  expect(await compile('資金**1237.063億元**。')).toMatch(/<_components\.strong><_components\.a [^>]*className="fact"/);
});

it('a number inside another link stays text: links do not nest', async () => {
  const html = await compile('見[資金1237.063億元的報道](https://example.org/)。');
  expect(html.match(/<_components\.a /g)).toHaveLength(1);
});

it('dates and other numbers are left alone', async () => {
  expect(await compile('2022年6月29日，第15個。')).not.toContain('_components.a');
});

it('a file that is no letter passes, without its marks', async () => {
  const html = await compile('共[15個](fact:digital)。', 'letters/README.mdx');
  expect(html).not.toContain('fact');
  expect(html).toContain('15個');
});
