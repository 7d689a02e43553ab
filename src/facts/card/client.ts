/**
 * Turns links to the ledger into cards: resting on a number with a mouse shows
 * its card, tapping or pressing Enter opens it. Where the browser has no
 * popovers, or the facts cannot be had, the link does what links do.
 */
import type { FactsJson } from '../exports/facts-json.ts';
import { cardFields } from './fields.ts';
import { placeCard } from './place.ts';

/** Milliseconds that a mouse rests on a number before its card shows, and that a card outlasts the mouse. */
const REST = 250;

const found = document.querySelector<HTMLElement>('#fact-card');
if (found && 'popover' in HTMLElement.prototype) {
  found.hidden = false;
  start(found);
}

async function fetchFacts(address: string): Promise<FactsJson> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as FactsJson;
}

function start(card: HTMLElement): void {
  let facts: Promise<FactsJson> | undefined;
  let shownBy: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onCard = false;

  const load = () => (facts ??= fetchFacts(card.dataset['facts']!));
  const close = () => card.matches(':popover-open') && card.hidePopover();

  /** Fills and shows the card; false where it cannot be filled. */
  const open = async (link: HTMLAnchorElement): Promise<boolean> => {
    const fields = await load().then(
      (json) => cardFields(json, decodeURIComponent(link.hash.slice(1))),
      () => undefined,
    );
    if (!fields) return false;
    for (const element of card.querySelectorAll<HTMLElement>('[data-field]')) {
      const text = fields[element.dataset['field'] as keyof typeof fields];
      element.textContent = text;
      element.parentElement!.hidden = element.tagName === 'DD' && !text;
    }
    card.querySelector<HTMLAnchorElement>('[data-more]')!.href = link.href;
    close();
    shownBy = link;
    card.showPopover();
    placeCard(card, link);
    return true;
  };

  const factLink = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('a.fact') ?? undefined;
  const wait = (then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, REST);
  };

  document.addEventListener('click', (event) => {
    const link = factLink(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    clearTimeout(timer);
    void open(link).then((opened) => {
      if (opened) card.querySelector<HTMLElement>('[data-more]')!.focus({ preventScroll: true });
      else location.href = link.href;
    });
  });
  document.addEventListener('pointerover', (event) => {
    const link = factLink(event);
    onCard = card.contains(event.target as Node);
    if (link && event.pointerType === 'mouse') wait(() => void open(link));
    // A card with the focus in it was opened on purpose: leaving it with the mouse does not close it.
    else if (!link && !onCard && !card.contains(document.activeElement)) wait(close);
    else if (onCard) clearTimeout(timer);
  });
  card.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    if (card.contains(document.activeElement)) shownBy?.focus({ preventScroll: true });
  });
}
