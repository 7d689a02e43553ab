import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';

/**
 * The Markdown that articles are written in, the same for the check and for the build.
 * Marks of emphasis work beside Chinese punctuation; one tilde alone is a tilde, as in 3~5天.
 */
export const SYNTAX: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  [remarkCjkFriendlyStrikethrough, { singleTilde: false }],
];
