/** The page asks what was found. */
export const ASK = 'preview:ask';

/** The server's answer: a `View`. */
export const ANSWER = 'preview:answer';

/** What the page says of itself. */
export interface Question {
  /** Its address, without the origin. */
  path: string;
}
