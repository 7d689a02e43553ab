import { COLOURS } from '../style.ts';
import type { ShownDiagnostic } from '../view.ts';
import { elementAt } from './places.ts';

/** One element of the page with all that was found in it. */
interface Mark {
  element: Element;
  button: HTMLButtonElement;
  /** Indices of the diagnostics. */
  diagnostics: number[];
}

/**
 * The marks beside what diagnostics stand in: a layer over the page, so that the page itself
 * stays as it is. A mark is a button that opens the diagnostic.
 */
export class Marks extends HTMLElement {
  /** Called with the index of the diagnostic that a mark was pressed for. */
  onOpen: (diagnostic: number) => void = () => {};
  readonly #layer = this.attachShadow({ mode: 'open' });
  #marks: Mark[] = [];

  connectedCallback(): void {
    // Fonts, figures that come to life and details that open move what is marked.
    new ResizeObserver(() => this.#settle()).observe(document.body);
    addEventListener('resize', () => this.#settle());
  }

  /** Marks the places of diagnostics. */
  of(diagnostics: readonly ShownDiagnostic[]): void {
    this.#layer.innerHTML = `<style>${COLOURS}${CSS}</style>`;
    this.#marks = [];
    for (const [index, diagnostic] of diagnostics.entries()) {
      const element = elementAt(diagnostic.place);
      if (!element) continue;
      const known = this.#marks.find((each) => each.element === element);
      if (known) known.diagnostics.push(index);
      else this.#marks.push({ element, diagnostics: [index], button: this.#button(index) });
    }
    for (const { button, diagnostics: indices } of this.#marks)
      describe(
        button,
        indices.map((index) => diagnostics[index]!),
      );
    this.#settle();
  }

  /** Indices of the diagnostics that have a place on the page. */
  placed(): ReadonlySet<number> {
    return new Set(this.#marks.flatMap(({ diagnostics }) => diagnostics));
  }

  /** Leads the eye to a diagnostic's place. */
  show(diagnostic: number): void {
    const mark = this.#marks.find(({ diagnostics }) => diagnostics.includes(diagnostic));
    if (!mark) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    for (const { button } of this.#marks) button.classList.toggle('is-shown', button === mark.button);
    mark.button.focus({ preventScroll: true });
  }

  #button(index: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => this.onOpen(index));
    this.#layer.append(button);
    return button;
  }

  #settle(): void {
    for (const { element, button } of this.#marks) {
      const inline = getComputedStyle(element).display.startsWith('inline');
      // Words that a line breaks have a box on either line.
      const { left, top, width, height } = (inline && element.getClientRects()[0]) || element.getBoundingClientRect();
      button.classList.toggle('is-inline', inline);
      // Beside a block its whole height; round a few words of a line.
      button.style.cssText =
        `top:${top + scrollY}px;height:${height}px;` +
        (inline
          ? `left:${left + scrollX}px;width:${width}px`
          : `left:${Math.max(0, left + scrollX - 18)}px;width:16px`);
      button.hidden = height === 0;
    }
  }
}

function describe(button: HTMLButtonElement, diagnostics: readonly ShownDiagnostic[]): void {
  const isError = diagnostics.some(({ level }) => level === 'error');
  const words = diagnostics
    .map(({ level, message }) => `${level === 'error' ? '錯誤' : '提醒'}：${message}`)
    .join('；');
  button.classList.toggle('is-warning', !isError);
  button.title = words;
  button.ariaLabel = `${words}。打開說明`;
}

const CSS = `
:host { position: absolute; inset: 0 auto auto 0; z-index: 9; }
button { position: absolute; padding: 0; border: 0; background: none; cursor: pointer; color: var(--error); }
button.is-warning { color: var(--warning); }
button::before { content: ''; position: absolute; inset: 0 auto 0 5px; border-left: 4px solid; }
button.is-warning::before { border-left-style: dotted; }
/* Words that are a link stay one: pressed is the sign above them. */
button.is-inline { pointer-events: none; }
button.is-inline::after { content: '！'; position: absolute; inset: -1.375rem auto auto 50%; translate: -50%; width: 1.5rem; height: 1.25rem; font: 700 0.875rem/1.25rem 'Noto Serif TC', serif; text-align: center; color: var(--paper); background: var(--error); pointer-events: auto; }
button.is-inline.is-warning::after { background: var(--warning); }
button.is-inline::before { inset: -3px; border: 2px solid; }
button.is-inline.is-warning::before { border-style: dotted; }
button:hover::before, button.is-shown::before { border-left-width: 8px; }
button.is-inline.is-shown::before { border-width: 3px; }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
[hidden] { display: none; }
@media print { :host { display: none; } }
`;
