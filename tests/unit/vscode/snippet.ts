/** A snippet as `*.code-snippets` holds it. */
export interface Snippet {
  scope: string;
  prefix: readonly string[];
  description: string;
  body: string | readonly string[];
}

const VARIABLES: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '23' };

/** A reading of a snippet: every place filled with its default, or with another of its choices. */
type Choose = (choices: readonly string[], place: string) => string;

/** What a snippet leaves when its places are passed over, and what it leaves for each other choice. */
export function* expansions(body: Snippet['body']): Generator<string> {
  const text = typeof body === 'string' ? body : body.join('\n');
  const offered = new Map<string, number>();
  yield expand(text, (choices, place) => {
    offered.set(place, choices.length);
    return choices[0]!;
  });
  for (const [changed, count] of offered) {
    for (let at = 1; at < count; at += 1) yield expand(text, (choices, place) => choices[place === changed ? at : 0]!);
  }
}

/** Fills a snippet's places, from the innermost outwards. */
function expand(text: string, choose: Choose): string {
  const filled = text
    .replace(/\$\{(\d+)\|(.*?)\|\}/g, (_, place: string, choices: string) =>
      choose(choices.split(/(?<!\\),/).map(unescape), place),
    )
    .replace(/\$([A-Z_]+)/g, (whole, name: string) => VARIABLES[name] ?? whole);
  const inner = /\$\{(?:\d+|[A-Z_]+):([^{}]*)\}/;
  let result = filled;
  while (inner.test(result)) result = result.replace(inner, '$1');
  return result.replace(/\$\d/g, '');
}

function unescape(text: string): string {
  return text.replace(/\\([,|\\])/g, '$1');
}

/** The text as VS Code puts it at a column: every further line as far in as the first. */
export function indented(text: string, column: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(column));
}
