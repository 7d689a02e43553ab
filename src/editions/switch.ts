/**
 * Makes the switch lead to the same place of the page in the other script, and remembers
 * the choice in this browser alone. A choice never leads anyone away from the page that they
 * came for: where they enter the site in the script that they did not choose, a few words
 * beside the switch say so, and no more.
 */
const KEY = 'edition';
const link = document.querySelector<HTMLAnchorElement>('.edition-switch a');
const hint = document.querySelector<HTMLElement>('.edition-hint');

if (link && hint) {
  const leave = () => {
    link.hash = placeInView();
    memory((storage) => storage.setItem(KEY, link.hreflang));
  };
  link.addEventListener('click', leave);
  link.addEventListener('auxclick', leave);
  const entering = !document.referrer.startsWith(`${location.origin}/`);
  const chosen = memory((storage) => storage.getItem(KEY));
  if (entering && chosen === link.hreflang) {
    hint.hidden = false;
    link.setAttribute('aria-describedby', hint.id);
  }
}

/** Id of the element nearest to where the view begins, below the rail; none at the top of the page. */
function placeInView(): string {
  const line = document.querySelector('.rail')?.getBoundingClientRect().bottom ?? 0;
  if (scrollY < line) return '';
  let place = '';
  let nearest = Infinity;
  // What is closed, such as a figure's data, is no place to see.
  for (const element of document.querySelectorAll('main [id]:not(details *)')) {
    const box = element.getClientRects()[0];
    const distance = box ? Math.abs(box.top - line) : Infinity;
    if (distance < nearest) [nearest, place] = [distance, element.id];
  }
  return place;
}

/** What a browser remembers; nothing where it may not. */
function memory<T>(ask: (storage: Storage) => T): T | undefined {
  try {
    return ask(localStorage);
  } catch {
    return undefined;
  }
}
