/** UTF-8 byte order mark: without it spreadsheets guess the encoding, and guess Chinese wrong. */
const BOM = '\uFEFF';

/**
 * A table as CSV (RFC 4180), for spreadsheets as for programs.
 * @param rows the header first; every row has as many cells.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((cells) => cells.map(quoted).join(',')).join('\r\n') + '\r\n';
}

/** What makes a spreadsheet run a cell as a formula; East Asian ones take the full-width signs too. */
const RUNS = /^[=+@＝＋＠－\t\r\n]/;

/** A text that a spreadsheet would run gets an apostrophe; numbers, negative ones too, stay numbers. */
function quoted(cell: string): string {
  const safe = RUNS.test(cell) || /^-(?![\d.]+$)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
