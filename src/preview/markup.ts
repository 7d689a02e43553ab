import { escape } from '../shared/markup.ts';
import type { Counts } from '../diagnostics/diagnostic.ts';
import type { OtherDiagnostics, ShownDiagnostic, View } from './view.ts';

/** How many diagnostics there are, in words. */
export function tally({ errors, warnings }: Counts): string {
  if (errors + warnings === 0) return '沒有要改的';
  return [...(errors ? [`${errors} 個錯誤`] : []), ...(warnings ? [`${warnings} 個提醒`] : [])].join('、');
}

/** All that was found in one line: on this page, and elsewhere. */
export function summary(view: View): string {
  const elsewhere = view.others.reduce(
    (sum, { errors, warnings }) => ({ errors: sum.errors + errors, warnings: sum.warnings + warnings }),
    { errors: 0, warnings: 0 },
  );
  if (view.diagnostics.length === 0)
    return view.others.length ? `這一頁${tally(view)}；別處${tally(elsewhere)}` : '檢查通過';
  return `${tally(view)}${view.others.length ? `；別處${tally(elsewhere)}` : ''}`;
}

/** The diagnostics as HTML: the same in the panel of a page and on the page that stands for one that cannot be shown. */
export function diagnosticsHtml({ about, diagnostics, others }: View): string {
  return [
    diagnostics.length
      ? `<ol class="diagnostics">${diagnostics.map(diagnosticHtml).join('')}</ol>`
      : `<p class="clean">${escape(about)}：沒有要改的。</p>`,
    ...(others.length ? [`<div class="others"><h3>別處還有</h3><ul>${others.map(otherHtml).join('')}</ul></div>`] : []),
  ].join('');
}

function diagnosticHtml(
  { rule, level, file, range, message, allowed, suggestion, excerpt, fix, path }: ShownDiagnostic,
  index: number,
): string {
  const at = `${range.start.line}:${range.start.column}`;
  return [
    `<li class="diagnostic is-${level}" id="diagnostic-${index}" tabindex="-1">`,
    `<p class="message"><span class="level">${level === 'error' ? '錯誤' : '提醒'}</span>${escape(message)}</p>`,
    ...(excerpt
      ? [
          `<p class="excerpt"><code>${escape(excerpt.before)}<mark>${escape(excerpt.words)}</mark>${escape(excerpt.after)}</code></p>`,
        ]
      : []),
    '<dl>',
    ...(allowed ? [`<div><dt>可用</dt><dd>${escape(allowed)}</dd></div>`] : []),
    ...(suggestion ? [`<div><dt>改法</dt><dd>${escape(suggestion)}</dd></div>`] : []),
    ...(fix?.isSafe ? ['<div><dt>代勞</dt><dd><code>npm run check -- --fix</code> 會替你改</dd></div>'] : []),
    '</dl>',
    '<p class="foot">',
    `<button type="button" class="show" data-diagnostic="${index}" hidden>看文中</button>`,
    `<button type="button" class="open" data-file="${escape(`${path}:${at}`)}" title="在編輯器裡打開">${escape(`${file.replace('content/letters/', '')}:${at}`)}</button>`,
    `<code class="rule">${rule}</code>`,
    '</p></li>',
  ].join('');
}

function otherHtml({ name, href, blocked, ...counts }: OtherDiagnostics): string {
  return `<li><a href="${escape(href)}">${escape(name)}</a>　${tally(counts)}${blocked ? '；改好以前不在首頁上' : ''}</li>`;
}
