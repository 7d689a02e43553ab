import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import { resolveFacts, type ResolvedFacts } from './resolve-facts.ts';
import type { FactsFile } from './model/schema.ts';

/**
 * Resolves the facts of a file, each with the decimals that were typed: as a
 * YAML number `1346.00` would lose them.
 * @param file the file as it stands.
 * @param data the same, held to the schema.
 */
export function resolveFactsFile(file: Document, data: FactsFile): ResolvedFacts {
  const values = typedValues(file);
  return resolveFacts(data, { valueText: (id) => values.get(id) });
}

/** How each fact's value stands in the file, by the fact's id. One walk: asking for each by its path would search the file each time. */
function typedValues(file: Document): Map<string, string | readonly [string, string]> {
  const facts = file.get('facts');
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
