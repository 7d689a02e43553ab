import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { today } from '../shared/today.ts';
import { letterAt } from '../series/word.ts';
import { places, refusePosition, refuseTitle, refuseWord, type Refusal } from '../scaffold/letter-request.ts';
import { readExistingLetters } from '../scaffold/existing-letters.ts';
import { writeLetter } from '../scaffold/write-letter.ts';
import { type Environment, readSettings } from '../shared/settings.ts';
import { systemReason } from '../shared/user-error.ts';

const USAGE = '用法：npm run new -- --position 1 --word Keen --title 標題';
const NO_WORD =
  'series.yaml 裡沒有讀得懂的 word（系列拼成的詞），不知道有哪些位置。先執行 npm run check，照它說的改好 series.yaml。';

/** Answers given as flags; a flag that does not exist is told by name. */
function flags(args: readonly string[]): { position?: string; word?: string; title?: string } {
  return parseArgs({
    args: [...args],
    options: { position: { type: 'string' }, word: { type: 'string' }, title: { type: 'string' } },
  }).values;
}

async function askAndWrite(args: readonly string[], env: Environment): Promise<number> {
  const given = flags(args);
  const root = readSettings(env).contentDir;
  const { seriesWord, letters } = await readExistingLetters(root);
  if (seriesWord === undefined) throw new Error(NO_WORD);
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

  /** A flag's value, or the first answer that can be taken. Without a terminal a refusal is the end. */
  const ask = async (
    flag: string | undefined,
    question: string,
    refuse: (answer: string) => Refusal,
  ): Promise<string> => {
    const refusal = flag === undefined ? undefined : refuse(flag);
    if (flag !== undefined && !refusal) return flag;
    if (refusal) console.error(refusal);
    if (!terminal) throw new Error(refusal ? '' : `少了「${question}」。${USAGE}`);
    for (;;) {
      const answer = (await terminal.question(`${question}：`)).trim();
      const wrong = refuse(answer);
      if (!wrong) return answer;
      console.error(wrong);
    }
  };

  try {
    const which = `第幾個字母，1 到 ${seriesWord.length}（${places(seriesWord, (at, each) => `${each}=${at}`)}）`;
    const position = Number(await ask(given.position, which, (text) => refusePosition(text, seriesWord, letters)));
    const letter = letterAt(seriesWord, position)!;
    const wanted = `以 ${letter} 開頭的英文詞，首字母大寫`;
    const word = await ask(given.word, wanted, (text) => refuseWord(text, { position, letter }, letters));
    const title = await ask(given.title, '標題', refuseTitle);
    const folder = await writeLetter(root, { position, letter, word, title }, today());
    console.log(
      [
        `寫好了草稿：content/letters/${folder}/`,
        '',
        '接下來：',
        '  1. npm run dev      邊寫邊看，草稿也看得到',
        `  2. 改 article.mdx、facts.yaml、figures.yaml，把例子換成你的`,
        '  3. npm run check    檢查，逐條說出怎麼改',
        '  4. 刪去 draft: true，再 npm run build：文章就刊出了',
      ].join('\n'),
    );
    return 0;
  } finally {
    terminal?.close();
  }
}

/** Why the disk refused, where it did. */
function reasonFor(error: unknown): string | undefined {
  const reason = systemReason(error);
  return reason && `${reason}。什麼也沒有寫。`;
}

/**
 * Asks for slot, word and title, or takes them as flags and runs unattended, and writes a letter's folder.
 * @param args the flags.
 * @returns the exit code: 1 where nothing was written.
 */
export async function runNew(args: readonly string[], env: Environment): Promise<number> {
  try {
    return await askAndWrite(args, env);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(
      code?.startsWith('ERR_PARSE_ARGS')
        ? `旗標看不懂。${USAGE}`
        : code === 'EEXIST' || code === 'ENOTEMPTY'
          ? '這個資料夾已經有了，什麼也沒有寫。'
          : (reasonFor(error) ?? message),
    );
    return 1;
  }
}
