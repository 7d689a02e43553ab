import { applyEdits, type TextEdit } from '../../diagnostics/text-edit.ts';
import { ELEMENTS } from '../../content/elements/registry.ts';
import { articleOutline, lintTexts, type LintText } from './lint-texts.ts';

/** A change of one text of a file, as edits of that text and as edits of the file. */
export interface Change {
  /** Which text of the file, from 0. */
  index: number;
  inText: readonly TextEdit[];
  inFile: readonly TextEdit[];
}

/**
 * Those of some changes that make of a file what they say: the same texts, changed alike, and nothing else
 * than its words changed. A mark that means something to Markdown may do more where it stands.
 * @param texts the texts of the file.
 */
export function validChanges(
  changes: readonly Change[],
  whole: string,
  file: string,
  texts: readonly LintText[],
  elements = ELEMENTS,
): readonly Change[] {
  if (changes.length === 0) return changes;
  const outline = articleOutline(whole, file);
  const isValid = (some: readonly Change[]): boolean => {
    const made = applyEdits(
      whole,
      some.flatMap(({ inFile }) => inFile),
    );
    const read = lintTexts(made, file, elements);
    const edits = Map.groupBy(some, ({ index }) => index);
    return (
      read.length === texts.length &&
      read.every(({ text }, index) => text === applyEdits(texts[index]!.text, editsIn(edits.get(index)))) &&
      articleOutline(made, file) === outline
    );
  };
  return validOf(changes, isValid);
}

function editsIn(changes: readonly Change[] = []): TextEdit[] {
  return changes.flatMap(({ inText }) => inText);
}

/** All of them, where they are valid together; else what is valid of either half: few changes are not, and the file is read again for each trial. */
function validOf(changes: readonly Change[], isValid: (some: readonly Change[]) => boolean): readonly Change[] {
  if (changes.length === 0 || isValid(changes)) return changes;
  if (changes.length === 1) return [];
  const middle = changes.length >> 1;
  const first = validOf(changes.slice(0, middle), isValid);
  const both = [...first, ...validOf(changes.slice(middle), isValid)];
  return both.length === first.length || isValid(both) ? both : first;
}
