import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { joinLines } from '../markdown/join-lines.ts';
import { SYNTAX } from '../markdown/syntax.ts';
import { diagnosticAt, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rangeIndex } from '../../diagnostics/source-location.ts';
import { trace } from '../../shared/trace.ts';
import { mdxDiagnostic } from './mdx-diagnostics.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** An `article.mdx` read for checking: nothing in it is run. */
export interface ArticleSource {
  file: string;
  text: string;
  frontmatter: YamlSource;
  /** The text as a Markdown tree with positions; undefined where it could not be read. */
  tree?: Root | undefined;
  /** Errors of MDX syntax; the frontmatter's own errors stay with it, and so does that there is none. */
  diagnostics: Diagnostic[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(SYNTAX);

/** Parses Markdown with elements, lines that were broken beside Chinese joined; throws where it is not well formed. */
export function parseBody(text: string): Root {
  const tree = parser.parse(text);
  joinLines(tree);
  return tree;
}

/** An article's fields and the fences around them; the first group is the YAML. */
export const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads an article's frontmatter and tree; errors become diagnostics at their place. */
export function readArticle(text: string, file: string): ArticleSource {
  const fence = FRONTMATTER.exec(text);
  if (!fence) return { file, text, frontmatter: noFrontmatter(text, file), diagnostics: [] };
  const startOffset = text.indexOf('\n') + 1;
  const frontmatter = readYaml(fence[1]!, { file, startLine: 2, startOffset });
  try {
    trace('parse-article', file);
    return { file, text, frontmatter, tree: parseBody(text), diagnostics: [] };
  } catch (error) {
    const wrong = mdxDiagnostic(error, text);
    return { file, text, frontmatter, diagnostics: [diagnosticAt(wrong, file, rangeIndex(text)(wrong))] };
  }
}

/** A file that is empty lacks more than its fields, and is told of as such. */
function noFrontmatter(text: string, file: string): YamlSource {
  const nothing = readYaml('', { file });
  if (!text.trim()) return nothing;
  const isOpen = /^---\r?\n/.test(text);
  const message = {
    rule: 'frontmatter-missing',
    message: isOpen ? '開頭的欄位沒有結束：少了第二行 ---' : '檔案開頭沒有欄位',
    suggestion: isOpen
      ? '在最後一個欄位之後另起一行寫 ---'
      : '第一行寫 ---，接著寫 position、letter、word、title 等欄位，最後再以一行 --- 結束',
  } as const;
  const fence = { from: 0, to: '---'.length };
  return { ...nothing, diagnostics: [diagnosticAt(message, file, isOpen ? rangeIndex(text)(fence) : undefined)] };
}
