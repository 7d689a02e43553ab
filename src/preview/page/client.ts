import type { View } from '../view.ts';
import { Marks } from './marks.ts';
import { ANSWER, ASK, type Question } from './messages.ts';
import { defineElements, Panel } from './panel.ts';

// A figure that another page frames is shown as readers see it.
if (window.top === window && import.meta.hot) {
  defineElements();
  const panel = new Panel();
  const marks = new Marks();
  panel.lang = 'zh-Hant';
  document.body.append(marks, panel);
  panel.onShow = (diagnostic) => marks.show(diagnostic);
  marks.onOpen = (diagnostic) => panel.open(diagnostic);
  import.meta.hot.on(ANSWER, (view: View) => {
    marks.of(view.diagnostics);
    panel.of(view, marks.placed());
  });
  import.meta.hot.send(ASK, { path: location.pathname } satisfies Question);
}
