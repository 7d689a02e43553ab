import type { Lifecycle } from './lifecycle.ts';

/**
 * Draws a figure at once, and anew with every change of what it was drawn for: its
 * width, the theme, the resolution of the screen. Printers get the SVG.
 * @param rest brings the SVG back until the figure is drawn again.
 */
export function followSurroundings(stage: HTMLElement, lifecycle: Lifecycle, draw: () => void, rest: () => void): void {
  let printing = false;
  const drawUnlessPrinting = () => {
    if (!printing) draw();
  };
  const sizes = new ResizeObserver(() => lifecycle.attempt(drawUnlessPrinting));
  sizes.observe(stage); // reports at once, which draws the first time
  lifecycle.ended.addEventListener('abort', () => sizes.disconnect());
  lifecycle.listen(matchMedia('(prefers-color-scheme: dark)'), 'change', drawUnlessPrinting);
  followResolution(lifecycle, drawUnlessPrinting);
  lifecycle.listen(window, 'beforeprint', () => {
    printing = true;
    rest();
  });
  lifecycle.listen(window, 'afterprint', () => {
    printing = false;
    draw();
  });
}

/** A window that goes to another screen keeps every size in CSS px, and still has more device px or fewer. */
function followResolution(lifecycle: Lifecycle, changed: () => void): void {
  const here = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const leave = () => {
    changed();
    followResolution(lifecycle, changed);
  };
  lifecycle.listen(here, 'change', leave, { once: true });
}
