import type { Finding } from '../finding.ts';

/** What is wrong with a picture, before it is known where that shows. */
export type PictureProblem = Pick<Finding, 'rule' | 'message' | 'mend'> & Partial<Pick<Finding, 'allowed'>>;
