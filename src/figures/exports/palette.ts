import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ChildNode, parse } from 'postcss';
import type { Accent } from '../../series/accents.ts';
import { COLOR_TOKENS } from '../drawing/theme.ts';
import type { Palette } from '../drawing/theme.ts';

const TOKENS = 'src/styles/tokens.css';
const DARK = '(prefers-color-scheme: dark)';

/**
 * The colours of a letter on paper: the light theme of the site's own style sheet.
 * A file is laid on any ground, so it brings its own and follows no theme.
 * @throws where the style sheet lacks a colour.
 */
export function paperPalette(accent: Accent): Palette {
  return paletteIn(styles(), accent, 'light');
}

/** An accent's colour in either theme, for what carries both and no style sheet. */
export function accentColours(accent: Accent): { light: string; dark: string } {
  const nodes = styles();
  const dark = nodes.flatMap((node) => (node.type === 'atrule' && node.params === DARK ? (node.nodes ?? []) : []));
  return { light: paletteIn(nodes, accent, 'light').accent, dark: paletteIn(dark, accent, 'dark').accent };
}

function styles(): readonly ChildNode[] {
  return parse(readFileSync(resolve(TOKENS), 'utf8')).nodes;
}

/** The colours that rules give, those inside media queries left out. */
function paletteIn(nodes: readonly ChildNode[], accent: Accent, theme: string): Palette {
  const colours = new Map<string, string>();
  for (const rule of nodes) {
    if (rule.type !== 'rule' || ![':root', `[data-accent='${accent}']`].includes(rule.selector)) continue;
    rule.walkDecls(/^--/, ({ prop, value }) => void colours.set(prop.slice(2), value));
  }
  return Object.fromEntries(
    COLOR_TOKENS.map((token) => {
      const colour = colours.get(token);
      if (!colour?.startsWith('#')) throw new Error(`${TOKENS} gives --${token} no colour in its ${theme} theme`);
      return [token, colour];
    }),
  ) as Palette;
}
