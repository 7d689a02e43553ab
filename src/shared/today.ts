/** The calendar day where the command runs, `2026-11-23`. */
export function today(now: Date = new Date()): string {
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
