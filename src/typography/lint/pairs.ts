/** Marks that belong together; half-width and full-width twins close each other. */
export type Family =
  | 'corner'
  | 'white-corner'
  | 'double'
  | 'single'
  | 'straight-double'
  | 'straight-single'
  | 'paren'
  | 'title'
  | 'angle'
  | 'lenticular'
  | 'tortoise'
  | 'square';

const OPENERS: Record<string, Family> = {
  '「': 'corner',
  '『': 'white-corner',
  '“': 'double',
  '〝': 'double',
  '‘': 'single',
  '（': 'paren',
  '(': 'paren',
  '《': 'title',
  '〈': 'angle',
  '【': 'lenticular',
  '〔': 'tortoise',
  '［': 'square',
};
const CLOSERS: Record<string, Family> = {
  '」': 'corner',
  '』': 'white-corner',
  '”': 'double',
  '〞': 'double',
  '’': 'single',
  '）': 'paren',
  ')': 'paren',
  '》': 'title',
  '〉': 'angle',
  '】': 'lenticular',
  '〕': 'tortoise',
  '］': 'square',
};
const STRAIGHT: Record<string, Family> = {
  '"': 'straight-double',
  '＂': 'straight-double',
  "'": 'straight-single',
  '＇': 'straight-single',
};
const QUOTES: ReadonlySet<Family> = new Set([
  'corner',
  'white-corner',
  'double',
  'single',
  'straight-double',
  'straight-single',
]);

/** Two marks that belong together. */
export interface Pair {
  family: Family;
  /** Offsets of the two marks. */
  open: number;
  close: number;
  /** How many pairs of quotation marks it stands in. */
  depth: number;
}

export interface Pairs {
  /** In the order of their opening marks. */
  pairs: Pair[];
  /** Marks without their other half. */
  unpaired: { at: number; family: Family; opens: boolean }[];
}

export function isQuote(family: Family): boolean {
  return QUOTES.has(family);
}

const ANY = new RegExp(`[${Object.keys({ ...OPENERS, ...CLOSERS, ...STRAIGHT }).join('')}]`, 'g');

/** Finds which marks of a text belong together. Apostrophes, inch marks and the bracket behind a list's number are no marks of a pair. */
export function findPairs(text: string): Pairs {
  const stack: { at: number; family: Family }[] = [];
  const open = new Map<Family, number>();
  const found: Omit<Pair, 'depth'>[] = [];
  const unpaired: Pairs['unpaired'] = [];
  const push = (at: number, family: Family): void => {
    stack.push({ at, family });
    open.set(family, (open.get(family) ?? 0) + 1);
  };
  const pop = (): { at: number; family: Family } => {
    const top = stack.pop()!;
    open.set(top.family, open.get(top.family)! - 1);
    return top;
  };
  for (const { 0: mark, index: at } of text.matchAll(ANY)) {
    const straight = STRAIGHT[mark];
    const family = OPENERS[mark] ?? CLOSERS[mark] ?? straight!;
    const closes = straight ? (open.get(straight) ?? 0) > 0 : mark in CLOSERS;
    if (isApostrophe(text, at, mark, (open.get(family) ?? 0) > 0)) continue;
    if (!closes) push(at, family);
    else if (!open.get(family)) {
      if (!(family === 'paren' && numbersList(text, at))) unpaired.push({ at, family, opens: false });
    } else {
      let top = pop();
      for (; top.family !== family; top = pop()) unpaired.push({ ...top, opens: true });
      found.push({ family, open: top.at, close: at });
    }
  }
  const left = unpaired.concat(stack.map((each) => ({ ...each, opens: true })));
  return { pairs: withDepth(found.sort((a, b) => a.open - b.open)), unpaired: left.sort((a, b) => a.at - b.at) };
}

/** `it's`, `users'`, `5'10"`: marks that look like quotation marks and are none. */
function isApostrophe(text: string, at: number, mark: string, isOpen: boolean): boolean {
  if (!`'’"`.includes(mark)) return false;
  const before = text[at - 1] ?? '';
  if (mark === '"') return !isOpen && /\d/.test(before);
  return /[A-Za-z\d]/.test(before) && (!isOpen || /[A-Za-z\d]/.test(text[at + 1] ?? ''));
}

/** `1）`, `（一）` without its first half: the bracket behind a number that opens a line or a clause. */
function numbersList(text: string, at: number): boolean {
  return /(?:^|[\n，。；：、])[\dA-Za-z一二三四五六七八九十]{1,3}$/.test(text.slice(Math.max(0, at - 4), at));
}

function withDepth(pairs: readonly Omit<Pair, 'depth'>[]): Pair[] {
  const around: number[] = [];
  return pairs.map((pair) => {
    while (around.length && around.at(-1)! < pair.open) around.pop();
    const depth = around.length;
    if (isQuote(pair.family)) around.push(pair.close);
    return { ...pair, depth };
  });
}
