/** A phrase found, and where. */
export interface Phrase {
  text: string;
  from: number;
}

/**
 * Makes a reader that finds phrases in a text, but not where a longer phrase makes them
 * right: 干部 is found, in 若干部門 it is not. One pass a text.
 * @param phrases what to find, and `right` what covers it; parts of `u` patterns without groups.
 */
export function phraseFinder(phrases: readonly string[], right: readonly string[] = []): (text: string) => Phrase[] {
  // Of phrases that begin at one place the right ones come first, and a longer before a shorter.
  const pattern = new RegExp(
    [...right, `(${phrases.toSorted((a, b) => b.length - a.length).join('|')})`].join('|'),
    'gu',
  );
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 1: phrase, index }) =>
      phrase ? [{ text: phrase, from: index }] : [],
    );
}

/** A phrase as a part of a pattern that stands for itself. */
export function literal(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
