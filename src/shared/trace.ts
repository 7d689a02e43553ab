import { channel } from 'node:diagnostics_channel';

/** Work on content that must be done once, by the name under which whoever measures listens for it. */
export type TracedWork = 'read' | 'parse-yaml' | 'parse-article' | 'resolve-fact' | 'resolve-figure';

/**
 * Tells whoever measures that a piece of work is done: `diagnostics_channel.subscribe('content:read', …)`.
 * Costs nothing while nobody listens.
 * @param what the file that is read or parsed, the id that is resolved.
 */
export function trace(work: TracedWork, what: string): void {
  const listeners = channel(`content:${work}`);
  if (listeners.hasSubscribers) listeners.publish(what);
}
