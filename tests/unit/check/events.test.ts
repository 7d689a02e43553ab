import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../../src/check/check-letter.ts';
import { makeLetter } from '../../../src/content/letter/make-letter.ts';
import type { LetterFiles } from '../../../src/content/read/read-content.ts';
import { placeOf, startsAt } from '../../support/places.ts';

const fact = (label: string, value: number, unit: string) =>
  `    label: ${label}\n    value: ${value}\n    unit: ${unit}\n    period: 2022-06-09\n    place: 某地\n    status: signed\n    source: report\n`;
const event = (label: string, period: string, more = '') =>
  `    label: ${label}\n    period: ${period}\n    place: 某地\n    status: realised\n    source: report\n${more}`;

const FACTS = `sources:
  report:
    publisher: 某報
    title: 一篇報道
    published: 2022-07
facts:
  signed:
${fact('簽約項目', 35, '個')}  waiting:
${fact('從洽談到簽約', 19, '天')}events:
  conference:
${event('工作會議', '2022-02-14/15')}  fair:
${event('推介會，簽約項目35個', '2022-06-09')}`;

const FIGURES = `figures:
  calendar:
    kind: timeline
    title: 先開會，後簽約
    dek: 會議與簽約的日期；2022年2月至6月
    events: [conference, fair]
    alt: 日曆：2022年2月開會，6月推介會上簽約。
    description: 2月14日至15日開工作會議，6月9日推介會上簽約項目35個。
  waits:
    kind: intervals
    title: 簽約，只等了19天
    dek: 從洽談到簽約，天；2022年
    facts: [waiting]
    ends:
      waiting: { from: 洽談, to: 簽約 }
    alt: 間隔條：從洽談到簽約的一段用時。
    description: 從洽談到簽約，19天。
`;

const ARTICLE = `---
position: 2
letter: U
word: Up
title: 一篇
deck: 一篇提要。
published: 2026-11-23
credits:
  - role: 撰文
    names: [某人]
---

<Figure id="calendar" />

<Figure id="waits" />
`;

function files(facts = FACTS, figures = FIGURES): LetterFiles {
  return {
    folder: '2-u-up',
    article: { file: 'article.mdx', text: ARTICLE },
    facts: { file: 'facts.yaml', text: facts },
    figures: { file: 'figures.yaml', text: figures },
  };
}

/** Rule and place of every diagnostic, once a text of one of the files is another. */
function diagnostics(file: 'facts' | 'figures', from: string, to: string): string[] {
  const before = file === 'facts' ? FACTS : FIGURES;
  expect(before).toContain(from);
  const text = before.replace(from, to);
  return checkLetter(makeLetter(file === 'facts' ? files(text) : files(FACTS, text))).map(
    (found) => `${found.rule} ${found.file}:${placeOf(found)}`,
  );
}

/** Line, from 1, on which a text stands. */
const lineOf = (text: string, needle: string, from = 0): number =>
  text.slice(0, text.indexOf(needle, from)).split('\n').length;

it('the sample has no diagnostic', () => {
  expect(checkLetter(makeLetter(files()))).toEqual([]);
});

describe('what is wrong with an event is pointed at', () => {
  const [conference, fair] = [FACTS.indexOf('  conference:'), FACTS.indexOf('  fair:')];
  const at = (needle: string, from: number, column: number) => `facts.yaml:${lineOf(FACTS, needle, from)}:${column}`;

  it('at its date', () => {
    expect(diagnostics('facts', 'period: 2022-02-14/15', 'period: 2022-02-15/14')).toEqual([
      `schema-value ${at('period', conference, 13)}`,
    ]);
    expect(diagnostics('facts', 'period: 2022-02-14/15', 'period: unstated')).toEqual([
      `schema-value ${at('period', conference, 13)}`,
    ]);
  });

  it('at a field that no event has, with the fields that it may have', () => {
    const text = FACTS.replace('period: 2022-02-14/15', 'date: 2022-02-14/15');
    const found = checkLetter(makeLetter(files(text)));
    expect(found.map(({ rule }) => rule)).toEqual(['schema-missing-field', 'schema-unknown-field']);
    expect(found[1]).toMatchObject(startsAt(lineOf(text, 'date:'), 5));
    expect(found[1]!.allowed).toContain('period');
  });

  it('at its source, with the one that was meant', () => {
    const text = FACTS.slice(0, fair) + FACTS.slice(fair).replace('source: report', 'source: reprot');
    const [found, ...more] = checkLetter(makeLetter(files(text)));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'source-unknown', ...startsAt(lineOf(FACTS, 'source', fair), 13) });
    expect(found!.suggestion).toContain('report');
  });

  it('at a number of its name that no fact holds', () => {
    expect(diagnostics('facts', '推介會，簽約項目35個', '推介會，簽約項目36個')).toEqual([
      `fact-missing ${at('label', fair, 20)}`,
    ]);
  });

  it('at its key where no figure shows it', () => {
    expect(diagnostics('figures', '[conference, fair]', '[fair]')).toEqual([`event-unused ${at('conference:', 0, 3)}`]);
  });

  it('unless it says why not, which it may not say for nothing', () => {
    const kept = `${event('工作會議', '2022-02-14/15')}    unused: 留待後用\n`;
    expect(
      checkLetter(
        makeLetter(
          files(
            FACTS.replace(event('工作會議', '2022-02-14/15'), kept),
            FIGURES.replace('[conference, fair]', '[fair]'),
          ),
        ),
      ),
    ).toEqual([]);
    expect(diagnostics('facts', event('工作會議', '2022-02-14/15'), kept)).toEqual([
      expect.stringMatching(/^event-unused-note /),
    ]);
  });
});

describe('what is wrong with a figure of time is pointed at', () => {
  const at = (needle: string, column: number) => `figures.yaml:${lineOf(FIGURES, needle)}:${column}`;

  it('at an event that is not there', () => {
    expect(diagnostics('figures', '[conference, fair]', '[conference, fiar]')).toEqual([
      `figure-unknown-event ${at('events:', 26)}`,
    ]);
  });

  it('at ends that are missing or misspelt, and at a number in their words', () => {
    expect(diagnostics('figures', 'waiting: { from', 'wating: { from')).toEqual([`figure-ends ${at('waiting: {', 7)}`]);
    expect(diagnostics('figures', 'waiting: { from', 'elsewhere: { from')).toEqual([
      `figure-ends ${at('facts: [waiting]', 13)}`,
      `figure-ends ${at('waiting: {', 7)}`,
    ]);
    expect(diagnostics('figures', 'to: 簽約 }', 'to: 簽約36個項目 }')).toEqual([
      `fact-missing ${at('waiting: {', 34)}`,
    ]);
  });
});
