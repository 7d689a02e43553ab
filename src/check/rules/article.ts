import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { checkElement, factIds, suggestionFor, type Element, type Known, type Report, type Used } from './elements.ts';
import { diagnosticAt, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rangeOf, tagRangeOf } from '../../content/markdown/node-range.ts';

const LINK = /^(https?:\/\/|mailto:|fact:|#|\.{0,2}\/(?!\/))/i;

/**
 * Holds an article to being data: Markdown, listed elements with literal
 * attributes, plain links. Nothing that could run at build time or in a page.
 */
export function checkArticle(tree: Root, file: string, known: Known): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (node, message) =>
    void diagnostics.push(diagnosticAt(message, file, isElement(node) ? tagRangeOf(node) : rangeOf(node)));
  const used: Used = { figures: new Set(), anchors: new Set(), unread: false };

  visit(tree, (node) => {
    switch (node.type as string) {
      case 'mdxjsEsm':
        report(node, {
          rule: 'content-code',
          message: '文章裡不能寫 import 或 export',
          suggestion: '刪去這一行；可用的元件不必引入，直接寫，例如 <Figure id="…" />',
        });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(node, {
          rule: 'content-code',
          message: '文章裡不能寫 { } 算式',
          suggestion: '直接寫出文字；要印出大括號，前面加反斜線 \\{',
        });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node as Element, known, used, report);
        break;
      case 'heading':
        if ((node as unknown as { depth: number }).depth < 3) {
          report(node, {
            rule: 'heading-level',
            message: '節題不用 # 或 ##',
            suggestion: '用 <Section id="…" overline="…" claim="…">；節內的小標題用 ###',
          });
        }
        break;
      case 'image':
      case 'imageReference':
        report(node, {
          rule: 'markdown-image',
          message: '圖片不用 ![ ]( ) 的寫法：那樣沒有署名，也不會縮成讀者用得上的大小',
          suggestion:
            '把檔案放進這個資料夾，另起一段寫 <Picture src="檔名.jpg" alt="照片裡有什麼" credit="攝影：某某" />',
        });
        break;
      case 'link':
      case 'definition':
        checkLink(node, (node as unknown as { url: string }).url, known, report);
        break;
    }
  });

  for (const id of known.figures ?? []) {
    if (!used.figures.has(id) && !used.unread) {
      const message = {
        rule: 'figure-unused',
        message: `figures.yaml 裡的圖 ${id} 沒有用在文中`,
        suggestion: `在文中放 <Figure id="${id}" />，或從 figures.yaml 刪去它`,
      } as const;
      diagnostics.push(diagnosticAt(message, file));
    }
  }
  return diagnostics;
}

function isElement(node: Pick<Node, 'position'>): node is Element {
  return 'attributes' in node;
}

/** Ids of the facts that an article's sections set large. */
export function keyNumbers(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    for (const attribute of (node as unknown as Element).attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'keys' && typeof attribute.value === 'string')
        ids.push(...factIds(attribute.value));
    }
  });
  return ids;
}

function checkLink(node: Node, url: string, known: Known, report: Report): void {
  if (!LINK.test(url)) {
    report(node, {
      rule: 'link-protocol',
      message: `連結「${url}」的寫法不能用`,
      allowed: 'https://…、http://…、mailto:…、fact:代號、#代號',
      suggestion: '寫出完整網址',
    });
  } else if (url.startsWith('fact:') && url !== 'fact:none' && known.facts && !known.facts.has(url.slice(5))) {
    report(node, {
      rule: 'fact-unknown',
      message: `facts.yaml 裡沒有 ${url.slice(5)}`,
      ...suggestionFor(url.slice(5), known.facts),
    });
  }
}
