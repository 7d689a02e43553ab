/**
 * Tells the page that frames this figure how high it is, whenever that changes and
 * when asked: the page's own script may come later than the first word. `embed.js`
 * listens; others may, too:
 *
 *     { type: 'letter-figure', id: 'starts-by-sector', height: 512 }   to the parent, CSS px
 *     { type: 'letter-figure-ask' }                                    from the parent
 */
const id = document.querySelector<HTMLElement>('[data-figure]')?.dataset['figure'];

function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // Whoever frames the figure may know: any origin, but no window other than the parent.
  parent.postMessage({ type: 'letter-figure', id, height }, '*');
}

if (parent !== window) {
  // A frame out of sight is observed only once it comes into sight.
  tell();
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === 'letter-figure-ask') tell();
  });
}
