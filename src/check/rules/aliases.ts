import type { PlacedLetter } from './slots.ts';
import { slugFor } from '../../series/folder.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';

/**
 * Holds the former words of all letters against the addresses that are in use: an old address can
 * lead to one letter alone, and to none where a letter has it now.
 * @returns for each letter its problems, keyed by folder.
 */
export function checkAliases(letters: readonly PlacedLetter[]): Map<string, DataDiagnostic[]> {
  const present = new Map(letters.map(({ folder, data }) => [slugFor(data), folder]));
  const aliases = new Map<string, string>();
  return new Map(
    letters.map(({ folder, data }) => {
      const diagnostics = data.formerly.flatMap((word, index): DataDiagnostic[] => {
        const path = ['formerly', index];
        const slug = slugFor({ letter: data.letter, word });
        if (word[0] !== data.letter)
          return [
            {
              rule: 'former-word',
              path,
              message: `以前的詞 ${word} 也要以 ${data.letter} 開頭`,
              suggestion: '改正它，或刪去',
            },
          ];
        const holder = present.get(slug) ?? aliases.get(slug);
        if (holder !== undefined) {
          const whose = holder === folder ? '這一篇現在就在用，或寫了兩次' : `由 ${holder} 用了`;
          return [
            {
              rule: 'former-word',
              path,
              message: `舊網址 /${slug}/ ${whose}`,
              suggestion: '刪去這一項；一個網址只能引到一篇',
            },
          ];
        }
        aliases.set(slug, folder);
        return [];
      });
      return [folder, diagnostics];
    }),
  );
}
