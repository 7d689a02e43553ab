import { diagnosticsHtml, summary } from '../markup.ts';
import { COLOURS, DIAGNOSTICS_CSS } from '../style.ts';
import type { View } from '../view.ts';
import { Marks } from './marks.ts';

/** Remembers, as long as the tab lives, that the panel was closed or opened by hand. */
const MEMORY = 'preview-panel';

/** Makes the elements of the preview known to the browser. */
export function defineElements(): void {
  customElements.define('preview-panel', Panel);
  customElements.define('preview-marks', Marks);
}

/**
 * What was found, in a corner of the page: a line that counts, and above it, unless it is closed,
 * the diagnostics. In a shadow tree: styles of the page and of the panel do not meet.
 */
export class Panel extends HTMLElement {
  /** Called with the index of the diagnostic whose place is asked for. */
  onShow: (diagnostic: number) => void = () => {};
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    this.#root.addEventListener('click', ({ target }) => this.#press(target as Element));
    this.#root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') this.#set(false);
    });
  }

  /**
   * Shows what was found.
   * @param placed indices of the diagnostics that have a place on the page.
   */
  of(view: View, placed: ReadonlySet<number>): void {
    const state = view.errors
      ? 'is-wrong'
      : view.warnings
        ? 'is-doubtful'
        : view.others.length
          ? 'is-elsewhere'
          : 'is-clean';
    this.#root.innerHTML = `
      <style>${COLOURS}${DIAGNOSTICS_CSS}${CSS}</style>
      <section aria-label="內容檢查">
        <div class="sheet" id="sheet" hidden>${diagnosticsHtml(view)}</div>
        <p class="heard" role="status">${summary(view)}</p>
        <button type="button" class="bar ${state}" aria-expanded="false" aria-controls="sheet"><span class="sign" aria-hidden="true"></span><span>${summary(view)}</span><span class="hint" aria-hidden="true"></span></button>
      </section>`;
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('.show'))
      button.hidden = !placed.has(Number(button.dataset['diagnostic']));
    this.#set(
      sessionStorage.getItem(MEMORY) === 'open' || (view.errors > 0 && sessionStorage.getItem(MEMORY) !== 'closed'),
      false,
    );
  }

  /** Opens the panel at a diagnostic. */
  open(diagnostic: number): void {
    this.#set(true);
    const item = this.#root.querySelector<HTMLElement>(`#diagnostic-${diagnostic}`);
    item?.scrollIntoView({ block: 'nearest' });
    item?.focus({ preventScroll: true });
  }

  #press(target: Element): void {
    const bar = target.closest<HTMLButtonElement>('.bar');
    if (bar) {
      this.#set(bar.ariaExpanded !== 'true');
      return;
    }
    const show = target.closest<HTMLElement>('.show');
    if (show) {
      this.onShow(Number(show.dataset['diagnostic']));
      return;
    }
    const file = target.closest<HTMLElement>('.open')?.dataset['file'];
    if (file) void fetch(`/__open-in-editor?file=${encodeURIComponent(file)}`);
  }

  #set(open: boolean, remember = true): void {
    const bar = this.#root.querySelector<HTMLButtonElement>('.bar')!;
    this.#root.querySelector<HTMLElement>('.sheet')!.hidden = !open;
    bar.ariaExpanded = String(open);
    if (remember) sessionStorage.setItem(MEMORY, open ? 'open' : 'closed');
  }
}

const CSS = `
:host { position: fixed; inset: auto 1rem 1rem auto; z-index: 20; width: min(27rem, calc(100vw - 2rem)); display: grid; justify-items: end; font-size: 0.9375rem; color: var(--ink); pointer-events: none; }
section { display: grid; justify-items: end; width: 100%; }
.sheet { pointer-events: auto; box-sizing: border-box; width: 100%; max-height: min(60vh, 34rem); overflow-y: auto; padding-inline: 1rem; background: var(--raised); border: 1px solid var(--ink); border-bottom: 0; overscroll-behavior: contain; }
.diagnostic:last-child { border-bottom: 0; }
.others { border-top: 1px solid var(--rule); }
.bar { pointer-events: auto; display: flex; align-items: center; gap: 0.6em; min-height: 2.75rem; padding-inline: 1rem; background: var(--raised); border: 1px solid var(--ink); }
.bar[aria-expanded='true'] { width: 100%; }
.sign { width: 0.75em; height: 0.75em; flex: none; }
.is-wrong .sign { background: var(--error); }
.is-doubtful .sign { border: 2px dotted var(--warning); border-radius: 50%; }
.is-elsewhere .sign { border: 1px solid var(--muted); border-radius: 50%; }
.is-clean .sign { height: 0.35em; border: solid var(--good); border-width: 0 0 2px 2px; rotate: -45deg; translate: 0 -0.1em; }
/* Said once; what is inside a button would not be. */
.heard { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hint { margin-left: auto; color: var(--muted); }
.hint::after { content: '打開'; }
.bar[aria-expanded='true'] .hint::after { content: '收起'; }
@media (max-width: 40rem) {
  :host { inset: auto 0.5rem 0.5rem auto; width: calc(100vw - 1rem); }
  .sheet { max-height: 50vh; }
}
@media print { :host { display: none; } }
`;
