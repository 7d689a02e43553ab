import { defineElement } from './element.ts';

/** Characters of a sentence with their reading above them. */
export const ruby = defineElement({
  name: 'Ruby',
  guide: 'article.mdx',
  props: {
    text: { required: true, description: '要注音的字' },
    reading: { required: true, description: '讀音：一字一音，以空格分開；寫成一個就注在全部字上' },
  },
  words: 'text',
});
