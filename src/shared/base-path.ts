/** A base path with exactly one slash at either end: `kunming` becomes `/kunming/`. */
export function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}
