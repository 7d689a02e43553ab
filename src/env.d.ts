/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The letter whose article is being rendered: its elements look up facts and figures here. */
    letter?: import('./site.ts').LetterPage;
  }
}
