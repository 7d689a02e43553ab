import { ConverterBuilder, Trie } from 'opencc-js/core';
import * as dictionaries from 'opencc-js/preset/t2cn';
import type { Converter } from './converter.ts';
import type { Dictionary } from './dictionary.ts';
import { simplifiedMarks } from './quotation-marks.ts';

/**
 * Characters and what depends on their context (著 in 看著, not in 著名), no words of another
 * region: 效能 stays 效能. It reads Taiwan's forms; without them 著 would stay in 帶著.
 */
const convertScript = ConverterBuilder(dictionaries)({ from: 'tw', to: 'cn' });

/** A stretch of a text and what becomes of it. */
interface Stretch {
  from: string;
  to: string;
}

/** A converter to Simplified that heeds the editors' dictionary: of its entries the longest wins. */
export function createSimplifier({ keep, terms }: Dictionary): Converter {
  const own = new Trie();
  for (const [from, to] of [...Object.entries(terms), ...keep.map((name) => [name, name] as const)])
    own.addWord(from, to);

  const pieces = (given: readonly string[]): string[] => {
    const written = [...stretches(given.join(''), own)].flatMap(spread);
    let at = 0;
    return given.map((piece) => {
      const length = [...piece].length;
      return written.slice(at, (at += length)).join('');
    });
  };
  return { lang: 'zh-Hans', pieces, text: (text) => pieces([text])[0]! };
}

/** Whether Simplified would write a text otherwise, going by characters and words alone. */
export function isTraditional(text: string): boolean {
  return convertScript(text) !== text;
}

/** Cuts a text at the entries of the editors' dictionary; what lies between is converted as a whole. */
function* stretches(text: string, own: Trie): Generator<Stretch> {
  let start = 0;
  for (let at = 0; at < text.length;) {
    const entry = own.matchPrefix(text, at);
    if (!entry) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      continue;
    }
    if (at > start) yield converted(text.slice(start, at));
    yield { from: text.slice(at, entry.end), to: entry.value };
    start = at = entry.end;
  }
  if (start < text.length) yield converted(text.slice(start));
}

function converted(from: string): Stretch {
  return { from, to: simplifiedMarks(convertScript(from)) };
}

/** What each character of a stretch becomes; where the two differ in length, the last one takes what is left. */
function spread({ from, to }: Stretch): string[] {
  const characters = [...to];
  const last = [...from].length - 1;
  return Array.from({ length: last + 1 }, (_, i) =>
    i < last ? (characters[i] ?? '') : characters.slice(last).join(''),
  );
}
