import { defineElement } from './element.ts';

/** Words of someone, set large. */
export const pullQuote = defineElement({
  name: 'PullQuote',
  guide: 'article.mdx',
  props: { by: { required: true, text: true, description: '誰說的，連同身分' } },
  shownAt: () => ({ selectors: ['.pull-quote'], several: true }),
});
