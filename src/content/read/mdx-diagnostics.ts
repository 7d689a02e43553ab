import { ELEMENTS, type ElementRegistry } from '../elements/registry.ts';
import type { TextDiagnostic } from '../../diagnostics/text-diagnostic.ts';
import { atLeastOne, type Stretch } from '../../diagnostics/text-edit.ts';
import { before, commentAt, lineFrom, lineOf, offsetOf, tagAt, wordAt } from './article-stretches.ts';

/** What the MDX parser throws: a reason in English, who gave it, and a place where it knows one. */
interface Thrown {
  reason?: string;
  ruleId?: string;
  source?: string;
  line?: number;
  column?: number;
}

const ADDRESS = { message: '網址不能放在 < > 裡', suggestion: '直接寫出網址，或寫成 [字](網址)' } as const;

const NO_CODE = {
  rule: 'content-code',
  message: '文章裡不能寫 { } 算式',
  suggestion: '直接寫出文字；要印出大括號，前面加反斜線 \\{',
} as const;

/**
 * Says in the editors' words what keeps an article from being read, at the place where it is mended.
 * @param error what the parser threw.
 * @param text the whole file.
 */
export function mdxDiagnostic(error: unknown, text: string, elements = ELEMENTS): TextDiagnostic {
  const { reason = String(error), ruleId = '', source = '', line = 1, column = 1 } = error as Thrown;
  const at = offsetOf(line, column, text);
  if (source.endsWith('mdxjs-esm'))
    return {
      rule: 'content-code',
      ...moduleLine(line, text),
      message: '文章裡不能寫 import 或 export',
      suggestion: '刪去這一行；可用的元件不必引入，直接寫，例如 <Figure id="…" />',
    };
  if (source.endsWith('mdx-expression')) return { ...NO_CODE, ...atLeastOne(text, before('{', at, text)) };
  if (ruleId === 'end-tag-mismatch') return unclosed(reason, at, text, elements);
  if (ruleId === 'unexpected-closing-slash')
    return {
      rule: 'mdx-syntax',
      ...tagAt(Math.max(0, at - 1), text),
      message: '這個結尾標籤沒有開頭',
      suggestion: '刪去它，或在前面補上開頭的標籤',
    };
  return brokenTag(ruleId, reason, at, text);
}

/** A tag without its end, an end without its tag, or the two in different blocks. */
function unclosed(reason: string, at: number, text: string, elements: ElementRegistry): TextDiagnostic {
  const open = /closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason);
  const name = open?.[1] ?? '';
  const start = open ? offsetOf(Number(open[2]), Number(open[3]), text) : at;
  const tag = tagAt(start, text);
  if (/^[a-z][a-z\d]*$/.test(name))
    return {
      rule: 'content-html',
      ...tag,
      message: `文章裡不能寫 HTML 標籤 <${name}>`,
      suggestion: `改用 Markdown 或可用的元件；要印出 <，前面加反斜線 \\<`,
    };
  if (/^[a-z]+:/i.test(name)) return { rule: 'mdx-syntax', ...tag, ...ADDRESS };
  const end = /^Unexpected closing tag `(<\/[^`]*>)`/.exec(reason)?.[1];
  if (end)
    return {
      rule: 'mdx-syntax',
      ...tagAt(at, text),
      message: `${end} 來得太早：第 ${lineOf(start, text)} 行的 <${name}> 還沒有關閉`,
      suggestion: `在它前面補上 </${name}>，或把它改成 </${name}>`,
    };
  if (!elements.get(name)) {
    return {
      rule: 'mdx-syntax',
      ...tag,
      message: `<${name}> 被當成了元件的開頭`,
      allowed: elements.names.map((each) => `<${each}>`).join('、'),
      suggestion: '要在文中印出 <，前面加反斜線 \\<',
    };
  }
  const block = reason.includes('before the end of') || reason.startsWith('Expected the closing tag');
  return block
    ? {
        rule: 'mdx-syntax',
        ...tag,
        message: `<${name}> 沒有在同一段裡關閉`,
        suggestion: `<${name}> 與 </${name}> 各占一行，前後空一行；在清單或引文裡，兩個都要在裡面`,
      }
    : {
        rule: 'mdx-syntax',
        ...tag,
        message: `<${name}> 沒有關閉`,
        suggestion: `在它包住的內容之後另起一行寫 </${name}>`,
      };
}

/** A tag that is not well formed inside. */
function brokenTag(ruleId: string, reason: string, at: number, text: string): TextDiagnostic {
  const start = before('<', at, text);
  const tag = tagAt(start, text);
  const rest = lineFrom(start, text);
  const broken = (message: string, suggestion: string, place: Stretch = tag): TextDiagnostic => ({
    rule: 'mdx-syntax',
    ...place,
    message,
    suggestion,
  });
  if (rest.startsWith('<!--'))
    return {
      rule: 'content-html',
      ...commentAt(start, text),
      message: '文章裡不能寫 HTML 註解 <!-- -->',
      suggestion: '刪去它；還不想刊出的話，記在別的檔案裡',
    };
  if (/^<[!?]/.test(rest))
    return {
      rule: 'content-html',
      ...tag,
      message: '文章裡不能寫 HTML',
      suggestion: '改用 Markdown 或可用的元件；要印出 <，前面加反斜線 \\<',
    };
  if (/^<[a-z]+:/i.test(rest)) return broken(ADDRESS.message, ADDRESS.suggestion);
  const quote = openQuote(at, text);
  if (quote !== undefined) return broken('屬性的引號沒有關閉', '在屬性的值後面補上 "', tagAt(quote, text));
  if (/ in attribute value/.test(reason)) return broken('屬性的引號沒有關閉', '在屬性的值後面補上 "');
  if (/ before attribute value/.test(reason)) return broken('屬性的值要放在引號裡', '寫成 屬性="值"', wordAt(at, text));
  if (ruleId === 'unexpected-eof') return broken('這個標籤沒有寫完', '補上結尾的 > 或 />');
  if (ruleId === 'unexpected-lazy') return broken('這個標籤跨出了所在的引文或清單', '把整個標籤寫在同一段裡');
  // What comes on a later line is not part of the tag: it ended before.
  if (lineOf(at, text) > lineOf(start, text)) return broken('這個標籤沒有寫完', '補上結尾的 > 或 />');
  return broken(
    '尖括號裡的寫法看不懂',
    '檢查標籤的名字、引號與結尾的 >；要在文中印出 <，前面加反斜線 \\<',
    atLeastOne(text, at),
  );
}

/** The tag of an attribute whose value runs on into what follows, up to a place; undefined where the last value before it is sound. */
function openQuote(at: number, text: string): number | undefined {
  const [, value = ''] = /=\s*"([^"]*)"[^"]*$/.exec(text.slice(0, at)) ?? [];
  return /[<>]|\n\n/.test(value) ? before('<', before(`"${value}"`, at, text), text) : undefined;
}

/** The line on which an import or export begins that is not well formed further on. */
function moduleLine(line: number, text: string): Stretch {
  const lines = text.split('\n').slice(0, line);
  const found = lines.findLastIndex((each) => /^\s*(?:import|export)\b/.test(each));
  const from = offsetOf(found < 0 ? line : found + 1, 1, text);
  return atLeastOne(text, from, from + lineFrom(from, text).trimEnd().length);
}
