import { due, edited, type Kind } from './kind.ts';

const COAL = '    value: 1237.063\n';
const DIESEL = 'derived: boats - boats-electric';
const SHARE = 'derived: share(boats-electric, boats)';

/** Facts that do not hold together, and formulas that cannot be computed. */
export const FACTS: readonly Kind[] = [
  edited('facts', 'a fact that is computed from itself', DIESEL, 'derived: boats - boats-diesel', [
    'formula-cycle',
    'derived: boats - ‸boats-diesel',
  ]),
  edited('facts', 'a fact in a formula that there is not', SHARE, 'derived: share(boats-electrik, boats)', [
    'formula-unknown',
    'derived: share(‸boats-electrik',
  ]),
  edited('facts', 'a division by zero', SHARE, 'derived: share(boats-electric, boats - boats)', [
    'formula-zero',
    'derived: ‸share(boats-electric, boats - boats)',
  ]),
  edited('facts', 'a formula that ends too early', SHARE, 'derived: share(boats-electric, boats', [
    'formula-syntax',
    'derived: share(boats-electric, boats‸\n',
  ]),
  edited('facts', 'a sign of the Chinese keyboard in a formula', DIESEL, 'derived: boats － boats-electric', [
    'formula-syntax',
    'derived: boats ‸－ boats-electric',
  ]),
  edited('facts', 'units that do not add up', DIESEL, 'derived: boats - coal', [
    'formula-dimension',
    'derived: boats ‸- coal',
  ]),
  edited('facts', 'a result in a unit that it is not', SHARE, 'derived: coal', ['formula-dimension', 'derived: ‸coal']),
  edited('facts', 'a check that fails', 'boats-diesel = boats\n', 'boats-diesel = boats-electric\n', [
    'check-fails',
    '- ‸boats-electric + boats-diesel = boats-electric',
  ]),
  edited('facts', 'a check that compares nothing', 'boats-diesel = boats\n', 'boats-diesel\n', [
    'formula-syntax',
    '- boats-electric + boats-diesel‸\n',
  ]),
  edited('facts', 'a value beside a formula', DIESEL, `value: 30\n    ${DIESEL}`, ['value-or-derived', 'value: ‸30']),
  edited('facts', 'neither value nor formula', COAL, '', ['value-or-derived', '‸coal:']),
  edited('facts', 'a count with a fraction', 'value: 15', 'value: 15.5', ['count-is-whole', 'value: ‸15.5']),
  edited('facts', 'a range that runs backwards', COAL, '    value: [1238, 1237]\n', [
    'range-order',
    'value: ‸[1238, 1237]',
  ]),
  edited(
    'facts',
    'a computed fact that says it was read',
    '    unit: "%"\n    period: 2025\n    place: 霧島\n    status: derived',
    '    unit: "%"\n    period: 2025\n    place: 霧島\n    status: claimed',
    ['derived-status', '"%"\n    period: 2025\n    place: 霧島\n    status: ‸claimed'],
  ),
  edited('facts', 'a read fact that says it was computed', 'status: claimed', 'status: derived', [
    'derived-status',
    '    status: ‸derived\n    source: yearbook\n    corroboration',
  ]),
  edited('facts', 'a source of a computed fact', DIESEL, `${DIESEL}\n    source: yearbook`, [
    'source-of-derived',
    'boats-electric\n    source: ‸yearbook',
  ]),
  edited('facts', 'no source', '    source: yearbook\n    corroboration', '    corroboration', [
    'source-missing',
    '‸coal:',
  ]),
  edited(
    'facts',
    'a source that there is not',
    'source: yearbook\n    corroboration',
    'source: yearbok\n    corroboration',
    ['source-unknown', 'source: ‸yearbok\n'],
  ),
  edited(
    'facts',
    'a source that nothing uses',
    '\nfacts:\n',
    '  diary:\n    publisher: 島報\n    title: 船長日記\n    published: 2025\n\nfacts:\n',
    ['source-unused', '‸diary:'],
  ),
  edited('facts', 'a difference that is not told', '      note: 另一家報紙說少一些。\n', '', [
    'corroboration-note',
    '‸corroboration:',
  ]),
  edited('article', 'a fact that nothing uses', '，約1237.1噸煤', '', due('facts', 'fact-unused', '‸coal:')),
  edited(
    'facts',
    'an event whose id is a fact’s',
    'events:\n',
    `events:\n  coal:\n    label: 運煤\n    period: 2025-01\n    place: 霧島\n    status: realised\n    source: yearbook\n    unused: 留著\n`,
    ['event-id', 'events:\n  ‸coal:'],
  ),
  edited(
    'facts',
    'an event that no figure shows',
    'events:\n',
    `events:\n  coal-trip:\n    label: 運煤\n    period: 2025-01\n    place: 霧島\n    status: realised\n    source: yearbook\n`,
    ['event-unused', '‸coal-trip:'],
  ),
  edited('facts', 'a date that was computed, nobody says how', '    status: started', '    status: derived', [
    'event-derived',
    '    label: 新碼頭開工\n    period: 2025-04-20\n    place: 霧島\n    status: ‸derived',
  ]),
  edited('facts', 'a used fact that says it is not', COAL, `${COAL}    unused: 留著\n`, [
    'fact-unused-note',
    '‸unused: 留著',
    'warning',
  ]),
  edited('facts', 'decimals of a read value', COAL, `${COAL}    decimals: 2\n`, ['decimals-of-typed', 'decimals: ‸2']),
];
