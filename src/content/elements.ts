import type { RuleName } from '../diagnostics/rules.ts';

/** What an attribute of an element may hold. */
export interface Attribute {
  required: boolean;
  /** What editors write there. */
  description: string;
  /** Whether readers meet it as a text: then it is checked, set and converted like every other. */
  shown?: boolean;
  /** Rule that its lack is found by; `element-attribute` where none is named. */
  rule?: RuleName;
}

/**
 * The elements that an article may use besides Markdown. Closed: an article is
 * data, so it names elements and gives them literal texts, nothing else.
 */
export const ELEMENTS: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
  Section: {
    id: { required: true, description: '這一節的代號，用在網址的 # 後面，例如 industry' },
    overline: { required: true, shown: true, description: '眉題：這一節講什麼，兩到六個字' },
    claim: { required: true, shown: true, description: '節題：這一節的主張，一句話' },
    keys: { required: false, description: '放大顯示的數字：facts.yaml 裡的代號，以空格分開' },
  },
  Figure: { id: { required: true, description: 'figures.yaml 裡的代號' } },
  Picture: {
    src: { required: true, description: '圖片的檔名，與文章放在同一個資料夾，例如 river.jpg' },
    alt: {
      required: true,
      shown: true,
      description: '替代文字：讓看不見的人知道照片裡有什麼，一句話',
      rule: 'picture-alt',
    },
    credit: { required: true, shown: true, description: '誰拍的、誰畫的，例如 攝影：某某' },
    caption: { required: false, shown: true, description: '圖說：何時何地、誰在做什麼' },
  },
  PullQuote: { by: { required: true, shown: true, description: '誰說的，連同身分' } },
  SourceNote: {},
  Ruby: {
    text: { required: true, description: '要注音的字' },
    reading: { required: true, description: '讀音：一字一音，以空格分開；寫成一個就注在全部字上' },
  },
  Foreign: { lang: { required: true, description: '裡面是哪一種語言：en、ja、zh-Hans……' } },
};
