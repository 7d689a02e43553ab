/**
 * A few words around a character, by which an editor finds it.
 */
import { charactersOf } from './characters.ts';
import type { TextRun } from './rendered-text.ts';

/** Characters shown on either side. */
const REACH = 12;

/**
 * The words around the first place where runs show a character, within its line; the
 * character alone where no run holds it as it stands.
 */
export function excerptAround(runs: readonly TextRun[], character: string): string {
  const found = runs.find((run) => charactersOf(run.text).has(character));
  if (!found) return character;
  const text = runs
    .filter((run) => run.line === found.line)
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const at = text.indexOf(character);
  // Cut by whole characters: half of a surrogate pair would print as a question mark.
  const before = [...text.slice(0, at)];
  const after = [...text.slice(at + character.length)];
  return [
    before.length > REACH ? '…' : '',
    ...before.slice(-REACH),
    character,
    ...after.slice(0, REACH),
    after.length > REACH ? '…' : '',
  ].join('');
}
