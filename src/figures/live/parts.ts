/** What a figure is read with: it comes with the page, and stays hidden until the figure is live. */
export interface Parts {
  /** Holds all the others. */
  all: HTMLElement;
  /** Receives a button for each series. */
  toggles: HTMLElement;
  /** Lies over the drawing; takes focus, pointer and keys. */
  surface: HTMLElement;
  /** Outline around the value that is being read. */
  mark: HTMLElement;
  /** Note beside it, for the eye alone. */
  tooltipElement: HTMLElement;
  /** Live region that says the same to screen readers. */
  status: HTMLElement;
}

/** @throws where the page has brought no such parts. */
export function partsOf(stage: HTMLElement): Parts {
  const part = (name: string) => {
    const element = stage.querySelector<HTMLElement>(`.figure-${name}`);
    if (!element) throw new Error(`The figure has no .figure-${name}`);
    return element;
  };
  return {
    all: part('live'),
    toggles: part('toggles'),
    surface: part('surface'),
    mark: part('mark'),
    tooltipElement: part('tip'),
    status: part('status'),
  };
}
