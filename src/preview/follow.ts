/** Does a piece of work anew whenever something changed. */
export interface Follower<T> {
  /** Says that something changed: the work begins once nothing has changed for a moment. */
  changed(): void;
  /** The outcome of work that saw every change so far. */
  marks(): Promise<T>;
}

/**
 * Follows changes with work that takes a while: one at a time, and again where something changed meanwhile.
 * @param work must not throw.
 * @param pause milliseconds without a change after which the work begins: one keystroke saves several files.
 */
export function follow<T>(work: () => Promise<T>, pause = 60): Follower<T> {
  let pending: PromiseWithResolvers<T> | undefined;
  let marks = Promise.withResolvers<T>().promise;
  let timer: NodeJS.Timeout | undefined;
  let changes = 0;

  async function run(): Promise<void> {
    const seen = changes;
    const outcome = await work();
    if (seen !== changes) return run();
    pending?.resolve(outcome);
    pending = undefined;
  }

  return {
    changed: () => {
      changes += 1;
      // The run under way, if it has begun, sees that more has changed, and goes on.
      const begun = pending && !timer;
      if (!pending) {
        pending = Promise.withResolvers<T>();
        marks = pending.promise;
      }
      if (begun) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        void run();
      }, pause);
    },
    marks: () => marks,
  };
}
