// See package-copies.ts.
declare module 'chart.js?copy=bars' {
  export * from 'chart.js';
}

declare module 'chart.js?copy=lines' {
  export * from 'chart.js';
}
