// See module-copies.ts. Each copy brings figures to life, with all that it needs.
declare module '*?copy=bars' {
  export const hydrate: import('./hydrate.ts').Hydrate;
}

declare module '*?copy=lines' {
  export const hydrate: import('./hydrate.ts').Hydrate;
}
