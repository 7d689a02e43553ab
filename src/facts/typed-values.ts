import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { resolveFacts, type ResolvedFacts } from './resolve-facts.ts';
import type { FactsFile } from './model/schema.ts';

/**
 * Resolves the facts of a file, each with the decimals that were typed: as a
 * YAML number `1346.00` would lose them.
 * @param text the file as it stands.
 * @param data the same, held to the schema.
 */
export function resolveFactsFile(text: string, data: FactsFile): ResolvedFacts {
  const values = typedValues(text);
  return resolveFacts(data, { valueText: (id) => values.get(id) });
}

/** How each fact's value stands in the file, by the fact's id. One walk: asking for each by its path would search the file each time. */
function typedValues(text: string): Map<string, string | readonly [string, string]> {
  // A file in which an id stands twice gives no data, and does not come here.
  const facts = parseDocument(text, { uniqueKeys: false }).get('facts');
  const values = new Map<string, string | readonly [string, string]>();
  for (const { key, value: fact } of isMap<Node, Node>(facts) ? facts.items : []) {
    const value = isMap(fact) ? sourceOf(fact.get('value', true)) : undefined;
    if (isScalar(key) && value !== undefined) values.set(String(key.value), value);
  }
  return values;
}

function sourceOf(node: unknown): string | readonly [string, string] | undefined {
  if (isScalar(node)) return node.source;
  const [low, high] = isSeq(node) ? node.items.map((item) => (isScalar(item) ? item.source : undefined)) : [];
  return low !== undefined && high !== undefined ? [low, high] : undefined;
}
