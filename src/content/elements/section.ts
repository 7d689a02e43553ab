import { nearestSuggestion } from '../../diagnostics/nearest-suggestion.ts';
import { defineElement, type ElementCheck, type Known, type Report } from './element.ts';
import { selectorOf, valueOf, type GivenElement } from './node.ts';

/** A part of an article with a heading: what it is about, what it claims, and numbers set large beside it. */
export const section = defineElement({
  name: 'Section',
  guide: 'article.mdx',
  props: {
    id: { required: true, description: '這一節的代號，用在網址的 # 後面，例如 industry' },
    overline: { required: true, text: true, description: '眉題：這一節講什麼，兩到六個字' },
    claim: { required: true, text: true, description: '節題：這一節的主張，一句話' },
    keys: { required: false, description: '放大顯示的數字：facts.yaml 裡的代號，以空格分開' },
  },
  part: ({ id = '', overline = '' }) => ({ id, overline }),
  place: (prop, { id = '', overline = '' }) =>
    prop === 'claim' ? { place: `${overline}・節題`, anchor: `${id}-claim` } : undefined,
  facts: ({ id = '', overline = '', keys }) =>
    idsIn(keys).map((fact) => ({ fact, use: { place: `${overline}・放大數字`, anchor: `key-${id}-${fact}` } })),
  anchors: ({ id }) => (id ? [id] : []),
  shownAt: ({ id = '' }) => (id ? { selectors: selectorOf(`${id}-claim`) } : undefined),
  check: checkSections,
});

/** Ids as they stand in an attribute, separated by spaces. */
function idsIn(attribute = ''): string[] {
  return attribute.split(/\s+/).filter(Boolean);
}

/** A section's id can be an address, and is its own; the facts that it sets large are there. */
function checkSections(known: Known, report: Report): ElementCheck {
  const ids = new Set<string>();
  return {
    read({ given }: GivenElement): void {
      const [node, keys] = [given.get('id'), given.get('keys')];
      const id = valueOf(node);
      if (!id) return;
      if (!/^[a-z][a-z0-9-]*$/.test(id))
        report(
          {
            rule: 'section-id',
            message: `節的代號「${id}」不能用在網址裡`,
            allowed: '小寫英文字母、數字與連字號',
            suggestion: '例如 industry',
          },
          node,
        );
      if (ids.has(id))
        report({ rule: 'section-id', message: `有兩節的代號都是 ${id}`, suggestion: '換一個代號' }, node);
      ids.add(id);
      for (const fact of idsIn(valueOf(keys))) {
        if (known.facts && !known.facts.has(fact))
          report(
            { rule: 'fact-unknown', message: `facts.yaml 裡沒有 ${fact}`, ...nearestSuggestion(fact, known.facts) },
            keys,
          );
      }
    },
  };
}
