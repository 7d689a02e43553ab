/** A server in a process of its own, so that what it holds is its own: `node serve-child.ts FOLDER`. */
import { readdirSync } from 'node:fs';
import { serve } from '../../../src/build/serve/serve.ts';

/** What the process holds. */
export interface Holdings {
  /** Open file descriptors. */
  descriptors: number;
  /** Bytes of the heap in use when all garbage is collected. */
  heap: number;
  /** Bytes of memory that the process has from the system. */
  resident: number;
}

const { url } = await serve({ dir: process.argv[2]! });
process.on('message', () => {
  // Counted first: the collection of garbage would close forgotten files too.
  const descriptors = readdirSync('/dev/fd').length;
  globalThis.gc?.();
  const { heapUsed: heap, rss: resident } = process.memoryUsage();
  process.send!({ descriptors, heap, resident } satisfies Holdings);
});
process.send!(url);
