import { folderFor, parseFolder, slugFor } from '../../series/folder.ts';
import type { DataDiagnostic } from '../../diagnostics/data-diagnostic.ts';
import type { Elsewhere, Frontmatter } from '../../series/schema.ts';
import { letterAt, positionsOf } from '../../series/word.ts';

/** A letter with the folder that holds it. */
export interface PlacedLetter {
  folder: string;
  data: Frontmatter;
}

/**
 * Holds one letter against its slot and its folder: position gives the letter,
 * and the folder's name repeats position, letter and word.
 * @param seriesWord the word that the series spells; undefined where it cannot be told, and a letter may stand anywhere.
 * @returns problems, with paths into the frontmatter; empty where all agree.
 */
export function checkPlace({ folder, data }: PlacedLetter, seriesWord: string | undefined): DataDiagnostic[] {
  const misplaced = seriesWord === undefined ? undefined : wrongLetter(data, seriesWord);
  if (misplaced) return [misplaced];
  if (data.word[0] !== data.letter) {
    return [
      {
        rule: 'slot-word',
        path: ['word'],
        message: `word 是 ${data.word}，但它要以字母 ${data.letter} 開頭`,
        suggestion: `換一個以 ${data.letter} 開頭的詞，或改正 letter 與 position`,
      },
    ];
  }
  const wanted = folderFor(data);
  if (folder === wanted) return [];
  return [
    {
      rule: 'slot-folder',
      path: [disagreement(folder, data)],
      message: `資料夾叫 ${folder}，但文章開頭說的是第 ${data.position} 位、字母 ${data.letter}、詞 ${data.word}`,
      allowed: wanted,
      suggestion: `把資料夾改名為 ${wanted}，或把文章開頭改得與資料夾一致`,
    },
  ];
}

/** Why a letter cannot stand at its position of a word; undefined where it does. */
function wrongLetter({ position, letter }: Frontmatter, seriesWord: string): DataDiagnostic | undefined {
  const due = letterAt(seriesWord, position);
  if (due === letter) return undefined;
  if (due === undefined) return beyond(seriesWord, position, []);
  const places = positionsOf(seriesWord, letter);
  return {
    rule: 'slot-letter',
    path: ['letter'],
    message: `letter 寫的是 ${letter}，但 ${seriesWord} 的第 ${position} 個字母是 ${due}`,
    allowed: due,
    suggestion: places.length
      ? `把 letter 改成 ${due}；若這篇確是 ${letter}，就把 position 改成 ${places.join(' 或 ')}，資料夾也跟著改名`
      : `把 letter 改成 ${due}`,
  };
}

/** A position that the word does not reach. */
function beyond(seriesWord: string, position: number, path: DataDiagnostic['path']): DataDiagnostic {
  return {
    rule: 'slot-letter',
    path: [...path, 'position'],
    message: `position 寫的是 ${position}，但 ${seriesWord} 只有 ${seriesWord.length} 個字母`,
    suggestion: `position 寫 1 到 ${seriesWord.length}`,
  };
}

/** The first field on which folder and frontmatter differ. */
function disagreement(folder: string, data: Frontmatter): keyof Frontmatter {
  const parts = parseFolder(folder);
  if (parts && parts.position !== data.position) return 'position';
  if (parts && parts.letter !== data.letter.toLowerCase()) return 'letter';
  return parts ? 'word' : 'position';
}

/**
 * Finds a second letter for a place that is taken.
 * @param letters all letters, in the order in which they are to be trusted.
 * @returns for each later letter the problem it has, keyed by folder.
 */
export function checkCollisions(letters: readonly PlacedLetter[]): Map<string, DataDiagnostic> {
  const diagnostics = new Map<string, DataDiagnostic>();
  const positions = new Map<number, string>();
  const slugs = new Map<string, string>();
  for (const { folder, data } of letters) {
    const slug = slugFor(data);
    const holder = positions.get(data.position);
    const namesake = slugs.get(slug);
    if (holder !== undefined) {
      diagnostics.set(folder, {
        rule: 'slot-taken',
        path: ['position'],
        message: `第 ${data.position} 位已經由 ${holder} 占了`,
        suggestion: `一個位置只放一篇：改 position（連同資料夾名），或移走 ${holder}`,
      });
    } else if (namesake !== undefined) {
      diagnostics.set(folder, {
        rule: 'slot-address',
        path: ['word'],
        message: `網址 /${slug}/ 已經由 ${namesake} 用了：兩個 ${data.letter} 不能用同一個詞`,
        suggestion: '換一個詞，資料夾也跟著改名',
      });
    }
    positions.set(data.position, holder ?? folder);
    slugs.set(slug, namesake ?? folder);
  }
  return diagnostics;
}

/** Holds the slots of `series.yaml` against the word and against each other; paths start at `slots`. */
export function checkElsewhere(slots: readonly Elsewhere[], seriesWord: string): DataDiagnostic[] {
  const seen = new Set<number>();
  return slots.flatMap((slot, index): DataDiagnostic[] => {
    const due = letterAt(seriesWord, slot.position);
    if (seen.has(slot.position)) {
      return [
        {
          rule: 'slot-taken',
          path: ['slots', index, 'position'],
          message: `第 ${slot.position} 位在 slots 裡寫了兩次`,
          suggestion: '留下一個',
        },
      ];
    }
    seen.add(slot.position);
    if (due === undefined) return [beyond(seriesWord, slot.position, ['slots', index])];
    if (due !== slot.letter) {
      return [
        {
          rule: 'slot-letter',
          path: ['slots', index, 'letter'],
          message: `letter 寫的是 ${slot.letter}，但 ${seriesWord} 的第 ${slot.position} 個字母是 ${due}`,
          allowed: due,
          suggestion: `把 letter 改成 ${due}，或改正 position`,
        },
      ];
    }
    return [];
  });
}
