import { join } from 'node:path';
import { changeFile } from '../../../support/folders.ts';
import { edited, type Kind } from './kind.ts';
import type { RuleName } from '../../../../src/diagnostics/rules.ts';

/** Broken by other words in a file above the letters. */
function above(file: string, name: string, from: string, to: string, rule: RuleName, at: string): Kind {
  return { name, make: (_, root) => changeFile(join(root, file), from, to), due: [{ rule, file, at, level: 'error' }] };
}

/** Fields that are unknown, missing, of the wrong type, or hold what they cannot. */
export const FIELDS: readonly Kind[] = [
  edited('article', 'a field of the wrong type', 'position: 5', 'position: 五', ['schema-type', 'position: ‸五']),
  edited('article', 'a position that the word has not', 'position: 5', 'position: 9', ['schema-value', 'position: ‸9']),
  edited('article', 'a position that is no whole number', 'position: 5', 'position: 5.5', [
    'schema-type',
    'position: ‸5.5',
  ]),
  edited('article', 'a letter that is small', 'letter: I', 'letter: i', ['schema-value', 'letter: ‸i\n']),
  edited('article', 'a word with a blank', 'word: Isle', 'word: Isle of', ['schema-value', 'word: ‸Isle of']),
  edited('article', 'a misspelt field', 'updated:', 'update:', ['schema-unknown-field', '‸update:']),
  edited('article', 'a field that no schema knows', 'accent: azure', 'accent: azure\nlayout: ../x.astro', [
    'schema-unknown-field',
    '‸layout:',
  ]),
  edited('article', 'a missing field', 'published: 2026-03-14\n', '', ['schema-missing-field', '‸position: 5']),
  edited('article', 'a day that no calendar has', 'published: 2026-03-14', 'published: 2026-02-30', [
    'schema-value',
    'published: ‸2026-02-30',
  ]),
  edited('article', 'a day in another order', 'published: 2026-03-14', 'published: 14-03-2026', [
    'schema-value',
    'published: ‸14-03-2026',
  ]),
  edited('article', 'a date that is a month', 'published: 2026-03-14', 'published: 2026-03', [
    'schema-value',
    'published: ‸2026-03\n',
  ]),
  edited('article', 'a colour that there is not', 'accent: azure', 'accent: azuree', [
    'schema-value',
    'accent: ‸azuree',
  ]),
  edited('article', 'a title that is empty', 'title: 島上的渡船', 'title: ""', ['schema-value', 'title: ‸""']),
  edited('article', 'a title without its words', 'title: 島上的渡船', 'title:', ['schema-type', 'title:‸\ndeck']),
  edited('article', 'a title of seventy characters', 'title: 島上的渡船', `title: ${'島'.repeat(70)}`, [
    'schema-value',
    `title: ‸${'島'.repeat(70)}`,
  ]),
  edited('article', 'a title that is a number', 'title: 島上的渡船', 'title: 2026', ['schema-type', 'title: ‸2026']),
  edited('article', 'a list that is empty', '  - role: 撰文\n    names: [虛構的記者]', '  []', [
    'schema-value',
    'credits:\n  ‸[]',
  ]),
  edited('article', 'names that are no list', 'names: [虛構的記者]', 'names: 虛構的記者', [
    'schema-type',
    'names: ‸虛構的記者',
  ]),
  edited('article', 'a field unknown in a list', '  - role: 撰文', '  - role: 撰文\n    email: a@example.org', [
    'schema-unknown-field',
    '‸email:',
  ]),
  edited('article', 'a report without its credits', '  credits:\n    - role: 採寫\n      names: [島上的人]\n', '', [
    'schema-missing-field',
    '‸report:',
  ]),
  edited('article', 'an address of another kind', '  title: 船與人', '  title: 船與人\n  url: ftp://example.org/', [
    'schema-value',
    'url: ‸ftp:',
  ]),
  edited('article', 'draft that is neither true nor false', 'accent: azure', 'draft: 是', [
    'schema-type',
    'draft: ‸是',
  ]),
  edited('article', 'a correction on no day', '  - date: 2026-04-02', '  - date: 四月二日', [
    'schema-value',
    'date: ‸四月二日',
  ]),

  edited('facts', 'a fact whose value is words', 'value: 40', 'value: 四十', ['schema-type', 'value: ‸四十']),
  edited('facts', 'a value with thousands parted', 'value: 40', 'value: 1,040', ['schema-type', 'value: ‸1,040']),
  edited('facts', 'a value that is a list of three', 'value: 40', 'value: [1, 2, 3]', [
    'schema-type',
    'value: ‸[1, 2, 3]',
  ]),
  edited('facts', 'a value that is no number to anyone', 'value: 40', 'value: .nan', ['schema-type', 'value: ‸.nan']),
  edited('facts', 'a unit that there is not', 'unit: 噸', 'unit: 擔', ['schema-value', 'unit: ‸擔']),
  edited('facts', 'a status that there is not', 'status: claimed', 'status: claim', [
    'schema-value',
    'status: ‸claim\n',
  ]),
  edited('facts', 'a qualifier in Chinese', '    value: 1237.063', '    value: 1237.063\n    qualifier: 約', [
    'schema-value',
    'qualifier: ‸約',
  ]),
  edited('facts', 'a period that there is not', 'period: 2024', 'period: 2024-Q5', [
    'schema-value',
    'period: ‸2024-Q5',
  ]),
  edited('facts', 'an event on no day', 'period: 2025-04-20', 'period: unstated', [
    'schema-value',
    'period: ‸unstated',
  ]),
  edited('facts', 'an id with a capital', '  coal:', '  Coal:', ['schema-key', '‸Coal:']),
  edited('facts', 'an id that has another meaning', '  coal:', '  none:', ['schema-key', '‸none:']),
  edited(
    'facts',
    'a misspelt field of a fact',
    '    place: 霧島\n    status: claimed',
    '    palce: 霧島\n    status: claimed',
    ['schema-unknown-field', '‸palce:'],
  ),
  edited('facts', 'a source on no day', 'published: 2025-06', 'published: 2025-13', [
    'schema-value',
    'published: ‸2025-13',
  ]),
  edited('facts', 'an address that is none', 'url: https://example.org/yearbook', 'url: example.org', [
    'schema-value',
    'url: ‸example.org',
  ]),
  edited('facts', 'a corroboration that there is not', 'state: differs', 'state: maybe', [
    'schema-value',
    'state: ‸maybe',
  ]),
  edited('facts', 'no facts', 'facts:\n', 'fact:\n', ['schema-unknown-field', '‸fact:']),
  edited('facts', 'facts that say nothing', '\nchecks:', '\nfigures: {}\nchecks:', [
    'schema-unknown-field',
    '‸figures:',
  ]),

  edited('figures', 'a kind of figure that there is not', 'kind: share-bar', 'kind: pie', [
    'schema-value',
    'kind: ‸pie',
  ]),
  edited('figures', 'a field that no figure has', '    note:', '    colour: red\n    note:', [
    'schema-unknown-field',
    '‸colour:',
  ]),
  edited('figures', 'a figure without its alternative text', '    alt: 日曆：渡船啟航在前，新碼頭開工在後。\n', '', [
    'schema-missing-field',
    '‸two-events:',
  ]),
  edited('figures', 'facts that are no list', 'facts: [boats-electric, boats-diesel]', 'facts: boats-electric', [
    'schema-type',
    'facts: ‸boats-electric',
  ]),
  edited('figures', 'an id with blanks', '[first-trip, new-pier]', '[first trip, new-pier]', [
    'schema-value',
    '‸first trip',
  ]),
  edited('figures', 'a figure whose id cannot be an address', '  two-events:', '  two_events:', [
    'schema-key',
    '‸two_events:',
  ]),
  edited('figures', 'a figure of nothing', '    facts: [boats-electric, boats-diesel]\n', '', [
    'schema-value',
    '‸fleet-parts:',
  ]),
  edited('figures', 'a list of facts that is empty', 'facts: [boats-electric, boats-diesel]', 'facts: []', [
    'schema-value',
    'facts: ‸[]',
  ]),

  above(
    'series.yaml',
    'a word for the series in small letters',
    'word: KUNMING',
    'word: Kunming',
    'schema-value',
    'word: ‸Kunming',
  ),
  above(
    'series.yaml',
    'a letter elsewhere at a place beyond the word',
    'position: 7',
    'position: 8',
    'schema-value',
    'position: ‸8',
  ),
  above(
    'series.yaml',
    'a contact that is none',
    '  name: 測試編輯組',
    '  name: 測試編輯組\n  contact: 樓下',
    'schema-value',
    'contact: ‸樓下',
  ),
  above(
    'series.yaml',
    'a letter elsewhere at a place that is not its own',
    'letter: G',
    'letter: K',
    'slot-letter',
    'letter: ‸K',
  ),
  above(
    'terms.yaml',
    'terms without their variants',
    '    variants: [埠頭]\n',
    '',
    'schema-missing-field',
    '- ‸preferred',
  ),
  above(
    'terms.yaml',
    'a severity that there is not',
    '    variants: [埠頭]',
    '    variants: [埠頭]\n    severity: fatal',
    'schema-value',
    'severity: ‸fatal',
  ),
  above('simplified.yaml', 'a word that is not Chinese', 'keep: [霧島]', 'keep: [Isle]', 'schema-value', '‸Isle'),
  above(
    'simplified.yaml',
    'a conversion that leaves Traditional',
    '起錨: 起锚',
    '起錨: 起錨',
    'simplified-traditional',
    '起錨: ‸起錨',
  ),
  above(
    'simplified.yaml',
    'a word that is kept and converted',
    'keep: [霧島]',
    'keep: [霧島, 起錨]',
    'simplified-twice',
    '霧島, ‸起錨',
  ),
];
