/** How real a number is. Closed. */
export const STATUSES = ['realised', 'started', 'signed', 'planned', 'expected', 'claimed', 'derived'] as const;
export type Status = (typeof STATUSES)[number];

interface StatusWords {
  /** Two to five characters, for legends and table cells. */
  label: string;
  /** One sentence, for the ledger. */
  meaning: string;
}

/** Readers' words for how real a number is. */
export const STATUS_WORDS: Record<Status, StatusWords> = {
  realised: { label: '已實現', meaning: '來源說已經發生、已經到位或已經建成。' },
  started: { label: '已開工', meaning: '來源說已經開工；所列投資是計劃總額，不是已經花出去的錢。' },
  signed: { label: '已簽約', meaning: '來源說已經簽約；簽約不等於開工。' },
  planned: { label: '計劃', meaning: '來源說打算這樣做。' },
  expected: { label: '預期', meaning: '來源說將來會達到。' },
  claimed: { label: '據原報道', meaning: '來源的說法，本站無從核實。' },
  derived: { label: '推算', meaning: '本站由其他數字算出，來源沒有這個數字。' },
};

/** Readers' words for how real an event is. */
export const EVENT_STATUS_WORDS: Record<Status, StatusWords> = {
  realised: { label: '已發生', meaning: '來源說已經發生。' },
  started: { label: '已開工', meaning: '來源說已經開工。' },
  signed: { label: '已簽約', meaning: '來源說已經簽約；簽約不等於開工。' },
  planned: { label: '計劃', meaning: '來源說打算這樣做。' },
  expected: { label: '預期', meaning: '來源說將來會發生。' },
  claimed: { label: '據原報道', meaning: '來源的說法，本站無從核實。' },
  derived: { label: '推算', meaning: '日期由本站推算，來源沒有印出。' },
};

/** Whether forms must mark the value as not measured: drawn hatched and named in legend, table and ledger. */
export const isProvisional = (status: Status): boolean =>
  status === 'planned' || status === 'expected' || status === 'derived';
