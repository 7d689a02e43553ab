import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { embedCode } from '../../../src/figures/embed/code.ts';
import { imageAlt } from '../../../src/figures/exports/origin.ts';
import { BAR, figureOf } from './facts.ts';
import { ORIGIN } from './origin.ts';

const addresses = {
  page: 'https://example.org/kunming/u-up/figures/try/',
  script: 'https://example.org/kunming/embed.js',
};

/** Names and attributes of the elements in a piece of HTML. */
function elements(html: string) {
  return parseFragment(html).childNodes.flatMap((node) =>
    'attrs' in node
      ? [{ tag: node.tagName, ...Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) }]
      : [],
  );
}

it('frames the figure by its whole address, named, as wide as the page, loaded when it is near', () => {
  const [frame, script] = elements(embedCode(figureOf(BAR), ORIGIN, addresses));
  expect(frame).toMatchObject({
    tag: 'iframe',
    src: addresses.page,
    title: `圖1：${BAR.title}`,
    width: '100%',
    loading: 'lazy',
  });
  expect(script).toEqual({ tag: 'script', async: '', src: addresses.script });
});

it('keeps a title with quotation marks and signs whole', () => {
  const [frame] = elements(embedCode(figureOf({ ...BAR, title: '甲"乙"<丙>&丁' }), ORIGIN, addresses));
  expect(frame).toMatchObject({ tag: 'iframe', title: '圖1：甲"乙"<丙>&丁' });
});

it('an image’s alternative text says which figure, its diagnostic and its kind, in whole sentences', () => {
  expect(imageAlt({ label: '圖3', title: '工業最多', alt: '橫條圖：工業最多，農業次之。' })).toBe(
    '圖3：工業最多。橫條圖：工業最多，農業次之。',
  );
});
