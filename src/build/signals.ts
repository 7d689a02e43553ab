/** Exit codes by which a shell knows what ended a program: 128 and the signal's number. */
const STOPPED = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof STOPPED;
const SIGNALS = Object.keys(STOPPED) as Signal[];

/** How a build answers when it is told to stop. */
export interface WatchedSignals {
  /** Lets work go to its end before a signal is obeyed: between its steps nobody could clean up. */
  heldWhile(work: () => Promise<void>): Promise<void>;
  /** Leaves signals to Node again. */
  unwatch(): void;
}

/** Cleans up when the process is told to stop, then ends it. */
export function watchSignals(cleanUp: () => void): WatchedSignals {
  let isHeld = false;
  let waiting: Signal | undefined;
  const stop = (signal: Signal): void => {
    waiting = signal;
    if (isHeld) return;
    cleanUp();
    process.exit(STOPPED[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    heldWhile: async (work) => {
      isHeld = true;
      try {
        await work();
      } finally {
        isHeld = false;
        if (waiting) stop(waiting);
      }
    },
    unwatch: () => {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}
