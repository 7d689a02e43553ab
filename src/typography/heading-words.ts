/**
 * Where a heading may break: between words, as a reader says them. Style sheets know
 * characters only, and would leave 分句 as 分 at the end of one line and 句 on the next.
 */

/** What leans on the word before it and begins no line. */
const ENCLITIC = /^[的了著過們嗎呢吧啊地得裡上下中內外間時後前起來去個次項年月日天%]$/u;
/** What a line never begins with, and what it never ends with. */
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：？！％…—·・]+$/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Between Han and Latin a style sheet makes a gap, which a break in the markup would take away. */
const HAN_EDGE = /\p{Script=Han}[\p{Script=Latin}\d]|[\p{Script=Latin}\d]\p{Script=Han}/u;

const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });

/** How many characters in a row that the dictionary knows no word for are kept together: 分句, 寫明, 都多了. */
const LONGEST_UNKNOWN = 3;

/**
 * A text of a heading in pieces that lines may break between; joined, they are the text.
 * The dictionary is the one of the JavaScript engine.
 */
export function headingWords(text: string): string[] {
  const words: string[] = [];
  let unknown = 0; // single characters at the end of the last piece
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1) ?? '';
    const single = /^\p{Script=Han}$/u.test(segment);
    const leans =
      ENCLITIC.test(segment) ||
      CLOSING.test(segment) ||
      OPENING.test(last) ||
      HAN_EDGE.test(last.slice(-1) + segment[0]);
    const continues = single && unknown > 0 && unknown < LONGEST_UNKNOWN;
    if (last !== '' && (leans || continues)) words[words.length - 1] = last + segment;
    else words.push(segment);
    if (!single || ENCLITIC.test(segment)) unknown = 0;
    else unknown = continues ? unknown + 1 : 1;
  }
  return words;
}
