import type { Definition, Heading, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Known, Report } from '../../content/elements/element.ts';
import { isElementNode } from '../../content/elements/node.ts';
import { ELEMENTS } from '../../content/elements/registry.ts';
import { rangeOf } from '../../content/markdown/node-range.ts';
import { elementFacts } from '../../content/texts/element-facts.ts';
import { diagnosticAt, type Diagnostic, type DiagnosticMessage } from '../../diagnostics/diagnostic.ts';
import { nearestSuggestion } from '../../diagnostics/nearest-suggestion.ts';
import { elementChecker } from './elements.ts';

const LINK = /^(https?:\/\/|mailto:|fact:|#|\.{0,2}\/(?!\/))/i;

const NO_IMAGE: DiagnosticMessage = {
  rule: 'markdown-image',
  message: '圖片不用 ![ ]( ) 的寫法：那樣沒有署名，也不會縮成讀者用得上的大小',
  suggestion: '把檔案放進這個資料夾，另起一段寫 <Picture src="檔名.jpg" alt="照片裡有什麼" credit="攝影：某某" />',
};
const NO_EXPRESSION: DiagnosticMessage = {
  rule: 'content-code',
  message: '文章裡不能寫 { } 算式',
  suggestion: '直接寫出文字；要印出大括號，前面加反斜線 \\{',
};

/** What no article holds, by the type of its node. */
const NEVER: Readonly<Record<string, DiagnosticMessage>> = {
  mdxjsEsm: {
    rule: 'content-code',
    message: '文章裡不能寫 import 或 export',
    suggestion: '刪去這一行；可用的元件不必引入，直接寫，例如 <Figure id="…" />',
  },
  mdxFlowExpression: NO_EXPRESSION,
  mdxTextExpression: NO_EXPRESSION,
  image: NO_IMAGE,
  imageReference: NO_IMAGE,
};

/**
 * Holds an article to being data: Markdown, listed elements with literal
 * attributes, plain links. Nothing that could run at build time or in a page.
 */
export function checkArticle(tree: Root, file: string, known: Known, elements = ELEMENTS): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (message, node) => {
    diagnostics.push(diagnosticAt(message, file, node && rangeOf(node)));
  };
  const checker = elementChecker(known, report, elements);
  visit(tree, (node) => {
    const never = NEVER[node.type];
    if (never) report(never, node);
    else if (isElementNode(node)) checker.read(node);
    else if (node.type === 'heading') checkHeading(node, report);
    else if (node.type === 'link' || node.type === 'definition') checkLink(node, known, report);
  });
  checker.end();
  return diagnostics;
}

/** Ids of the facts that an article's sections set large. */
export function keyNumbers(tree: Root): string[] {
  return elementFacts(tree).map(({ fact }) => fact);
}

function checkHeading(node: Heading, report: Report): void {
  if (node.depth >= 3) return;
  report(
    {
      rule: 'heading-level',
      message: '節題不用 # 或 ##',
      suggestion: '用 <Section id="…" overline="…" claim="…">；節內的小標題用 ###',
    },
    node,
  );
}

function checkLink(node: Link | Definition, known: Known, report: Report): void {
  const { url } = node;
  if (!LINK.test(url)) {
    report(
      {
        rule: 'link-protocol',
        message: `連結「${url}」的寫法不能用`,
        allowed: 'https://…、http://…、mailto:…、fact:代號、#代號',
        suggestion: '寫出完整網址',
      },
      node,
    );
  } else if (url.startsWith('fact:') && url !== 'fact:none' && known.facts && !known.facts.has(url.slice(5))) {
    report(
      {
        rule: 'fact-unknown',
        message: `facts.yaml 裡沒有 ${url.slice(5)}`,
        ...nearestSuggestion(url.slice(5), known.facts),
      },
      node,
    );
  }
}
