import type { Finding } from '../../../diagnostics/diagnostic.ts';

/** What is wrong with a picture, before it is known where that shows. */
export type PictureProblem = Pick<Finding, 'rule' | 'message' | 'mend'> & Partial<Pick<Finding, 'allowed'>>;
