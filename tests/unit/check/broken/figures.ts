import { due, edited, type Kind } from './kind.ts';

const LABELS = '    labels:\n      boats-electric: 電動\n      boats-diesel: 柴油\n';
const PARTS = 'facts: [boats-electric, boats-diesel]';

/** Figures whose facts, events and words do not fit. */
export const FIGURES: readonly Kind[] = [
  edited('figures', 'a fact that there is not', PARTS, 'facts: [boats-electrik, boats-diesel]', [
    'figure-unknown-fact',
    'facts: [‸boats-electrik',
  ]),
  edited('figures', 'an event that there is not', 'events: [first-trip, new-pier]', 'events: [first-tripp, new-pier]', [
    'figure-unknown-event',
    'events: [‸first-tripp',
  ]),
  edited('figures', 'a fact that is drawn twice', PARTS, 'facts: [boats-electric, boats-diesel, boats-diesel]', [
    'figure-repeated-fact',
    'boats-diesel, ‸boats-diesel',
  ]),
  edited('figures', 'an event that is drawn twice', 'new-pier]', 'new-pier, new-pier]', [
    'figure-repeated-event',
    'new-pier, ‸new-pier',
  ]),
  edited('figures', 'a highlight that is not drawn', 'highlight: boats-electric', 'highlight: coal', [
    'figure-highlight',
    'highlight: ‸coal',
  ]),
  edited('figures', 'a short name of what is not drawn', '      boats-diesel: 柴油', '      coal: 煤', [
    'figure-labels',
    'coal: ‸煤',
  ]),
  edited(
    'figures',
    'an alternative text that is the title',
    'alt: 構成條：全部船機裡，電動的占四分之一。',
    'alt: 四分之一的船用電',
    ['figure-alt', 'alt: ‸四分之一的船用電'],
  ),
  edited(
    'figures',
    'an alternative text that says nothing',
    'alt: 構成條：全部船機裡，電動的占四分之一。',
    'alt: 這是一張圖',
    ['figure-alt', 'alt: ‸這是一張圖'],
  ),
  edited(
    'figures',
    'a description that is the title',
    'description: 橫條一條分成兩段，電動的短，柴油的長。',
    'description: 四分之一的船用電。',
    ['figure-description', 'description: ‸四分之一'],
  ),
  edited(
    'figures',
    'one part of a whole',
    `${PARTS}\n${LABELS}`,
    'facts: [boats-electric]\n',
    ['figure-length', 'facts: ‸[boats-electric]'],
    due('facts', 'fact-unused', '‸boats-diesel:'),
  ),
  edited(
    'figures',
    'units that share no axis',
    `${PARTS}\n${LABELS}`,
    'facts: [boats-electric, boats-diesel, coal]\n',
    ['figure-units', 'boats-diesel, ‸coal'],
  ),
  edited(
    'figures',
    'events in a figure that is no calendar',
    '    highlight: boats-electric\n',
    '    highlight: boats-electric\n    events: [first-trip]\n',
    ['figure-events', 'events: ‸[first-trip]\n'],
  ),
  edited(
    'figures',
    'a calendar without events',
    'events: [first-trip, new-pier]',
    'facts: [lighthouses]',
    ['figure-events', 'facts: ‸[lighthouses]'],
    due('facts', 'event-unused', '‸first-trip:'),
    due('facts', 'event-unused', '‸new-pier:'),
  ),
  edited(
    'figures',
    'ends in a figure that has none',
    '    highlight: boats-electric\n',
    '    highlight: boats-electric\n    ends: { boats-electric: { to: 年底 } }\n',
    ['figure-ends', '‸ends: {'],
  ),
  edited(
    'figures',
    'groups in a figure that has none',
    `${PARTS}\n${LABELS}`,
    'categories: [甲, 乙]\n    series:\n      - label: 一\n        facts: [boats-electric, boats-diesel]\n      - label: 二\n        facts: [boats, coal]\n',
    ['figure-series', '‸series:'],
    ['figure-units', 'facts: [boats, ‸coal]'],
  ),
];
