/** From a half-width character to its full-width twin, in Unicode. */
const TO_FULL_WIDTH = 0xfee0;
const FULL_WIDTH: Record<string, string> = {
  '％': '%',
  '＋': '+',
  '／': '/',
  '：': ':',
  '－': '-',
  '～': '~',
  '〜': '~',
};

/**
 * The text with full-width digits, signs and letters as their half-width twins, so that
 * one set of patterns reads both. One character stands for one: offsets stay true.
 */
export function toHalfWidth(text: string): string {
  return (
    text
      .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - TO_FULL_WIDTH))
      .replace(/[％＋／：－～〜]/g, (c) => FULL_WIDTH[c] ?? c)
      // A full-width point or comma belongs to a number only where full-width digits stand on both sides.
      .replace(/(?<=\d)．(?=\d)/g, '.')
      .replace(/[，]/g, (comma, at: number) =>
        /^[０-９]，[０-９]{3}(?![０-９])$/.test(text.slice(at - 1, at + 4)) ? ',' : comma,
      )
  );
}
