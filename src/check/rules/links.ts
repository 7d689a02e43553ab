import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { literalAttributes } from '../../content/elements/node.ts';
import { ELEMENTS, type ElementRegistry } from '../../content/elements/registry.ts';
import { nearest } from '../../shared/nearest.ts';
import { slugFor } from '../../series/folder.ts';
import type { Frontmatter } from '../../series/schema.ts';
import { diagnosticAt, type Diagnostic, type DiagnosticMessage } from '../../diagnostics/diagnostic.ts';
import { rangeOf } from '../../content/markdown/node-range.ts';

/** An article whose links are held to what there is. */
export interface LinkingArticle {
  file: string;
  tree: Root;
  data: Frontmatter;
}

/** Places that every article has. */
const ALWAYS = ['title', 'deck', 'credits'];

type Wrong = Omit<DiagnosticMessage, 'rule'>;

/**
 * Holds the links that stay on the site to what there is: places of the article itself, and letters.
 * Links to elsewhere are not followed: a check needs no network.
 * @param articles all letters of the series.
 */
export function checkLinks(articles: readonly LinkingArticle[], elements = ELEMENTS): Diagnostic[] {
  return articles.flatMap((article) => {
    const anchors = anchorsOf(article, elements);
    const diagnostics: Diagnostic[] = [];
    visit(article.tree, ['link', 'definition'], (node) => {
      const wrong = judge((node as Link | Definition).url, article, anchors, articles);
      if (wrong) diagnostics.push(diagnosticAt({ rule: 'link-broken', ...wrong }, article.file, rangeOf(node)));
    });
    return diagnostics;
  });
}

function judge(
  url: string,
  article: LinkingArticle,
  anchors: ReadonlySet<string>,
  articles: readonly LinkingArticle[],
): Wrong | undefined {
  if (url.startsWith('#')) return anchors.has(url.slice(1)) ? undefined : noAnchor(url.slice(1), anchors);
  if (!/^[./]/.test(url) || url.startsWith('//') || /^\.\/data\/(#|$)/.test(url)) return undefined;
  const slug = /^\.\.\/([^/#?]+)\/(data\/)?(#.*)?$/.exec(url)?.[1];
  const allowed = '../字母-詞/、./data/、#代號、完整網址';
  if (slug === undefined)
    return {
      message: `站內的連結「${url}」不能這樣寫`,
      allowed,
      suggestion: '連到另一篇寫 ../k-keel/，連到本篇的數據底稿寫 ./data/',
    };
  const target = articles.find(({ data }) => slugFor(data) === slug);
  if (!target)
    return {
      message: `沒有 ${slug} 這一篇`,
      allowed: articles.map(({ data }) => `../${slugFor(data)}/`).join('、'),
      suggestion: '改成已有的一篇；別處的文章寫完整網址',
    };
  if (target.data.draft && !article.data.draft)
    return { message: `${slug} 還是草稿，讀者按下去找不到`, suggestion: '等它刊出再連過去' };
  return undefined;
}

function noAnchor(id: string, anchors: ReadonlySet<string>): Wrong {
  const guess = nearest(id, anchors);
  return {
    message: `本篇沒有 #${id} 這個地方`,
    allowed: [...anchors].map((each) => `#${each}`).join('、'),
    suggestion: guess ? `是不是要寫 #${guess}？` : '改成上列的一個',
  };
}

/** Places in an article that a link can lead to. */
function anchorsOf({ tree, data }: LinkingArticle, elements: ElementRegistry): ReadonlySet<string> {
  const anchors = new Set(ALWAYS);
  if (data.report) anchors.add('report-credits');
  if (data.corrections.length) anchors.add('corrections');
  visit(tree, 'mdxJsxFlowElement', (node) => {
    for (const anchor of elements.get(node.name)?.anchors?.(literalAttributes(node)) ?? []) anchors.add(anchor);
  });
  return anchors;
}
