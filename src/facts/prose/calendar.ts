const MONTH_DAY = /(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?[日號]/g;

/** Why a written date cannot be; undefined for one that can. Without a year, 29 February can. */
export function dateReason(text: string): string | undefined {
  for (const [written, year = '2024', month, day] of text.matchAll(MONTH_DAY)) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) > last) return `日曆上沒有「${written}」`;
  }
  return undefined;
}
