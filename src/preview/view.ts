import { join, relative } from 'node:path';
import { EDITIONS, SIMPLIFIED } from '../editions/edition.ts';
import type { CheckResult } from '../check/check-result.ts';
import { countByLevel, type Counts, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { excerptAt, type Excerpt } from '../check/report/excerpt.ts';
import { type Blocked, folderOf } from '../check/blocked.ts';
import { type PagePlace, pagePlaces } from './page-location.ts';

/** What the preview knows once content was checked. */
export interface Checked extends CheckResult {
  blocked: Blocked;
  /** The content folder. */
  root: string;
}

/** A diagnostic as a page shows it. */
export interface ShownDiagnostic extends Diagnostic {
  /** Where the file lies, for an editor to open it. */
  path: string;
  excerpt?: Excerpt | undefined;
  place?: PagePlace | undefined;
}

/** Diagnostics of another page, which are only counted. */
export interface OtherDiagnostics extends Counts {
  /** Folder of a letter, or what the files of the series are called together. */
  name: string;
  href: string;
  /** Whether its pages are missing until it is mended. */
  blocked: boolean;
}

/** What the check found, as one page of the preview shows it. */
export interface View extends Counts {
  /** What the diagnostics are about. */
  about: string;
  /** Whether the page itself cannot be shown. */
  blocked: boolean;
  diagnostics: ShownDiagnostic[];
  others: OtherDiagnostics[];
}

/** What the files of the series are called together. */
const SERIES = '系列共用的檔案';

/**
 * Parts what was found by the page that is looked at: a letter's page is about that letter, every other about the series.
 * @param path of the page, below `base`, which ends in a slash.
 */
export function viewOf({ diagnostics, texts, blocked, root: content }: Checked, path: string, base: string): View {
  const [first = '', ...rest] = path.slice(base.length).split('/');
  const edition = EDITIONS.find((each) => each.path && each.path === first);
  const slug = edition ? (rest[0] ?? '') : first;
  const folders = [
    ...new Set([...texts.keys(), ...diagnostics.map(({ file }) => file)].flatMap((file) => folderOf(file) ?? [])),
  ];
  const own = folders.filter((folder) => slugOf(folder) === slug);
  const isOwn = ({ file }: Diagnostic): boolean => {
    const folder = folderOf(file);
    return own.length ? folder !== undefined && own.includes(folder) : folder === undefined;
  };
  const everything = blocked.series || (blocked.simplified && edition === SIMPLIFIED);
  const others = [
    ...Map.groupBy(
      diagnostics.filter((each) => !isOwn(each)),
      ({ file }) => folderOf(file),
    ),
  ];
  // What keeps a page from being shown is told on it, whatever it is about.
  const shown = diagnostics.filter((each) => isOwn(each) || (everything && folderOf(each.file) === undefined));
  return {
    about: own.join('、') || SERIES,
    blocked: everything || (own.length > 0 && own.every((folder) => blocked.letters.includes(folder))),
    ...countByLevel(shown),
    diagnostics: shown.map((diagnostic) => ({
      ...diagnostic,
      path: join(content, relative('content', diagnostic.file)),
      excerpt: excerptAt(texts.get(diagnostic.file), diagnostic.range),
      place: placeOf(diagnostic, texts),
    })),
    others: others
      .filter(([folder]) => folder !== undefined || !everything)
      .map(([folder, each]) => ({
        name: folder ?? SERIES,
        href: `${base}${folder ? `${slugOf(folder)}/` : ''}`,
        blocked: folder !== undefined && blocked.letters.includes(folder),
        ...countByLevel(each),
      })),
  };
}

let last: { file: string; text: string; places: ReturnType<typeof pagePlaces> } | undefined;

/** Diagnostics come file by file: a file is read once for all of its own. */
function placeOf({ file, range }: Diagnostic, texts: CheckResult['texts']): PagePlace | undefined {
  const text = texts.get(file);
  if (text === undefined || folderOf(file) === undefined) return undefined;
  if (last?.file !== file || last.text !== text) last = { file, text, places: pagePlaces(file, text) };
  return last.places(range.start);
}

/** Address segment of the letter that a folder is for, as far as its name tells. */
function slugOf(folder: string): string {
  return folder.replace(/^\d+-/, '');
}
