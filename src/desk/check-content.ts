import { checkCollisions, checkElsewhere, checkPlace } from '../series/agreement.ts';
import { seriesSchema } from '../series/schema.ts';
import { checkLetter, missing, validate } from './check-letter.ts';
import type { Finding } from './finding.ts';
import { checkTypography, contentLinter } from './lint-rules.ts';
import { checkPictures } from './pictures/check-pictures.ts';
import { filesForReaders, readContent, type ContentFile } from './read-content.ts';
import { checkSimplified } from './simplified-file.ts';
import { readYaml } from './yaml-source.ts';

/** What a check found, with the texts that the findings point into. */
export interface CheckResult {
  findings: Finding[];
  /** Text of every file that was read, by the path that findings show. */
  texts: Map<string, string>;
}

/**
 * Checks all content: the series, every letter, and how they fit together.
 * All findings at once, ordered by file, line and column.
 * @param root the content folder.
 */
export async function checkContent(root: string): Promise<CheckResult> {
  const files = await readContent(root);
  const checked = files.letters.map(checkLetter);
  const pictures: Finding[] = [];
  for (const letter of files.letters) pictures.push(...(await checkPictures(letter)));
  const letters = checked.flatMap(({ letter }) => (letter ? [letter] : []));
  const collisions = checkCollisions(letters);
  const { lint, findings: wrongTerms } = contentLinter(files.terms);
  const findings = [
    ...checkSeries(files.series),
    ...checkSimplified(files.simplified).findings,
    ...checked.flatMap((each) => each.findings),
    ...letters.flatMap(({ folder, data, frontmatter }) => {
      const collision = collisions.get(folder);
      return [...checkPlace({ folder, data }), ...(collision ? [collision] : [])].map((problem) => frontmatter.place(problem));
    }),
    ...pictures,
    ...wrongTerms,
    ...filesForReaders(files).flatMap((each) => checkTypography(each, lint)),
  ];
  const all = [files.terms, files.simplified, ...filesForReaders(files)];
  return {
    findings: findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column),
    texts: new Map(all.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
  };
}

function checkSeries({ file, text }: ContentFile): Finding[] {
  if (text === undefined) return [missing(file, '沒有 series.yaml', '補上 series.yaml：name、tagline、word、description、publisher、standing')];
  const source = readYaml(text, { file });
  const { data, findings } = validate(seriesSchema, source);
  return [...findings, ...checkElsewhere(data?.slots ?? []).map((problem) => source.place(problem))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
