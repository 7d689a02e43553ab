/**
 * The characters that style sheets put on a page: strings of `content` and of list markers,
 * and what some keywords make a browser draw.
 */
import type { Root } from 'postcss';
import { type CustomProperties, possibleValues, stringsIn } from './css-values.ts';

/** Properties whose strings are drawn; the last line holds those of `@counter-style`. */
const STRING_PROPERTIES = new Set([
  ...['content', 'quotes', 'list-style', 'list-style-type', 'hyphenate-character', 'text-overflow'],
  ...['text-emphasis', 'text-emphasis-style', '-webkit-text-emphasis', '-webkit-text-emphasis-style'],
  ...['symbols', 'additive-symbols', 'prefix', 'suffix', 'negative', 'pad'],
]);

/** The marks of `text-emphasis`, filled and open. */
const EMPHASIS_MARKS: Readonly<Record<string, readonly [string, string]>> = {
  dot: ['•', '◦'],
  circle: ['●', '○'],
  'double-circle': ['◉', '◎'],
  triangle: ['▲', '△'],
  sesame: ['﹅', '﹆'],
};

/** Other keywords that draw characters of their own. */
const KEYWORDS: readonly { property: RegExp; value: RegExp; draws: string }[] = [
  { property: /^text-overflow$/, value: /\bellipsis\b/, draws: '…' },
  { property: /line-clamp$/, value: /\d/, draws: '…' },
  { property: /^content$/, value: /\b(open|close)-quote\b/, draws: '「」『』“”‘’' },
  {
    property: /^(content|list-style.*)$/,
    value: /\b(lower|upper)-(alpha|latin)\b/,
    draws: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  },
  { property: /^(content|list-style.*)$/, value: /\b(lower|upper)-roman\b/, draws: 'ivxlcdmIVXLCDM' },
  {
    property: /^(content|list-style.*)$/,
    value: /\bcjk-(decimal|ideographic)\b|\b(trad|simp)-chinese-informal\b/,
    draws: '〇零一二三四五六七八九十百千、',
  },
];

/** The text that a sheet generates; characters in no particular order. */
export function generatedText(root: Root, properties: CustomProperties): string {
  const drawn: string[] = [];
  root.walkDecls(({ prop, value: written }) => {
    for (const value of possibleValues(written, properties)) {
      if (STRING_PROPERTIES.has(prop)) drawn.push(...stringsIn(value));
      if (/text-emphasis(-style)?$/.test(prop)) drawn.push(emphasisMark(value));
      for (const keyword of KEYWORDS) {
        if (keyword.property.test(prop) && keyword.value.test(value)) drawn.push(keyword.draws);
      }
    }
  });
  return drawn.join('');
}

/** Names of the attributes that `content: attr(…)` prints, e.g. link addresses on paper. */
export function printedAttributes(root: Root): string[] {
  const names: string[] = [];
  root.walkDecls('content', ({ value }) => {
    for (const [, name = ''] of value.matchAll(/\battr\(\s*([\w-]+)/g)) names.push(name);
  });
  return names;
}

function emphasisMark(value: string): string {
  const words = value.toLowerCase().split(/\s+/);
  const isOpen = words.includes('open');
  const shape = words.find((word) => word in EMPHASIS_MARKS) ?? (isOpen || words.includes('filled') ? 'circle' : '');
  return EMPHASIS_MARKS[shape]?.[isOpen ? 1 : 0] ?? '';
}
