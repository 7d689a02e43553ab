import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'postcss';
import type { Accent } from '../../series/accents.ts';
import { ROLES } from '../theme.ts';
import type { Palette } from '../theme.ts';

const TOKENS = 'src/styles/tokens.css';

/**
 * The colours of a letter on paper: the light theme of the site's own style sheet.
 * A file is laid on any ground, so it brings its own and follows no theme.
 * @throws where the style sheet lacks a colour.
 */
export function paperPalette(accent: Accent): Palette {
  const colours = new Map<string, string>();
  for (const rule of parse(readFileSync(resolve(TOKENS), 'utf8')).nodes) {
    if (rule.type !== 'rule' || ![':root', `[data-accent='${accent}']`].includes(rule.selector)) continue;
    rule.walkDecls(/^--/, ({ prop, value }) => void colours.set(prop.slice(2), value));
  }
  return Object.fromEntries(
    ROLES.map((role) => {
      const colour = colours.get(role);
      if (!colour?.startsWith('#')) throw new Error(`${TOKENS} gives --${role} no colour in its light theme`);
      return [role, colour];
    }),
  ) as Palette;
}
