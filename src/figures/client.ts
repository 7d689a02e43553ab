/**
 * Brings figures to life as they come near the viewport. This file is all that a
 * page loads for them at first; Chart.js follows when the first one is near.
 * Readers who asked for less motion, or for colours of their own, keep the SVG.
 */
const wantsStill = matchMedia('(prefers-reduced-motion: reduce), (forced-colors: active)');

/** Distance from the viewport at which a figure is near. */
const NEAR = '400px';

if (!wantsStill.matches) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        // Without it the figure is whole: a failed load is no loss worth telling the reader.
        import('./live.ts').then(({ enliven }) => enliven(target as HTMLElement)).catch(() => {});
      }
    },
    { rootMargin: NEAR },
  );
  for (const figure of document.querySelectorAll('figure[data-figure]')) observer.observe(figure);
}
