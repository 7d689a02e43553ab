/** How long a live figure lives: all that it listens to ends with it. */
export interface Lifecycle {
  readonly ended: AbortSignal;
  end(): void;
  /** Does something of which the figure does not survive the failure. */
  attempt(action: () => void): void;
  /** Attempts to handle each event of this type, or the next one alone. */
  listen<T extends keyof WindowEventMap>(
    target: EventTarget,
    type: T,
    handle: (event: WindowEventMap[T]) => void,
    options?: { once: boolean },
  ): void;
}

/** @param over ends it from outside. */
export function createLifecycle(over: AbortSignal): Lifecycle {
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  over.addEventListener('abort', end, { signal });
  const attempt = (action: () => void) => {
    try {
      action();
    } catch (cause) {
      console.error(cause); // for developers: readers have the SVG
      end();
    }
  };
  return {
    ended: signal,
    end,
    attempt,
    listen: (target, type, handle, options) =>
      target.addEventListener(type, (event) => attempt(() => handle(event as Parameters<typeof handle>[0])), {
        ...options,
        signal,
      }),
  };
}
