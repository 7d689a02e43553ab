import { due, edited, rewritten, type Kind } from './kind.ts';

/** Words that are no YAML, or more of YAML than these files need. */
export const YAML: readonly Kind[] = [
  edited('facts', 'a tab for an indent', '    value: 40', '\tvalue: 40', ['yaml-syntax', '‸\tvalue: 40']),
  edited('facts', 'an indent that fits no level', '    value: 40', '   value: 40', ['yaml-syntax', '‸   value: 40']),
  edited('facts', 'an id that stands twice', '  boats-electric:\n    label', '  boats:\n    label', [
    'yaml-syntax',
    '‸boats:\n    label: 電動',
  ]),
  edited('article', 'a field that stands twice', 'deck:', 'title: 又一個\ndeck:', ['yaml-syntax', '‸title: 又一個']),
  edited('figures', 'a figure that is described twice', '  two-events:', '  fleet-parts:', [
    'yaml-syntax',
    '‸fleet-parts:\n    kind: timeline',
  ]),
  edited('article', 'a quotation mark that does not close', 'title: 島上的渡船', 'title: "島上的渡船', [
    'yaml-syntax',
    'title: ‸"島上的渡船',
  ]),
  edited('facts', 'words after a quotation mark', 'label: 渡船的船機', 'label: "渡船"的船機', [
    'yaml-syntax',
    '"渡船"‸的船機',
  ]),
  edited(
    'figures',
    'a bracket that does not close',
    '[boats-electric, boats-diesel]',
    '[boats-electric, boats-diesel',
    ['yaml-syntax', 'facts: ‸[boats-electric'],
  ),
  edited('figures', 'a brace that closes nothing', 'dek: 船機，台；2025年', 'dek: }船機，台；2025年', [
    'yaml-syntax',
    'dek: ‸}船機',
  ]),
  edited('article', 'a colon and a blank in a value', 'title: 島上的渡船', 'title: 島上: 渡船', [
    'yaml-syntax',
    'title: ‸島上: 渡船',
  ]),
  edited(
    'facts',
    'a value that begins with %',
    'place: 霧島\n    status: claimed',
    'place: %霧島\n    status: claimed',
    ['yaml-syntax', 'place: ‸%霧島'],
  ),
  edited('facts', 'a value that begins with @', 'title: 島的年鑑', 'title: @島的年鑑', [
    'yaml-syntax',
    'title: ‸@島的年鑑',
  ]),
  edited('facts', 'an anchor', 'place: 霧島\n    status: claimed', 'place: &p 霧島\n    status: claimed', [
    'yaml-syntax',
    'place: ‸&p 霧島',
  ]),
  edited('article', 'an alias that was meant as emphasis', 'title: 島上的渡船', 'title: *島上*的渡船', [
    'yaml-syntax',
    'title: ‸*島上*',
  ]),
  edited('article', 'a tag', 'title: 島上的渡船', 'title: !重要 島上的渡船', ['yaml-syntax', 'title: ‸!重要']),
  edited('article', 'a tag that asks for a program', 'title: 島上的渡船', 'title: !!js/function "() => 1"', [
    'yaml-syntax',
    'title: ‸!!js',
  ]),
  edited('facts', 'two documents', '\nevents:', '---\nevents:', ['yaml-syntax', '‸---\nevents']),
  edited('figures', 'a key that is a list', '    highlight: boats-electric', '    ? [a, b]\n    : 字', [
    'yaml-syntax',
    '? ‸[a, b]',
  ]),
  edited('facts', 'a colon without its blank', '    value: 40', '    value:40', ['yaml-syntax', '‸value:40']),
  edited('facts', 'a key without its colon', '    unit: 噸', '    unit 噸', ['yaml-syntax', '‸unit 噸']),
  rewritten(
    'article',
    'a file that ends in its frontmatter',
    (text) => text.subarray(0, text.indexOf('accent:')),
    due('article', 'frontmatter-missing', [1, 1]),
  ),
  rewritten(
    'article',
    'no frontmatter',
    (text) => text.toString().split('---\n')[2]!,
    due('article', 'frontmatter-missing', [1, 1]),
  ),
  edited(
    'article',
    'a blank line before the frontmatter',
    '---\nposition',
    '\n---\nposition',
    due('article', 'frontmatter-missing', [1, 1]),
  ),
  rewritten(
    'article',
    'an empty frontmatter',
    (text) => `---\n\n---\n${text.toString().split('---\n')[2]!}`,
    due('article', 'file-empty', [2, 1]),
  ),
  rewritten('facts', 'words instead of fields', () => '這裡還沒有寫\n', due('facts', 'schema-type', [1, 1])),
  rewritten(
    'figures',
    'a list instead of fields',
    () => '- fleet-parts\n- two-events\n',
    due('figures', 'schema-type', [1, 1]),
  ),
];
