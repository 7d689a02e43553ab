import { isScalar, isSeq, parseDocument } from 'yaml';
import { resolveFacts, type ResolvedFacts } from './resolve.ts';
import type { FactsFile } from './schema.ts';

/**
 * Resolves the facts of a file, each with the decimals that were typed: as a
 * YAML number `1346.00` would lose them.
 * @param text the file as it stands.
 * @param data the same, held to the schema.
 */
export function resolveFactsFile(text: string, data: FactsFile): ResolvedFacts {
  const document = parseDocument(text);
  const valueText = (id: string): string | readonly [string, string] | undefined => {
    const node = document.getIn(['facts', id, 'value'], true);
    if (isScalar(node)) return node.source;
    if (!isSeq(node)) return undefined;
    const [low, high] = node.items.map((item) => (isScalar(item) ? item.source : undefined));
    return low !== undefined && high !== undefined ? [low, high] : undefined;
  };
  return resolveFacts(data, { valueText });
}
