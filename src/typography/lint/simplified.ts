import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToTaiwan from 'opencc-js/dict/TWVariants';
import type { Match, Rule } from './rule.ts';

/**
 * Characters that the table turns into others and that Traditional texts use all the same,
 * as words of their own (后, 里), as variants (峰, 群) or in names (杰, 岳). Those that
 * conversions often leave behind are told by their words, in `conversion-words.ts`.
 */
const RIGHT_TOO = new Set(
  '于占伙杠跖淀昵愿叶胜丑丰么云亘仆余佣党准凶几划制卧卷厘叁台吁吃后咏咨咸唇囱夸媪尸岩岳峰帘干并床征恒悦愠户挂捝据揾敚晒朴杰栖棁榅氲沄涂涌涚温游灶煴熏疱痴皂眦碱秘税笋筑粽糇緼群肴脱腌腭腽膻芸苧范葱蒀蒕蔂藴蕰蘖虬虱蜕蝎輼辟郁醖采里雇霉霡麹麽踪斗谷',
);

/** Characters that stand for several: the sentence says which. */
const SEVERAL = new Set('发复历钟汇尽获坛签纤脏赞饥当团摆卤冲恶弥苏罗须别炼叹凄荡迹仑尝闲洒');

const taiwan = readTable(traditionalToTaiwan);
const TABLE = new Map(
  [...readTable(simplifiedToTraditional)]
    .filter(([simplified]) => !RIGHT_TOO.has(simplified))
    .map(([simplified, traditional]) => [simplified, taiwan.get(traditional) ?? traditional]),
);

/** Characters that only Simplified Chinese has. */
export const simplifiedCharacter: Rule = {
  name: 'simplified-character',
  find: (text) => {
    const found: Match[] = [];
    let from = 0;
    for (const character of text) {
      const to = from + character.length;
      const proper = TABLE.get(character);
      if (proper)
        found.push({
          from,
          to,
          message: `「${character}」是簡體字`,
          allowed: proper,
          fix: { edits: [{ from, to, text: proper }], isSafe: !SEVERAL.has(character) },
        });
      from = to;
    }
    return found;
  },
};

function readTable(table: string): Map<string, string> {
  return new Map(table.split('|').map((row) => row.split(' ') as [string, string]));
}
