import type { Node } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { nearest } from '../../shared/nearest.ts';
import { ELEMENTS } from '../../content/elements.ts';
import type { DiagnosticMessage } from '../../diagnostics/diagnostic.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
/** Tells of what is wrong at a node. */
export type Report = (node: Pick<Node, 'position'>, message: DiagnosticMessage) => void;

/** Attributes with literal texts, by name. */
type Attributes = ReadonlyMap<string, MdxJsxAttribute>;

/** What an article has named so far. */
export interface Used {
  figures: Set<string>;
  anchors: Set<string>;
  /** Whether a figure stands there whose id cannot be read. */
  unread: boolean;
}

/** Facts and figures that the article may name; undefined where their file could not be read, and any may be there. */
export interface Known {
  facts: ReadonlySet<string> | undefined;
  figures: ReadonlySet<string> | undefined;
}

/** Holds one element to the list of elements, its attributes to those of that element, and what it names to what there is. */
export function checkElement(node: Element, known: Known, used: Used, report: Report): void {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!allowed) {
    const names = Object.keys(ELEMENTS);
    const guess = nearest(name, names);
    if (guess === 'Figure') used.unread = true;
    const html = /^[a-z]/.test(name);
    report(node, {
      rule: html ? 'content-html' : 'element-unknown',
      message: html ? `文章裡不能寫 HTML 標籤 <${name}>` : name ? `沒有 <${name}> 這個元件` : '文章裡不能寫 <></>',
      allowed: names.map((each) => `<${each}>`).join('、'),
      suggestion: guess ? `是不是要寫 <${guess}>？` : '改用 Markdown 或上列元件',
    });
    return;
  }
  const given = new Map<string, MdxJsxAttribute>();
  let hasCode = false;
  for (const attribute of node.attributes) {
    const place = attribute as Pick<Node, 'position'>;
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      hasCode = true;
      report(place, {
        rule: 'content-code',
        message: `<${name}> 的屬性只能是引號裡的文字，不能用 { }`,
        suggestion: `寫成 ${attribute.type === 'mdxJsxAttribute' ? attribute.name : '屬性'}="文字"`,
      });
    } else if (!Object.hasOwn(allowed, attribute.name)) {
      report(place, {
        rule: 'element-attribute',
        message: `<${name}> 沒有 ${attribute.name} 這個屬性`,
        allowed: Object.keys(allowed).join('、') || '（沒有屬性）',
        suggestion: '刪去它，或改成上列的屬性',
      });
    } else if (given.has(attribute.name)) {
      report(place, {
        rule: 'element-attribute',
        message: `<${name}> 的 ${attribute.name} 寫了兩次`,
        suggestion: '只留一個',
      });
    } else {
      given.set(attribute.name, attribute);
    }
  }
  for (const [key, { required, description, rule = 'element-attribute' }] of Object.entries(allowed)) {
    const attribute = given.get(key);
    // What code stands for cannot be said to be missing.
    if (!required || valueOf(attribute) || (!attribute && hasCode)) continue;
    report(attribute ?? node, {
      rule,
      message: attribute ? `<${name}> 的 ${key} 是空的` : `<${name}> 缺了 ${key}`,
      suggestion: `補上 ${key}="…"：${description}`,
    });
  }
  if (name === 'Figure') checkFigureUse(given, known, used, report);
  if (name === 'Section') checkSection(given, known, used.anchors, report);
}

/** The text of an attribute; empty where there is none. */
function valueOf(attribute: MdxJsxAttribute | undefined): string {
  return typeof attribute?.value === 'string' ? attribute.value.trim() : '';
}

function checkFigureUse(given: Attributes, known: Known, used: Used, report: Report): void {
  const node = given.get('id');
  const id = valueOf(node);
  if (!node || !id) {
    used.unread = true;
    return;
  }
  if (known.figures && !known.figures.has(id)) {
    used.figures.add(nearest(id, known.figures) ?? id);
    report(node, {
      rule: 'figure-unknown',
      message: `figures.yaml 裡沒有圖 ${id}`,
      allowed: [...known.figures].join('、') || '（一張也沒有）',
      ...suggestionFor(id, known.figures),
    });
  } else if (used.figures.has(id)) {
    report(node, {
      rule: 'figure-repeated',
      message: `圖 ${id} 在文中放了兩次`,
      suggestion: '留下一處；另一處以文字提到它',
    });
  }
  used.figures.add(id);
}

function checkSection(given: Attributes, known: Known, anchors: Set<string>, report: Report): void {
  const [node, keys] = [given.get('id'), given.get('keys')];
  const id = valueOf(node);
  if (!node || !id) return;
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    report(node, {
      rule: 'section-id',
      message: `節的代號「${id}」不能用在網址裡`,
      allowed: '小寫英文字母、數字與連字號',
      suggestion: '例如 industry',
    });
  if (anchors.has(id))
    report(node, { rule: 'section-id', message: `有兩節的代號都是 ${id}`, suggestion: '換一個代號' });
  anchors.add(id);
  for (const fact of factIds(valueOf(keys))) {
    if (known.facts && !known.facts.has(fact))
      report(keys!, {
        rule: 'fact-unknown',
        message: `facts.yaml 裡沒有 ${fact}`,
        ...suggestionFor(fact, known.facts),
      });
  }
}

/** Ids as they stand in an attribute, separated by spaces. */
export function factIds(attribute = ''): string[] {
  return attribute.split(/\s+/).filter(Boolean);
}

/** Advice for an id that there is not. */
export function suggestionFor(word: string, candidates: ReadonlySet<string>): { suggestion: string } {
  const guess = nearest(word, [...candidates]);
  return { suggestion: guess ? `是不是要寫 ${guess}？` : '改成已有的代號，或先補上它' };
}
