import { devFontCss } from '../fonts/dev-fonts.ts';
import { escape } from '../shared/markup.ts';
import { diagnosticsHtml, tally } from './markup.ts';
import { COLOURS, DIAGNOSTICS_CSS } from './style.ts';
import type { View } from './view.ts';

/** What stands in for a page that cannot be shown until something is mended. It loads again by itself, as every page of the preview does. */
export function diagnosticsPage(view: View, base: string): string {
  return `<!doctype html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${tally(view)}｜預覽</title>
<style>${devFontCss(base)}${COLOURS}${DIAGNOSTICS_CSS}${PAGE_CSS}</style>
</head>
<body>
<main>
<header>
<p class="kicker">預覽・${escape(view.about)}</p>
<h1>先改好${view.errors > 1 ? '這幾處' : '這一處'}，才看得到這一頁</h1>
<p>照下面的改法改，存檔；改好了，這一頁會自己回來，不必重開。</p>
<p class="tally" role="status">${tally(view)}</p>
</header>
${diagnosticsHtml(view)}
</main>
<script>
document.addEventListener('click', ({ target }) => {
  const file = target.closest('[data-file]')?.dataset.file;
  if (file) fetch('/__open-in-editor?file=' + encodeURIComponent(file));
});
</script>
</body>
</html>`;
}

const PAGE_CSS = `
:root { font-family: 'Noto Serif TC', 'Noto Serif SC', serif; background: var(--paper); color: var(--ink); text-autospace: normal; line-break: strict; }
body { margin: 0; }
main { max-width: 44rem; margin-inline: auto; padding: clamp(2rem, 8vw, 5rem) clamp(1rem, 4vw, 3rem); }
header { border-bottom: 2px solid var(--ink); padding-bottom: 1.25rem; line-height: 1.75; }
header p { margin: 0.25rem 0 0; }
h1 { margin: 0.75rem 0; font-size: clamp(1.75rem, 5.5vw, 2.75rem); line-height: 1.3; text-wrap: balance; }
.kicker { color: var(--muted); font-size: 0.9375rem; letter-spacing: 0.04em; }
.tally { font-weight: 700; }
`;
