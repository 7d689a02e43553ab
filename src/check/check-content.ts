import { type Content, loadContent } from '../content/content.ts';
import { allFiles, filesForReaders } from '../content/read/read-content.ts';
import type { SeriesSource } from '../content/series-source.ts';
import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { frontmatterSchemaFor } from '../series/schema.ts';
import { LONGEST_WORD } from '../series/word.ts';
import { today } from '../shared/today.ts';
import { checkLetter } from './check-letter.ts';
import type { CheckResult } from './check-result.ts';
import { checkAliases } from './rules/aliases.ts';
import { checkDates } from './rules/dates.ts';
import { missingFile } from './rules/files.ts';
import { checkLinks } from './rules/links.ts';
import { checkPictures } from './rules/pictures/check-pictures.ts';
import { checkSimplified } from './rules/simplified.ts';
import { checkCollisions, checkElsewhere, checkPlace } from './rules/slots.ts';
import { checkTypography, contentLinter } from './typography/check-typography.ts';
import { contentLintTexts } from './typography/lint-texts.ts';

/**
 * Checks all content: the series, every letter, and how they fit together.
 * All diagnostics at once, ordered by file, line and column.
 * @param root the content folder.
 * @param day the calendar day that dates are held against, `2026-11-23`.
 */
export async function checkContent(root: string, day: string = today()): Promise<CheckResult> {
  const content = await loadContent(root);
  const { files, series, dictionary, letters } = content;
  const schema = frontmatterSchemaFor(series.word?.length ?? LONGEST_WORD);
  const pictures: Diagnostic[] = [];
  for (const letter of letters) pictures.push(...(await checkPictures(letter)));
  const { lint, diagnostics: wrongTerms } = contentLinter(files.terms);
  const lintTexts = contentLintTexts(content);
  const all = allFiles(files);
  const diagnostics = [
    ...all.flatMap((each) => each.diagnostics ?? []),
    ...files.strays,
    ...checkSeries(series),
    ...checkSimplified(dictionary),
    ...letters.flatMap((letter) => checkLetter(letter, schema)),
    ...checkTogether(content, day),
    ...pictures,
    ...wrongTerms,
    ...filesForReaders(files).flatMap((each) => checkTypography(each, lint, lintTexts.get(each.file))),
  ];
  return {
    diagnostics: diagnostics.sort(byPlace),
    texts: new Map(all.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
  };
}

function checkSeries({ file, yaml, data, invalid }: SeriesSource): Diagnostic[] {
  if (!yaml)
    return missingFile(
      file,
      '沒有 series.yaml',
      '補上 series.yaml：name、tagline、word、description、publisher、standing',
    );
  return [...invalid, ...(data ? checkElsewhere(data.slots, data.word) : []).map((each) => yaml.locate(each))];
}

/** How the letters fit into the series' word, with each other, and into time. */
function checkTogether({ series, letters }: Content, day: string): Diagnostic[] {
  const last = series.word?.length ?? LONGEST_WORD;
  const placed = letters.flatMap(({ folder, article, frontmatter: data }) =>
    article && data && data.position <= last ? [{ folder, article, data }] : [],
  );
  const collisions = checkCollisions(placed);
  const aliases = checkAliases(placed);
  const ofEach = placed.flatMap(({ folder, article, data }) => {
    const collision = collisions.get(folder);
    const wrong = [
      ...checkPlace({ folder, data }, series.word),
      ...(collision ? [collision] : []),
      ...aliases.get(folder)!,
      ...checkDates(data, day),
    ];
    return wrong.map((diagnostic) => article.frontmatter.locate(diagnostic));
  });
  const linking = placed.flatMap(({ article: { file, tree }, data }) => (tree ? [{ file, tree, data }] : []));
  return [...ofEach, ...checkLinks(linking)];
}
