import type { Node } from 'mdast';
import type { DiagnosticMessage } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import type { FactUse } from '../../facts/ledger/fact-use.ts';
import type { GivenElement, Values } from './node.ts';

/** An attribute of an element. */
export interface Prop {
  required: boolean;
  /** What editors write there, in Traditional Chinese. */
  description: string;
  /** Whether readers meet it as a text: then it is checked, linted, converted and counted as a use of facts like every other. */
  text?: boolean;
  /** Rule that its lack is found by; `element-attribute` where none is named. */
  rule?: RuleName;
}

/** What readers call the part of an article that an element opens or stands in. */
export interface Part {
  /** Its anchor; empty before the first. */
  id: string;
  /** What it is about; empty before the first. */
  overline: string;
}

/** Where the preview shows what is amiss in an element's own tag. */
export interface ShownAt {
  /** What finds it on the page, tried in turn. */
  selectors: string[];
  /** Whether all elements of its name are found, to be told apart by their order. */
  several?: boolean;
}

/** Facts and figures that the article may name; undefined where their file could not be read, and any may be there. */
export interface Known {
  facts: ReadonlySet<string> | undefined;
  figures: ReadonlySet<string> | undefined;
}

/** Tells of what is wrong at a node; of the article as a whole where none is given. */
export type Report = (message: DiagnosticMessage, node?: Pick<Node, 'position'>) => void;

/** An element's own rules, on their way through one article. */
export interface ElementCheck {
  /** One use of it whose attributes were held to the list. */
  read(element: GivenElement): void;
  /** Another name stands there that was likely meant to be its own. */
  meant?(): void;
  /** The article is read to its end. */
  end?(): void;
}

/**
 * An element that an article may use besides Markdown: all that is particular to it but how it looks, which its
 * component in `src/components/` says. Everything else asks the registry, and tests no element by name.
 */
export interface ArticleElement<Name extends string = string> {
  /** As editors write it: `PullQuote`. */
  name: Name;
  /** Its attributes; it takes no others. */
  props: Readonly<Record<string, Prop>>;
  /** Heading of the editors' guide, `content/README.md`, under which it is explained. */
  guide: string;
  /** The part of the article that it opens, and that all within belongs to. */
  part?(values: Values): Part;
  /** What the ledger calls the words directly in it where they stand in no part. */
  within?: string;
  /** Where readers meet a text of its own; in the part around it where it does not say. */
  place?(prop: string, values: Values, around: Part): FactUse | undefined;
  /** Facts that it shows by their ids, and where. */
  facts?(values: Values): { fact: string; use: FactUse }[];
  /** Places of the page that a link can lead to. */
  anchors?(values: Values): string[];
  /** Where the page shows it; undefined where its values do not tell. */
  shownAt?(values: Values): ShownAt | undefined;
  /** The attribute whose words are words of the sentence around it. */
  words?: string;
  /** Whether what it holds is in another language, and not read as Chinese. */
  isForeign?: boolean;
  /** Its own rules; `report` may be called until the article is read. */
  check?(known: Known, report: Report): ElementCheck;
}

/** An element as its module gives it: the compiler keeps its name, by which it is asked for a component. */
export function defineElement<const Name extends string>(element: ArticleElement<Name>): ArticleElement<Name> {
  return element;
}
