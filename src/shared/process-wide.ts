/**
 * One object of the whole process by its name. Astro loads modules several times in one process (for its
 * configuration, its collections, its pages); what they keep in here, all of them find.
 */
export function processWide<T extends object>(name: string, initial: T): T {
  const store = globalThis as Record<symbol, unknown>;
  return (store[Symbol.for(`letter-series:${name}`)] ??= initial) as T;
}
