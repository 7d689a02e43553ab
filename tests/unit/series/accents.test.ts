import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCENTS } from '../../../src/series/accents.ts';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const darkStart = css.indexOf('prefers-color-scheme: dark');
const themes = { light: css.slice(0, darkStart), dark: css.slice(darkStart, css.indexOf('@media print')) };

function token(theme: string, name: string, block = ':root'): string {
  const body = theme.slice(theme.indexOf(`${block} {`)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return body.match(new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`))?.[1] ?? '';
}

/** Contrast by WCAG 2.2, relative luminance of sRGB. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index]!, 0);
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(themes))('colours of the %s theme', (_name, theme) => {
  const paper = token(theme, 'paper');

  it.each(['ink', 'muted', 'accent', 'highlight'])('--%s reads on paper at AA', (name) => {
    expect(contrast(token(theme, name), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(ACCENTS)('the accent %s reads on paper at AA', (accent) => {
    expect(contrast(token(theme, 'accent', `[data-accent='${accent}']`), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(ACCENTS)('ink reads on the soft tint of %s, where selections are shown', (accent) => {
    expect(
      contrast(token(theme, 'ink'), token(theme, 'accent-soft', `[data-accent='${accent}']`)),
    ).toBeGreaterThanOrEqual(4.5);
  });
});
