import type { ElementName } from '../content/elements/registry.ts';
import ArticleFigure from './ArticleFigure.astro';
import Foreign from './Foreign.astro';
import Picture from './Picture.astro';
import PullQuote from './PullQuote.astro';
import Ruby from './Ruby.astro';
import Section from './Section.astro';
import SourceNote from './SourceNote.astro';

/** How each element of an article looks. The compiler asks for the component of one that is added to the registry. */
export const COMPONENTS = {
  Section,
  Figure: ArticleFigure,
  Picture,
  PullQuote,
  SourceNote,
  Ruby,
  Foreign,
} satisfies Record<ElementName, unknown>;
