/** Makes a thing when it is first asked for, and keeps it. A failure is not kept. */
export function once<T>(make: () => T): () => T {
  let made: { thing: T } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
