import { DEFINITIONS } from './kinds/registry.ts';
import { kindMeaning } from './schema.ts';

/** The snippets by which VS Code helps with `figures.yaml`, one a kind, as the text of their file. */
export function figureSnippets(): string {
  const snippets = DEFINITIONS.map(([kind, { name, snippet }]) => {
    const { hint = '', fields, alt, description } = snippet;
    const lines = [
      '<figure-new>:',
      `  kind: ${kind}`,
      '  title: <標題說出發現，不只說題目>',
      '  dek: <量的是什麼，單位；時期>',
      ...fields.map((field) => `  ${field}`),
      `  alt: <${alt}>`,
      `  description: <${description}>`,
    ];
    const entry = {
      scope: 'yaml',
      prefix: [`figure-${kind}`, `圖-${name}`],
      description: kindMeaning(kind) + hint,
      body: numbered(lines),
    };
    return [sentenceCase(kind), entry] as const;
  });
  const json = JSON.stringify(Object.fromEntries(snippets), null, 2);
  return `${json.replace(/("prefix": \[)\s+(.+)\s+(.+)\s+\]/g, '$1$2 $3]')}\n`;
}

/** Makes of each `<place>` a place that Tab leads to, in order: `${1:place}`. */
function numbered(lines: readonly string[]): string[] {
  let place = 0;
  return lines.map((line) => line.replace(/<([^>]+)>/g, (_, text: string) => `\${${(place += 1)}:${text}}`));
}

/** `grouped-bar` as a name in a list: `Grouped bar`. */
function sentenceCase(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}
