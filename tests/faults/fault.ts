import type { SiteName } from '../browser/support/sites.ts';

/** A fault that somebody could make, the place where it is planted, and the test that is to catch it. */
export interface Fault {
  /** What goes wrong, as a reader, an editor or a developer would say it. */
  name: string;
  /**
   * The file that it is planted in, from the project's folder, with `/`. `*` stands for any characters but that one,
   * as in the names of built files; then `from` stands once in all files that are meant.
   */
  file: string;
  /** Words that stand once in the file. */
  from: string;
  /** What takes their place. */
  to: string;
  caughtBy: Catcher;
}

/** A test, and what it needs. */
export interface Catcher {
  runner: 'unit' | 'browser';
  /** Its file, from the project's folder. */
  file: string;
  /** Words of its full name, or a pattern of it: one of the tests meant must fail. */
  test: string | RegExp;
  /** The test site that is built anew with the fault in it, where it is planted in what sites are made of. */
  rebuilt?: SiteName;
}

/**
 * A unit test as the one that catches a fault.
 * @param file its path below `tests/unit/`, without `.test.ts`.
 */
export function unit(file: string, test: string | RegExp): Catcher {
  return { runner: 'unit', file: `tests/unit/${file}.test.ts`, test };
}

/**
 * A browser test as the one that catches a fault.
 * @param file its name in `tests/browser/`, without `.spec.ts`.
 * @param rebuilt the site to be built anew; none for a fault that is planted into what was built.
 */
export function browser(file: string, test: string | RegExp, rebuilt?: SiteName): Catcher {
  return { runner: 'browser', file: `tests/browser/${file}.spec.ts`, test, ...(rebuilt && { rebuilt }) };
}

/** The pattern by which runners choose the tests that a catcher means, by their full names. */
export function patternOf({ test }: Catcher): string {
  // Of a group and its test, one runner parts the names by a blank, the other by a sign between two.
  const pattern =
    typeof test === 'string' ? test.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '(?: > | )') : test.source;
  // In brackets, so that no runner takes a name that begins with a hyphen for a flag.
  return `(?:${pattern})`;
}
