import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { due, rewritten, type Kind } from './kind.ts';

const START = [1, 1] as const;

/** Windows lets only developers make links. */
const ifLinks = (kind: Kind): Kind[] => (process.platform === 'win32' ? [] : [kind]);

/** What stands before the first of these words, as bytes. */
const upTo = (bytes: Buffer, words: string): Buffer => bytes.subarray(0, bytes.indexOf(words));

/** Files that are none, or not what they should be, whatever they say. */
export const FILES: readonly Kind[] = [
  rewritten('article', 'an article that is empty', () => '', due('article', 'file-empty', START)),
  rewritten('facts', 'facts that are empty', () => '', due('facts', 'file-empty', START)),
  rewritten('figures', 'figures that are empty', () => '', due('figures', 'file-empty', START)),
  rewritten(
    'figures',
    'figures of blanks and remarks alone',
    () => '\n# 還沒有圖\n\n',
    due('figures', 'file-empty', START),
  ),
  rewritten(
    'article',
    'a byte order mark',
    (text) => Buffer.concat([Buffer.from('\uFEFF'), text]),
    due('article', 'file-mark', START, 'warning'),
  ),
  rewritten(
    'facts',
    'a byte order mark in YAML',
    (text) => Buffer.concat([Buffer.from('\uFEFF'), text]),
    due('facts', 'file-mark', START, 'warning'),
  ),
  rewritten(
    'article',
    'line ends of Windows',
    (text) => text.toString().replaceAll('\n', '\r\n'),
    due('article', 'file-line-ends', [1, 4], 'warning'),
  ),
  rewritten(
    'facts',
    'line ends of Windows in YAML',
    (text) => text.toString().replaceAll('\n', '\r\n'),
    due('facts', 'file-line-ends', [1, 9], 'warning'),
  ),
  rewritten(
    'article',
    'UTF-16',
    (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.toString(), 'utf16le')]),
    due('article', 'file-encoding', START),
  ),
  // 渡船 in Big5.
  rewritten(
    'facts',
    'Big5',
    (text) => Buffer.concat([upTo(text, '渡船的船機'), Buffer.from([0xb4, 0xe7, 0xb2, 0xee]), Buffer.from('\n')]),
    due('facts', 'file-encoding', [10, 12]),
  ),
  rewritten(
    'facts',
    'zeros where the end was not written',
    (text) => Buffer.concat([upTo(text, 'events:'), Buffer.alloc(64)]),
    due('facts', 'file-encoding', [59, 1]),
  ),
  rewritten(
    'article',
    'a character cut in the middle',
    (text) => text.subarray(0, text.indexOf('渡船靠岸') + 2),
    due('article', 'file-encoding', [26, 1]),
  ),
  rewritten(
    'article',
    'three megabytes',
    (text) => Buffer.concat([text, Buffer.alloc(3_000_000, '字')]),
    due('article', 'file-large', START),
  ),
  {
    name: 'a folder called facts.yaml',
    make: async (letter) => {
      await rm(join(letter, 'facts.yaml'));
      await mkdir(join(letter, 'facts.yaml'));
    },
    due: [due('facts', 'file-missing', START)],
  },
  {
    name: 'a folder without an article',
    make: (letter) => rm(join(letter, 'article.mdx')),
    due: [due('article', 'file-missing', START)],
  },
  {
    name: 'a letter without facts',
    make: (letter) => rm(join(letter, 'facts.yaml')),
    due: [due('facts', 'file-missing', START)],
  },
  {
    name: 'a letter without figures',
    make: (letter) => rm(join(letter, 'figures.yaml')),
    due: [due('figures', 'file-missing', START)],
  },
  {
    name: 'an empty folder',
    make: async (letter) => {
      await rm(letter, { recursive: true });
      await mkdir(letter);
    },
    due: [due('article', 'file-missing', START)],
  },
  ...ifLinks({
    name: 'a symbolic link for a file, out of the content',
    make: async (letter) => {
      await rm(join(letter, 'figures.yaml'));
      await symlink(import.meta.filename, join(letter, 'figures.yaml'));
    },
    due: [due('figures', 'file-outside', START)],
  }),
];

/** The same, of whole folders and of the files above the letters. */
export const FOLDERS: readonly Kind[] = [
  {
    name: 'a stray file among the letters',
    make: (_, root) => writeFile(join(root, 'letters/notes.txt'), '記得寄信'),
    due: [{ rule: 'file-stray', file: 'letters/notes.txt', at: START, level: 'warning' }],
  },
  ...ifLinks({
    name: 'a symbolic link for a folder, out of the content',
    make: (_, root) => symlink(tmpdir(), join(root, 'letters/6-n-net')),
    due: [{ rule: 'file-outside', file: 'letters/6-n-net', at: START, level: 'error' }],
  }),
  {
    name: 'no series.yaml',
    make: (_, root) => rm(join(root, 'series.yaml')),
    due: [{ rule: 'file-missing', file: 'series.yaml', at: START, level: 'error' }],
  },
  {
    name: 'an empty series.yaml',
    make: (_, root) => writeFile(join(root, 'series.yaml'), ''),
    due: [{ rule: 'file-empty', file: 'series.yaml', at: START, level: 'error' }],
  },
  {
    name: 'a second letter for a position',
    make: (letter, root) => cp(letter, join(root, 'letters/5-i-isle-2'), { recursive: true }),
    due: [
      { rule: 'slot-folder', file: 'letters/5-i-isle-2/article.mdx', at: 'position: ‸5', level: 'error' },
      { rule: 'slot-taken', file: 'letters/5-i-isle-2/article.mdx', at: 'position: ‸5', level: 'error' },
    ],
  },
];
