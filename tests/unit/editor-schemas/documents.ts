import { parse } from 'yaml';
import { everyKind } from '../../fixtures/every-kind.ts';
import { factsBeside } from './validity.ts';

/** A letter's facts, with every field in use. */
const FACTS = {
  sources: {
    report: { publisher: '某報', title: '某題', published: 2022, url: 'https://example.org/', note: '說明。' },
  },
  facts: {
    total: {
      label: '總數',
      value: 120,
      qualifier: 'about',
      unit: '個',
      period: 2022,
      place: '某地',
      status: 'realised',
      source: 'report',
      corroboration: { state: 'differs', url: 'https://example.org/', note: '別處不同。' },
      note: '說明。',
      unused: '備用。',
    },
    part: {
      label: '部分',
      value: 15,
      unit: '個',
      period: 'unstated',
      place: '某地',
      status: 'started',
      source: 'report',
    },
    band: {
      label: '一檔',
      value: [10, 50],
      unit: '億元',
      period: '2022-06-09',
      place: '某地',
      status: 'signed',
      source: 'report',
    },
    share: {
      label: '占比',
      derived: 'share(part, total)',
      decimals: 1,
      qualifier: 'about',
      unit: '%',
      period: '2022-H1',
      place: '某地',
      status: 'derived',
      note: '由兩個時期的數算出。',
    },
  },
  events: {
    meeting: {
      label: '會議',
      period: '2022-02-14/15',
      place: '某地',
      status: 'derived',
      source: 'report',
      corroboration: { state: 'none' },
      note: '日期由會期推算。',
      unused: '備用。',
    },
  },
  checks: ['part <= total'],
};

/** The first figure of every kind. */
function figures(): object {
  const all = (parse(everyKind().figures) as { figures: Record<string, { [field: string]: unknown }> }).figures;
  const first = Object.entries(all).filter(([id]) => id.endsWith('-1'));
  return { figures: Object.fromEntries(first) };
}

const REPORT = {
  publisher: '某報',
  series: '某系列',
  title: '某題',
  period: '2022-07',
  credits: [{ role: '採寫', names: ['某甲', '某乙'] }],
  url: 'https://example.org/',
};

/** A sound document of every kind, with every field in use. */
export const VALID: Readonly<Record<string, unknown>> = {
  facts: FACTS,
  figures: figures(),
  article: {
    position: 6,
    letter: 'N',
    word: 'Net',
    title: '某題',
    deck: '提要。',
    published: '2026-11-23',
    updated: '2026-12-01',
    draft: true,
    accent: 'cedar',
    credits: [{ role: '撰文', names: ['某甲'] }],
    report: REPORT,
    corrections: [{ date: '2026-12-01', text: '改正一字。' }],
  },
  series: {
    name: '某系列',
    tagline: '副題',
    word: 'KUNMING',
    accent: 'earth',
    description: '簡介',
    publisher: { name: '某社', contact: 'desk@example.org' },
    standing: '說明',
    slots: [
      {
        position: 7,
        letter: 'G',
        word: 'Green',
        title: '某題',
        url: 'https://example.org/',
        publisher: '某報',
        published: '2022-07-07',
      },
    ],
  },
  terms: {
    terms: [{ preferred: '報道', variants: ['報導'], severity: 'warning', except: ['報導文學'], note: '說明' }],
    keep: ['一字不改'],
  },
  simplified: { keep: ['卓著'], terms: { 帳戶: '账户' } },
};

/** The facts that its figures name. */
export const BESIDE = factsBeside(everyKind().facts);
