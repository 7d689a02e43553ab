/** Colours of paper and ink for what the preview adds: pages may have none, and theirs do not reach into the panel. */
export const COLOURS = `
:root, :host {
  color-scheme: light dark;
  --paper: light-dark(#fbf8f1, #17151b);
  --raised: light-dark(#fffdf8, #221f28);
  --ink: light-dark(#1f1b16, #ebe5da);
  --muted: light-dark(#675f55, #a69d91);
  --rule: light-dark(#d8d0c1, #3c3742);
  --error: light-dark(#b3202f, #ff8580);
  --warning: light-dark(#7a5600, #dcbb62);
  --good: light-dark(#2f6244, #93c9a4);
}
`;

/** How diagnostics look, in the panel and on a page of their own. */
export const DIAGNOSTICS_CSS = `
.diagnostics { list-style: none; margin: 0; padding: 0; }
.diagnostic { position: relative; padding: 1rem 0 0.875rem 1rem; border-bottom: 1px solid var(--rule); line-height: 1.65; overflow-wrap: anywhere; }
.diagnostic::before { content: ''; position: absolute; inset: 1rem auto 0.875rem 0; border-left: 4px solid var(--error); }
.diagnostic.is-warning::before { border-left: 4px dotted var(--warning); }
.diagnostic:focus { outline: 2px solid var(--ink); outline-offset: -2px; }
.diagnostic p { margin: 0; }
.message { font-weight: 700; }
.level { margin-right: 0.6em; padding: 0.05em 0.4em; border: 1px solid var(--error); color: var(--error); font-size: 0.8125em; }
.is-warning .level { border: 1px dotted var(--warning); color: var(--warning); }
.diagnostic .excerpt { margin: 0.4rem 0 0.5rem; color: var(--ink); line-height: 2.1; }
code { font: inherit; }
mark { position: relative; background: none; color: inherit; text-decoration: underline wavy var(--error); text-decoration-skip-ink: none; text-underline-offset: 0.3em; }
.is-warning mark { text-decoration: underline dotted 0.15em var(--warning); }
/* Nothing stands there: the place between two characters. */
mark:empty::after { content: '▲'; position: absolute; top: 100%; left: 0.1em; font-size: 0.625em; line-height: 1; color: var(--error); }
.is-warning mark:empty::after { color: var(--warning); }
dl { margin: 0.25rem 0 0; }
dl div { display: flex; gap: 0.75em; }
dt { flex: none; color: var(--muted); }
dd { margin: 0; }
.foot { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.125rem 0.875rem; padding-top: 0.375rem; font-size: 0.8125rem; color: var(--muted); }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: start; }
.foot button { min-height: 24px; color: var(--ink); text-decoration: underline; text-decoration-color: var(--muted); text-underline-offset: 0.25em; }
button:hover, a:hover { text-decoration-thickness: 2px; }
button:focus-visible, a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.clean { margin: 0; padding-block: 1rem; }
.others { padding-block: 0.875rem; font-size: 0.875rem; line-height: 1.75; }
.others h3 { margin: 0; font-size: inherit; color: var(--muted); font-weight: 400; }
.others ul { margin: 0; padding: 0; list-style: none; }
a { color: inherit; text-underline-offset: 0.25em; }
[hidden] { display: none !important; }
`;
