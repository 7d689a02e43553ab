import { readFileSync } from 'node:fs';

/** A test that was run. */
export interface TestResult {
  /** Its file, from the project's folder. */
  file: string;
  /** Its full name: those of the groups around it, then its own. */
  name: string;
  hasPassed: boolean;
}

/** What a runner has written, or nothing where it ended before. */
export function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** As much of Vitest's report as is used here. */
interface VitestReport {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

/**
 * The tests that Vitest ran, by its JSON report.
 * @param project the folder that it ran in.
 */
export function vitestResults(report: unknown, project: string): TestResult[] {
  return ((report as VitestReport | undefined)?.testResults ?? []).flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status }) => ({
        file: file.slice(project.length + 1).replaceAll('\\', '/'),
        name: fullName,
        hasPassed: status === 'passed',
      })),
  );
}

/** As much of Playwright's report as is used here: a suite of suites, the outermost a file. */
interface PlaywrightSuite {
  title: string;
  file: string;
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: { status: string }[] }[];
}

/** The tests that Playwright ran, by its JSON report. */
export function playwrightResults(report: unknown): TestResult[] {
  const of = ({ file, suites = [], specs }: PlaywrightSuite, groups: readonly string[]): TestResult[] => [
    ...specs.flatMap(({ title, tests }) =>
      tests
        .filter(({ status }) => status !== 'skipped')
        .map(({ status }) => ({
          file: `tests/browser/${file}`,
          name: [...groups, title].join(' '),
          hasPassed: status === 'expected',
        })),
    ),
    ...suites.flatMap((each) => of(each, [...groups, each.title])),
  ];
  const { suites = [] } = (report ?? {}) as { suites?: PlaywrightSuite[] };
  return suites.flatMap((suite) => of(suite, []));
}
