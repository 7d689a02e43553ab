/** Pixels between a number and its card, and between a card and the edge of the window. */
const GAP = 8;

/** Puts an open card under its number, or above where there is no room. On a phone the style sheet lays it along the bottom. */
export function placeCard(card: HTMLElement, link: HTMLElement): void {
  card.style.left = card.style.top = '';
  if (getComputedStyle(card).getPropertyValue('--at-bottom').trim()) return;
  const number = link.getClientRects()[0]!;
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.min(Math.max(GAP, number.left), innerWidth - width - GAP);
  const below = number.bottom + GAP;
  const top = below + height <= innerHeight - GAP ? below : Math.max(GAP, number.top - height - GAP);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
