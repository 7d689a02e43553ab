/** The part of subset-font that this project calls; the package ships no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** OpenType features to keep; all of them when left out. */
    keepFeatures?: readonly string[];
    /** Tables to leave out, four-letter tags. */
    dropTables?: readonly string[];
    /** Entries of the `name` table to keep beside the usual 0 to 6. */
    preserveNameIds?: readonly number[];
    /** Keeps every glyph; `text` must then be empty. */
    keepAllGlyphs?: boolean;
  }
  /** Cuts `font` down to the glyphs that `text` needs. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
