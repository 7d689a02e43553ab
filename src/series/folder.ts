/** What the name of a letter's folder says: `6-n-new`. */
export interface FolderName {
  /** 1-based position in the word. */
  position: number;
  /** The letter, lower case. */
  letter: string;
  /** The word, lower case. */
  word: string;
}

/**
 * Reads a folder name of the form position-letter-word.
 * @returns its parts, or null where the name has another form.
 */
export function parseFolder(name: string): FolderName | null {
  const match = /^([1-9]\d?)-([a-z])-([a-z]+)$/.exec(name);
  if (!match) return null;
  return { position: Number(match[1]), letter: match[2]!, word: match[3]! };
}

/** The folder name that a letter's frontmatter asks for. */
export function folderFor(letter: { position: number; letter: string; word: string }): string {
  return `${letter.position}-${slugFor(letter)}`;
}

/** Address segment of a letter: `n-new`. */
export function slugFor(letter: { letter: string; word: string }): string {
  return `${letter.letter}-${letter.word}`.toLowerCase();
}
