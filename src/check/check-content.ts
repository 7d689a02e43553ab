import { checkCollisions, checkElsewhere, checkPlace } from './rules/slots.ts';
import { checkDates } from './rules/dates.ts';
import { checkAliases } from './rules/aliases.ts';
import { letterSchemaFor, seriesSchemaFor } from '../series/schema.ts';
import { today } from '../shared/today.ts';
import { LONGEST_WORD } from '../series/word.ts';
import { checkLetter, missing, validate } from './check-letter.ts';
import type { CheckResult } from './check-result.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkTypography, contentLinter } from './typography/check-typography.ts';
import { checkPictures } from './rules/pictures/check-pictures.ts';
import { checkLinks } from './rules/links.ts';
import { allFiles, filesForReaders, readContent } from '../content/read/read-content.ts';
import type { ContentFile } from '../content/read/read-text.ts';
import { seriesWordIn, seriesWordOf } from '../content/read/series-word.ts';
import { checkSimplified } from '../content/simplified-file.ts';
import { readYaml } from '../content/read/yaml-source.ts';

/**
 * Checks all content: the series, every letter, and how they fit together.
 * All diagnostics at once, ordered by file, line and column.
 * @param root the content folder.
 * @param day the calendar day that dates are held against, `2026-11-23`.
 */
export async function checkContent(root: string, day: string = today()): Promise<CheckResult> {
  const files = await readContent(root);
  const seriesWord = seriesWordOf(files.series);
  const letterSchema = letterSchemaFor(seriesWord?.length ?? LONGEST_WORD);
  const checked = files.letters.map((letter) => checkLetter(letter, letterSchema));
  const pictures: Diagnostic[] = [];
  for (const letter of files.letters) pictures.push(...(await checkPictures(letter)));
  const letters = checked.flatMap(({ letter }) => (letter ? [letter] : []));
  const collisions = checkCollisions(letters);
  const aliases = checkAliases(letters);
  const { lint, diagnostics: wrongTerms } = contentLinter(files.terms);
  const all = allFiles(files);
  const diagnostics = [
    ...all.flatMap((each) => each.diagnostics ?? []),
    ...files.strays,
    ...checkSeries(files.series),
    ...checkSimplified(files.simplified).diagnostics,
    ...checked.flatMap((each) => each.diagnostics),
    ...letters.flatMap(({ folder, data, frontmatter }) => {
      const collision = collisions.get(folder);
      const collided = collision ? [collision] : [];
      const diagnostics = [
        ...checkPlace({ folder, data }, seriesWord),
        ...collided,
        ...aliases.get(folder)!,
        ...checkDates(data, day),
      ];
      return diagnostics.map((diagnostic) => frontmatter.place(diagnostic));
    }),
    ...checkLinks(letters.flatMap(({ file, tree, data }) => (tree ? [{ file, tree, data }] : []))),
    ...pictures,
    ...wrongTerms,
    ...filesForReaders(files).flatMap((each) => checkTypography(each, lint)),
  ];
  return {
    diagnostics: diagnostics.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column),
    texts: new Map(all.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
  };
}

function checkSeries(series: ContentFile): Diagnostic[] {
  const { file, text } = series;
  if (text === undefined)
    return missing(
      series,
      '沒有 series.yaml',
      '補上 series.yaml：name、tagline、word、description、publisher、standing',
    );
  const source = readYaml(text, { file });
  const { data, diagnostics } = validate(seriesSchemaFor(seriesWordIn(source.data)?.length ?? LONGEST_WORD), source);
  return [
    ...diagnostics,
    ...(data ? checkElsewhere(data.slots, data.word) : []).map((diagnostic) => source.place(diagnostic)),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
