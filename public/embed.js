/*
 * Fits embedded figures to their height. Include it in a page that frames figures
 * of this site; without it the frames keep the height of their attribute.
 *
 * It sends nothing anywhere but { type: 'letter-figure-ask' } to those frames, and
 * takes from them { type: 'letter-figure', id, height }, the height in CSS px.
 */
(() => {
  const home = new URL('.', document.currentScript.src);
  const TALLEST = 10000;

  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home.href));
  const isHeight = (data) =>
    data?.type === 'letter-figure' && typeof data.height === 'number' && data.height > 0 && data.height <= TALLEST;

  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== home.origin || !isHeight(data)) return;
    for (const frame of frames()) {
      const isFigure = new URL(frame.src).pathname.endsWith(`/figures/${data.id}/`);
      if (isFigure && frame.contentWindow === source) frame.style.height = `${data.height}px`;
    }
  });

  // A figure that was ready before this script has already spoken.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'letter-figure-ask' }, '*');
})();
