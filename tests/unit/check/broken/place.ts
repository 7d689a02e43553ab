import { cp, mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { changeFile } from '../../../support/folders.ts';
import { edited, type Kind } from './kind.ts';

/** Letters that do not fit their place in the series. */
export const PLACES: readonly Kind[] = [
  edited('article', 'a letter that does not stand at its position', 'letter: I', 'letter: K', [
    'slot-letter',
    'letter: ‸K',
  ]),
  edited('article', 'a word with another letter', 'word: Isle', 'word: Sail', ['slot-word', 'word: ‸Sail']),
  edited('article', 'a word that the folder has not', 'word: Isle', 'word: Island', ['slot-folder', 'word: ‸Island']),
  edited(
    'article',
    'another position than the folder’s',
    'position: 5\nletter: I\nword: Isle',
    'position: 6\nletter: N\nword: North',
    ['slot-folder', 'position: ‸6'],
  ),
];

/** Letters that do not fit each other, or whose folder is called otherwise. */
export const COLLISIONS: readonly Kind[] = [
  {
    name: 'a folder that is called by no rule',
    make: (letter) => rename(letter, join(dirname(letter), 'isle')),
    due: [{ rule: 'slot-folder', file: 'letters/isle/article.mdx', at: 'position: ‸5', level: 'error' }],
  },
  {
    name: 'a position that is taken',
    make: async (letter) => {
      const second = join(dirname(letter), '5-i-iron');
      await cp(letter, second, { recursive: true });
      await changeFile(join(second, 'article.mdx'), 'word: Isle', 'word: Iron');
    },
    // By name the second folder comes first, and is trusted.
    due: [{ rule: 'slot-taken', file: 'letters/5-i-isle/article.mdx', at: 'position: ‸5', level: 'error' }],
  },
  {
    name: 'an address that two letters share',
    make: async (letter) => {
      for (const position of [3, 6]) {
        const folder = join(dirname(letter), `${position}-n-net`);
        await mkdir(folder);
        await cp(letter, folder, { recursive: true });
        await changeFile(
          join(folder, 'article.mdx'),
          'position: 5\nletter: I\nword: Isle',
          `position: ${position}\nletter: N\nword: Net`,
        );
      }
    },
    due: [{ rule: 'slot-address', file: 'letters/6-n-net/article.mdx', at: 'word: ‸Net', level: 'error' }],
  },
];
