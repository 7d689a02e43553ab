import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { ArticleElement, Known, Report } from '../../content/elements/element.ts';
import { valueOf, type ElementNode } from '../../content/elements/node.ts';
import { ELEMENTS } from '../../content/elements/registry.ts';
import { nearest } from '../../shared/nearest.ts';

/** Holds the elements of one article to their rules, one after another. */
export interface ElementChecker {
  read(node: ElementNode): void;
  /** The article is read to its end. */
  end(): void;
}

/** Makes a checker: every element is on the list, its attributes are its own, and it keeps the rules that it has of its own. */
export function elementChecker(known: Known, report: Report, elements = ELEMENTS): ElementChecker {
  const checks = new Map(elements.names.map((name) => [name, elements.get(name)?.check?.(known, report)]));
  return {
    read(node) {
      const element = elements.get(node.name);
      if (!element) {
        checks.get(reportUnknown(node, elements.names, report) ?? '')?.meant?.();
        return;
      }
      const given = checkAttributes(node, element, report);
      checks.get(element.name)?.read({ node, given });
    },
    end() {
      for (const check of checks.values()) check?.end?.();
    },
  };
}

/** @returns the name that was likely meant. */
function reportUnknown(node: ElementNode, names: readonly string[], report: Report): string | undefined {
  const name = node.name ?? '';
  const guess = nearest(name, names);
  const html = /^[a-z]/.test(name);
  report(
    {
      rule: html ? 'content-html' : 'element-unknown',
      message: html ? `文章裡不能寫 HTML 標籤 <${name}>` : name ? `沒有 <${name}> 這個元件` : '文章裡不能寫 <></>',
      allowed: names.map((each) => `<${each}>`).join('、'),
      suggestion: guess ? `是不是要寫 <${guess}>？` : '改用 Markdown 或上列元件',
    },
    node,
  );
  return guess;
}

/** @returns the attributes that an element may have and was given, each once. */
function checkAttributes(
  node: ElementNode,
  { name, props }: ArticleElement,
  report: Report,
): ReadonlyMap<string, MdxJsxAttribute> {
  const given = new Map<string, MdxJsxAttribute>();
  let hasCode = false;
  for (const attribute of node.attributes) {
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      hasCode = true;
      report(
        {
          rule: 'content-code',
          message: `<${name}> 的屬性只能是引號裡的文字，不能用 { }`,
          suggestion: `寫成 ${attribute.type === 'mdxJsxAttribute' ? attribute.name : '屬性'}="文字"`,
        },
        attribute,
      );
    } else if (!Object.hasOwn(props, attribute.name)) {
      report(
        {
          rule: 'element-attribute',
          message: `<${name}> 沒有 ${attribute.name} 這個屬性`,
          allowed: Object.keys(props).join('、') || '（沒有屬性）',
          suggestion: '刪去它，或改成上列的屬性',
        },
        attribute,
      );
    } else if (given.has(attribute.name)) {
      report(
        {
          rule: 'element-attribute',
          message: `<${name}> 的 ${attribute.name} 寫了兩次`,
          suggestion: '只留一個',
        },
        attribute,
      );
    } else {
      given.set(attribute.name, attribute);
    }
  }
  for (const [key, { required, description, rule = 'element-attribute' }] of Object.entries(props)) {
    const attribute = given.get(key);
    // What code stands for cannot be said to be missing.
    if (!required || valueOf(attribute) || (!attribute && hasCode)) continue;
    report(
      {
        rule,
        message: attribute ? `<${name}> 的 ${key} 是空的` : `<${name}> 缺了 ${key}`,
        suggestion: `補上 ${key}="…"：${description}`,
      },
      attribute ?? node,
    );
  }
  return given;
}
