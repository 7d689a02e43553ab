import type { CDPSession, Page } from '@playwright/test';

/** What a page's text is drawn with. */
export interface Glyphs {
  /** How many glyphs were looked at. */
  count: number;
  /** Every element with glyphs of a font that the page does not bring: the font, how many, the element. */
  strangers: string[];
}

/** A node as the browser's inspector lists it. */
interface InspectedNode {
  nodeId: number;
  nodeType: number;
  localName: string;
  nodeValue: string;
  children?: InspectedNode[];
  pseudoElements?: InspectedNode[];
}

const TEXT = 3;

/** Elements whose text, or whose marker, stands in no child of theirs. */
const HOLDS_OWN_TEXT = new Set(['li', 'summary', 'input', 'textarea']);

/** Asks which fonts drew the text that a page shows. */
export async function askGlyphs(page: Page): Promise<Glyphs> {
  const client = await page.context().newCDPSession(page);
  await Promise.all([client.send('DOM.enable'), client.send('CSS.enable')]);
  const { root } = (await client.send('DOM.getDocument', { depth: -1 })) as { root: InspectedNode };
  const body = root.children!.find(({ localName }) => localName === 'html')!.children!.at(-1)!;
  const found = await Promise.all(withText(body).map((node) => fontsOf(client, node)));
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    strangers: found.flatMap(({ strangers }) => strangers),
  };
}

/** A node and all below it that may show text of their own. */
function withText(node: InspectedNode): InspectedNode[] {
  const children = node.children ?? [];
  const hasText =
    HOLDS_OWN_TEXT.has(node.localName) ||
    node.pseudoElements !== undefined ||
    children.some(({ nodeType, nodeValue }) => nodeType === TEXT && nodeValue.trim() !== '');
  return [...(hasText ? [node] : []), ...children.flatMap(withText)];
}

async function fontsOf(client: CDPSession, { nodeId }: InspectedNode): Promise<Glyphs> {
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont);
  const { outerHTML } = foreign.length ? await client.send('DOM.getOuterHTML', { nodeId }) : { outerHTML: '' };
  return {
    count: fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0),
    strangers: foreign.map(({ familyName, glyphCount }) => `${familyName} ×${glyphCount}: ${outerHTML.slice(0, 160)}`),
  };
}
