import { browser, type Fault, unit } from '../fault.ts';

/** Figures: drawn, live, read by keys and pointer, on paper. */
export const FIGURES: readonly Fault[] = [
  {
    name: 'A planned value is drawn as if it were real',
    file: 'src/figures/drawing/fill-style.ts',
    from: 'return status !== null && isProvisional(status);',
    to: "return status !== null && status !== 'planned' && isProvisional(status);",
    caughtBy: unit('figures/drawing', 'how real a value is a planned value is hatched'),
  },
  {
    name: 'A small part of a whole is rounded away',
    file: 'src/figures/kinds/share-bar/shares.ts',
    from: "if (rounded === '0.0' && share > 0) return '<0.1%';",
    to: '',
    caughtBy: unit('figures/shares', 'a part is never rounded away, nor up to the whole'),
  },
  {
    name: 'A value of the table is that of its neighbour',
    file: 'src/figures/table.ts',
    from: 'points[i] ? { text: pointText(points[i], [head, label]), fact: points[i].fact } : []',
    to: 'points[i] ? { text: pointText(points[0]!, [head, label]), fact: points[i].fact } : []',
    caughtBy: unit('figures/forms', 'the table has a row for each name, with the same values'),
  },
  {
    name: 'The arrow to the right is dead',
    file: 'src/figures/live/keyboard-navigation.ts',
    from: 'ArrowRight: { across: true, by: 1 }',
    to: 'ArrowRight: { across: true, by: -1 }',
    caughtBy: unit(
      'figures/keyboard-navigation',
      'rows of bars up and down go along the points, left and right to the other series',
    ),
  },
  {
    name: 'The live canvas lies beside its drawing',
    file: 'src/figures/live/canvas.ts',
    from: '    left: `${frame.left}px`,',
    to: '    left: `${frame.left + 3}px`,',
    caughtBy: browser(
      'figure-look',
      'in /n-north/ of site "main" canvas and SVG of every figure differ in one pixel of a hundred at most, light, 1440 pixels',
      'main',
    ),
  },
  {
    name: 'The canvas draws another value than the SVG',
    file: '.cache/sites/main/n-north/index.html',
    from: '"value":1284.507,"unit":"億元","text":"1284.507億元"',
    to: '"value":1824.507,"unit":"億元","text":"1284.507億元"',
    caughtBy: browser(
      'figure-forms',
      'live figures of site "main" say on the canvas what the SVG and the table say, light, 360 pixels',
    ),
  },
  {
    name: 'The note at a value says another value',
    file: 'src/figures/live/tooltip-text.ts',
    from: 'const point = series?.points[p];',
    to: 'const point = series?.points[0];',
    caughtBy: browser('figures', 'pointing at a value says what it is', 'main'),
  },
  {
    name: 'A series that was hidden is still drawn',
    file: 'src/figures/live/hydrate.ts',
    from: 'dataset.hidden = toggles.hidden.has(drawing.valueAt(at, 0).series);',
    to: 'dataset.hidden = toggles.hidden.has(drawing.valueAt(at, 0).series) && at < 0;',
    caughtBy: browser(
      'figure-toggles',
      'in /n-north/ of site "main" a button hides its series on the canvas and shows it again',
      'main',
    ),
  },
  {
    name: 'The Tab key passes over figures',
    file: 'src/components/Figure.astro',
    from: 'tabindex="0"',
    to: 'tabindex="-1"',
    caughtBy: browser('figure-keys', 'a figure is one stop of the Tab key', 'main'),
  },
  {
    name: 'A figure that comes to life pushes the text below it down',
    file: '.cache/sites/main/n-north/index.html',
    from: '.figure-canvas{visibility:hidden;position:absolute;top:0;left:0}',
    to: '.figure-canvas{visibility:hidden;position:relative;top:0;left:0}',
    caughtBy: browser('figures', 'a figure is drawn on a canvas of the same size over its SVG, and nothing moves'),
  },
  {
    name: 'Paper shows no figure',
    file: '.cache/sites/main/n-north/index.html',
    from: '.figure .figure-drawing[data-live] svg{visibility:visible}',
    to: '.figure .figure-drawing[data-live] svg{visibility:hidden}',
    caughtBy: browser('figures', 'as figures come near print shows the SVG, not the canvas'),
  },
  {
    name: 'Readers without scripts see no figure',
    file: '.cache/sites/main/n-north/index.html',
    from: '.figure .figure-drawing svg[data-layout=wide]{display:none}',
    to: '.figure .figure-drawing svg{display:none}',
    caughtBy: browser('figures', 'without scripts the whole article and every figure can be read'),
  },
  {
    name: 'A figure that is framed elsewhere is cut off at its foot',
    file: '.cache/sites/main/embed.js',
    from: 'frame.style.height = `${data.height}px`',
    to: 'frame.style.height = `${data.height - 40}px`',
    caughtBy: browser(
      'embed',
      'site "main" the copied code shows the figure in a page of another origin, as high as it is',
    ),
  },
  {
    name: 'A frame believes whoever says that it is higher',
    file: '.cache/sites/main/embed.js',
    from: 'isFigure && frame.contentWindow === source',
    to: 'isFigure',
    caughtBy: browser('embed', 'one figure changes nothing about another'),
  },
];
