import { defineElement } from './element.ts';

/** What the article is based on and how its facts were checked, told at its end. */
export const sourceNote = defineElement({
  name: 'SourceNote',
  guide: 'article.mdx',
  props: {},
  within: '關於本文',
  anchors: () => ['source-note'],
  shownAt: () => ({ selectors: ['.source-note'] }),
});
