/** What the system, or Node, calls an error, such as `ENOENT`; empty where it has no such name. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
