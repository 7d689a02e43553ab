import type { Node, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { ELEMENTS } from './elements.ts';
import type { Finding } from './finding.ts';
import { nearest } from '../facts/nearest.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Report = (node: Pick<Node, 'position'>, finding: Pick<Finding, 'rule' | 'message'> & Partial<Finding>) => void;
/** Attributes with literal texts, by name. */
type Attributes = ReadonlyMap<string, MdxJsxAttribute>;

/** What an article has named so far. */
interface Used {
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

const LINK = /^(https?:\/\/|mailto:|fact:|#|\.{0,2}\/)/i;

/**
 * Holds an article to being data: Markdown, listed elements with literal
 * attributes, plain links. Nothing that could run at build time or in a page.
 */
export function checkArticle(tree: Root, file: string, known: Known): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (node, finding) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    findings.push({ level: 'error', file, line, column, ...finding });
  };
  const used: Used = { figures: new Set(), anchors: new Set(), unread: false };

  visit(tree, (node) => {
    switch (node.type as string) {
      case 'mdxjsEsm':
        report(node, { rule: 'content-code', message: '文章裡不能寫 import 或 export', mend: '刪去這一行；可用的元件不必引入，直接寫，例如 <Figure id="…" />' });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(node, { rule: 'content-code', message: '文章裡不能寫 { } 算式', mend: '直接寫出文字；要印出大括號，前面加反斜線 \\{' });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node as Element, known, used, report);
        break;
      case 'heading':
        if ((node as unknown as { depth: number }).depth < 3) {
          report(node, { rule: 'heading-level', message: '節題不用 # 或 ##', mend: '用 <Section id="…" overline="…" claim="…">；節內的小標題用 ###' });
        }
        break;
      case 'image':
      case 'imageReference':
        report(node, { rule: 'markdown-image', message: '圖片不用 ![ ]( ) 的寫法：那樣沒有署名，也不會縮成讀者用得上的大小', mend: '把檔案放進這個資料夾，另起一段寫 <Picture src="檔名.jpg" alt="照片裡有什麼" credit="攝影：某某" />' });
        break;
      case 'link':
      case 'definition':
        checkLink(node, (node as unknown as { url: string }).url, known, report);
        break;
    }
  });

  for (const id of known.figures ?? []) {
    if (!used.figures.has(id) && !used.unread) {
      findings.push({ rule: 'figure-unused', level: 'error', file, line: 1, column: 1, message: `figures.yaml 裡的圖 ${id} 沒有用在文中`, mend: `在文中放 <Figure id="${id}" />，或從 figures.yaml 刪去它` });
    }
  }
  return findings;
}

/** Ids of the facts that an article's sections set large. */
export function keyNumbers(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    for (const attribute of (node as unknown as Element).attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'keys' && typeof attribute.value === 'string') ids.push(...factIds(attribute.value));
    }
  });
  return ids;
}

/** Ids as they stand in an attribute, separated by spaces. */
function factIds(attribute = ''): string[] {
  return attribute.split(/\s+/).filter(Boolean);
}

function checkElement(node: Element, known: Known, used: Used, report: Report): void {
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
      mend: guess ? `是不是要寫 <${guess}>？` : '改用 Markdown 或上列元件',
    });
    return;
  }
  const given = new Map<string, MdxJsxAttribute>();
  let hasCode = false;
  for (const attribute of node.attributes) {
    const place = attribute as Pick<Node, 'position'>;
    if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      hasCode = true;
      report(place, { rule: 'content-code', message: `<${name}> 的屬性只能是引號裡的文字，不能用 { }`, mend: `寫成 ${attribute.type === 'mdxJsxAttribute' ? attribute.name : '屬性'}="文字"` });
    } else if (!Object.hasOwn(allowed, attribute.name)) {
      report(place, { rule: 'element-attribute', message: `<${name}> 沒有 ${attribute.name} 這個屬性`, allowed: Object.keys(allowed).join('、') || '（沒有屬性）', mend: '刪去它，或改成上列的屬性' });
    } else if (given.has(attribute.name)) {
      report(place, { rule: 'element-attribute', message: `<${name}> 的 ${attribute.name} 寫了兩次`, mend: '只留一個' });
    } else {
      given.set(attribute.name, attribute);
    }
  }
  for (const [key, { required, description, rule = 'element-attribute' }] of Object.entries(allowed)) {
    const attribute = given.get(key);
    // What code stands for cannot be said to be missing.
    if (!required || valueOf(attribute) || (!attribute && hasCode)) continue;
    report(attribute ?? node, { rule, message: attribute ? `<${name}> 的 ${key} 是空的` : `<${name}> 缺了 ${key}`, mend: `補上 ${key}="…"：${description}` });
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
    report(node, { rule: 'figure-unknown', message: `figures.yaml 裡沒有圖 ${id}`, allowed: [...known.figures].join('、') || '（一張也沒有）', ...mendBy(id, known.figures) });
  } else if (used.figures.has(id)) {
    report(node, { rule: 'figure-repeated', message: `圖 ${id} 在文中放了兩次`, mend: '留下一處；另一處以文字提到它' });
  }
  used.figures.add(id);
}

function checkSection(given: Attributes, known: Known, anchors: Set<string>, report: Report): void {
  const [node, keys] = [given.get('id'), given.get('keys')];
  const id = valueOf(node);
  if (!node || !id) return;
  if (!/^[a-z][a-z0-9-]*$/.test(id)) report(node, { rule: 'section-id', message: `節的代號「${id}」不能用在網址裡`, allowed: '小寫英文字母、數字與連字號', mend: '例如 industry' });
  if (anchors.has(id)) report(node, { rule: 'section-id', message: `有兩節的代號都是 ${id}`, mend: '換一個代號' });
  anchors.add(id);
  for (const fact of factIds(valueOf(keys))) {
    if (known.facts && !known.facts.has(fact)) report(keys!, { rule: 'fact-unknown', message: `facts.yaml 裡沒有 ${fact}`, ...mendBy(fact, known.facts) });
  }
}

function checkLink(node: Node, url: string, known: Known, report: Report): void {
  if (!LINK.test(url)) {
    report(node, { rule: 'link-protocol', message: `連結「${url}」的寫法不能用`, allowed: 'https://…、http://…、mailto:…、fact:代號、#代號', mend: '寫出完整網址' });
  } else if (url.startsWith('fact:') && url !== 'fact:none' && known.facts && !known.facts.has(url.slice(5))) {
    report(node, { rule: 'fact-unknown', message: `facts.yaml 裡沒有 ${url.slice(5)}`, ...mendBy(url.slice(5), known.facts) });
  }
}

function mendBy(word: string, candidates: ReadonlySet<string>): { mend: string } {
  const guess = nearest(word, [...candidates]);
  return { mend: guess ? `是不是要寫 ${guess}？` : '改成已有的代號，或先補上它' };
}
