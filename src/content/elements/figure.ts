import { nearestSuggestion } from '../../diagnostics/nearest-suggestion.ts';
import { nearest } from '../../shared/nearest.ts';
import { defineElement, type ElementCheck, type Known, type Report } from './element.ts';
import { selectorOf, valueOf, type GivenElement } from './node.ts';

/** A figure of `figures.yaml`, put in its place. */
export const figure = defineElement({
  name: 'Figure',
  guide: 'article.mdx',
  props: { id: { required: true, description: 'figures.yaml 裡的代號' } },
  anchors: ({ id }) => (id ? [`fig-${id}`] : []),
  shownAt: ({ id = '' }) => (id ? { selectors: selectorOf(`fig-${id}`) } : undefined),
  check: checkFigures,
});

/** Every figure that the article names is there, and every one that is there stands in it once. */
function checkFigures({ figures }: Known, report: Report): ElementCheck {
  const used = new Set<string>();
  // Where the id of a figure cannot be read, it may be any.
  let unread = false;
  return {
    read({ given }: GivenElement): void {
      const node = given.get('id');
      const id = valueOf(node);
      if (!id) {
        unread = true;
        return;
      }
      if (figures && !figures.has(id)) {
        used.add(nearest(id, figures) ?? id);
        report(
          {
            rule: 'figure-unknown',
            message: `figures.yaml 裡沒有圖 ${id}`,
            allowed: [...figures].join('、') || '（一張也沒有）',
            ...nearestSuggestion(id, figures),
          },
          node,
        );
      } else if (used.has(id)) {
        report(
          {
            rule: 'figure-repeated',
            message: `圖 ${id} 在文中放了兩次`,
            suggestion: '留下一處；另一處以文字提到它',
          },
          node,
        );
      }
      used.add(id);
    },
    meant: () => {
      unread = true;
    },
    end: () => {
      for (const id of figures ?? []) {
        if (used.has(id) || unread) continue;
        report({
          rule: 'figure-unused',
          message: `figures.yaml 裡的圖 ${id} 沒有用在文中`,
          suggestion: `在文中放 <Figure id="${id}" />，或從 figures.yaml 刪去它`,
        });
      }
    },
  };
}
