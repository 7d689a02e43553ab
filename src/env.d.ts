/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The edition that is being rendered. */
    edition: import('./editions/edition.ts').Edition;
    /** Its addresses: every link that a page or a file of it makes. */
    addresses: import('./series/addresses.ts').Addresses;
    /** Writes words in its way, for what is drawn; all other words are converted once the page is rendered. */
    converter: import('./editions/converter.ts').Converter;
    /** The letter whose article is being rendered: its elements look up facts and figures here. */
    letter?: import('./site/letters.ts').LetterPage;
  }
}

/** The compiled articles; made by the Vite plugin `article-modules`. */
declare module 'virtual:articles' {
  /**
   * Imports the article of a letter.
   * @param folder name of the letter's folder, such as `6-n-new`.
   */
  export function importArticle(
    folder: string,
  ): Promise<{ default: import('astro').MDXInstance<Record<string, unknown>>['Content'] }>;
}
