/** What a drawing may write of its own accord, as the edition of the figure writes it. */
export type Messages = Readonly<Record<string, string>>;

/**
 * A phrase as the edition of the figure writes it: one of its kind's, or the name of its `unit`.
 * @throws where the figure has none of this name.
 */
export function message({ words }: { words: Messages }, name: string): string {
  const phrase = words[name];
  if (phrase === undefined)
    throw new Error(`No phrase “${name}” goes with this kind: give it one in the kind's definition`);
  return phrase;
}
