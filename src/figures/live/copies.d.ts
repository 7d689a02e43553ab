// See module-copies.ts. Each copy brings figures to life, with all that it needs.
declare module '*?copy=bars' {
  export { hydrate } from './with-bars.ts';
}

declare module '*?copy=lines' {
  export { hydrate } from './with-lines.ts';
}
