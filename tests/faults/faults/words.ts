import { browser, type Fault } from '../fault.ts';

/** Pages say what the files of their content say, each word at its place, and nothing of a draft. */
export const WORDS: readonly Fault[] = [
  {
    name: 'A draft is published',
    file: 'src/site/letters.ts',
    from: 'import.meta.env.DEV || !data.draft || data.withdrawn)',
    to: 'import.meta.env.DEV || data.position > 0)',
    caughtBy: browser('drafts', 'a build has no page, no file and no old address of a draft', 'other'),
  },
];
