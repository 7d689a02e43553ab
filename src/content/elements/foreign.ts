import { defineElement } from './element.ts';

/** Words of another language. */
export const foreign = defineElement({
  name: 'Foreign',
  guide: 'article.mdx',
  props: { lang: { required: true, description: '裡面是哪一種語言：en、ja、zh-Hans……' } },
  isForeign: true,
});
