import { KINDS_WITH_LINES } from '../kinds/registry.ts';

/**
 * Brings figures to life as they come near the viewport. This file is all that a
 * page loads for them at first; Chart.js follows when the first one is near.
 * Readers who ask for less motion, or for colours of their own, have the SVG, from
 * the moment that they ask until they ask no longer.
 */
const wantsStill = matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active)');

/** Distance from the viewport at which a figure is near. */
const NEAR = '400px';

const LINED = KINDS_WITH_LINES.map((kind) => `figure[data-kind="${kind}"]`).join();

/** What brings figures to life: for bars alone, or for a page with lines. */
const liveCode = () =>
  document.querySelector(LINED) ? import('./with-lines.ts?copy=lines') : import('./with-bars.ts?copy=bars');

/** Watches for figures that come near. */
function watch(end: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        // Without it the figure is whole: a failed load is no loss worth telling the reader.
        liveCode()
          .then(({ hydrate }) => hydrate(target as HTMLElement, end))
          .catch(() => {});
      }
    },
    { rootMargin: NEAR },
  );
  for (const figure of document.querySelectorAll('figure[data-figure]')) observer.observe(figure);
  end.addEventListener('abort', () => observer.disconnect());
}

let living: AbortController | undefined;
function follow(): void {
  living?.abort();
  living = wantsStill.matches ? undefined : new AbortController();
  if (living) watch(living.signal);
}
wantsStill.addEventListener('change', follow);
follow();
