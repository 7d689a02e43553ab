import { CONVERSION_WORDS } from './conversion-words.ts';
import { phraseFinder } from './phrases.ts';
import { safeFix, type Rule } from './rule.ts';

const ROWS = CONVERSION_WORDS.map(({ wrong, proper, words, right }) => ({
  wrong,
  proper,
  find: phraseFinder(words.split(' '), [...(right?.split(' ') ?? []), mentioned(wrong)]),
}));

/** A character alone between quotation marks is spoken of, not used. */
function mentioned(character: string): string {
  return `[「『]${character}[」』]`;
}

/** Characters that are right in other words, left by a program that turned Simplified into Traditional. */
export const conversionArtefact: Rule = {
  name: 'conversion-artefact',
  find: (text) =>
    ROWS.filter(({ wrong }) => text.includes(wrong)).flatMap(({ wrong, proper, find }) =>
      find(text).map((phrase) => {
        const from = phrase.from + phrase.text.indexOf(wrong);
        const to = from + wrong.length;
        const message =
          phrase.text === wrong
            ? `「${wrong}」在這裡應作「${proper}」`
            : `「${phrase.text}」的「${wrong}」應作「${proper}」`;
        return {
          from,
          to,
          message,
          allowed: phrase.text.replace(wrong, proper),
          fix: safeFix({ from, to, text: proper }),
        };
      }),
    ),
};
