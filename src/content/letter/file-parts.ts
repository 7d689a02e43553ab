import { frontmatterSchema } from '../../series/schema.ts';
import { once } from '../../shared/once.ts';
import type { ElementRegistry } from '../elements/registry.ts';
import { readArticle } from '../read/article-source.ts';
import { isSame } from '../read/is-same.ts';
import type { LetterFiles } from '../read/read-content.ts';
import type { ContentFile } from '../read/read-text.ts';
import { readLetterFacts, type LetterFacts } from './facts.ts';
import { figureOrder } from './figure-order.ts';
import { readFigures, type FiguresSource } from './figures.ts';
import type { Letter } from './letter.ts';

/** What comes of one file of a letter, whatever the others say. */
interface FileParts {
  files: LetterFiles;
  /** Those that the article may use. */
  elements: ElementRegistry;
  article: () => Pick<Letter, 'article' | 'frontmatter' | 'figurePlaces'>;
  facts: () => LetterFacts;
  figures: () => FiguresSource;
}

/**
 * Understands each file of a letter, when it is first asked for.
 * @param last what came of the letter's files before: of those that have not changed it is taken over, so that one
 * file that is saved is one file that is parsed.
 */
export function readFileParts(files: LetterFiles, elements: ElementRegistry, last: FileParts | undefined): FileParts {
  const sameArticle = last?.elements === elements && isSame(last.files.article, files.article);
  return {
    files,
    elements,
    article: sameArticle ? last.article : once(() => articleParts(files.article, elements)),
    facts: last && isSame(last.files.facts, files.facts) ? last.facts : once(() => readLetterFacts(files.facts)),
    figures: last && isSame(last.files.figures, files.figures) ? last.figures : once(() => readFigures(files.figures)),
  };
}

function articleParts({ file, text }: ContentFile, elements: ElementRegistry): ReturnType<FileParts['article']> {
  const article = text === undefined ? undefined : readArticle(text, file);
  return {
    article,
    frontmatter: frontmatterSchema.safeParse(article?.frontmatter.data).data,
    figurePlaces: figureOrder(article?.tree, elements),
  };
}
