import { pictureAnchor } from '../../pictures/anchor.ts';
import { defineElement } from './element.ts';
import { selectorOf } from './node.ts';

/** A picture beside the article. What its file must be, `src/check/rules/pictures/` says: it takes reading the file. */
export const picture = defineElement({
  name: 'Picture',
  guide: '圖片',
  props: {
    src: { required: true, description: '圖片的檔名，與文章放在同一個資料夾，例如 river.jpg' },
    alt: {
      required: true,
      text: true,
      description: '替代文字：讓看不見的人知道照片裡有什麼，一句話',
      rule: 'picture-alt',
    },
    credit: { required: true, text: true, description: '誰拍的、誰畫的，例如 攝影：某某' },
    caption: { required: false, text: true, description: '圖說：何時何地、誰在做什麼' },
  },
  place: (_prop, { src = '' }) => ({ place: '圖片', anchor: pictureAnchor(src) }),
  anchors: ({ src }) => (src ? [pictureAnchor(src)] : []),
  shownAt: ({ src = '' }) => ({ selectors: selectorOf(pictureAnchor(src)) }),
});
