import { browser, type Fault, unit } from '../fault.ts';

/** What is written is no markup, wherever it is put. */
export const MARKUP: readonly Fault[] = [
  {
    name: 'Markup in a deck becomes markup in the feed',
    file: 'src/build/feed/write-feeds.ts',
    from: 'description: escape(description),',
    to: 'description,',
    caughtBy: unit('build/feed-description', 'a deck arrives word for word'),
  },
  {
    name: 'Structured data of the Simplified edition can end their script',
    file: 'src/editions/convert-html.ts',
    from: "JSON.stringify(convertData(JSON.parse(node.value), converter)).replaceAll('<', '\\\\u003c')",
    to: 'JSON.stringify(convertData(JSON.parse(node.value), converter))',
    caughtBy: unit('editions/convert-html', 'structured data is converted, and cannot end its script'),
  },
  {
    name: 'A sign of markup in a title breaks the SVG file of its figure',
    file: 'src/figures/exports/svg-file.ts',
    from: "element('title', {}, escape(converter.text(figure.title)))",
    to: "element('title', {}, converter.text(figure.title))",
    caughtBy: unit('figures/svg-file', 'escapes what is not text in XML'),
  },
  {
    name: 'A sign of markup on an axis breaks the drawing in its page',
    file: 'src/shared/markup.ts',
    from: 'text.replace(/[&<>"]/g,',
    to: 'text.replace(/[&>"]/g,',
    caughtBy: unit('figures/svg-context', 'keeps text as text, escaped, with anchor and weight'),
  },
  {
    name: 'An entity in a name of a figure is taken for the character that it stands for',
    file: 'src/shared/markup.ts',
    from: 'text.replace(/[&<>"]/g,',
    to: 'text.replace(/[<>"]/g,',
    caughtBy: browser('hostile', 'of /n-needle/ the words of a figure are its own', 'other'),
  },
  {
    name: 'A quotation mark in a cell ends it',
    file: 'src/shared/csv.ts',
    from: `safe.replaceAll('"', '""')`,
    to: 'safe',
    caughtBy: browser('hostile', 'of /n-needle/ the words of the ledger are its own', 'other'),
  },
  {
    // The build reads these data, and would stop: the fault is planted behind it.
    name: 'A closing tag in a name ends the data of a figure',
    file: '.cache/sites/other/n-needle/index.html',
    from: '"categories":["一件事\\u003cx-evil',
    to: '"categories":["一件事</script><x-evil',
    caughtBy: browser('hostile', 'no page has an element, an attribute or a script of hostile words'),
  },
  {
    // Planted behind the build too, for the same reason.
    name: 'A closing tag in a title ends the structured data of the ledger',
    file: '.cache/sites/other/n-needle/data/index.html',
    from: '\\u003c/script>》數據底稿"',
    to: '</script>》數據底稿"',
    caughtBy: browser('hostile', 'no page has an element, an attribute or a script of hostile words'),
  },
  {
    name: 'A sign of markup in a reading breaks the SVG file of its figure',
    file: 'src/figures/exports/svg-file.ts',
    from: "element('desc', {}, escape(converter.text(figure.description)))",
    to: "element('desc', {}, converter.text(figure.description))",
    caughtBy: browser('hostile-xml', 'of /n-needle/ a figure’s file is XML', 'other'),
  },
  {
    name: 'Markup in an article becomes markup in the panel of the preview',
    file: 'src/preview/markup.ts',
    from: '${escape(excerpt.before)}',
    to: '${excerpt.before}',
    caughtBy: unit('preview/markup', 'the panel of a page tells what was found word for word'),
  },
  {
    name: 'Markup in what the panel of the preview marks becomes markup there',
    file: 'src/preview/markup.ts',
    from: '<mark>${escape(excerpt.words)}</mark>',
    to: '<mark>${excerpt.words}</mark>',
    caughtBy: unit('preview/markup', 'the panel of a page tells what was found word for word'),
  },
  {
    name: 'Markup in a message of the check becomes markup in the panel of the preview',
    file: 'src/preview/markup.ts',
    from: '${escape(message)}',
    to: '${message}',
    caughtBy: unit('preview/markup', 'the panel of a page tells what was found word for word'),
  },
];
