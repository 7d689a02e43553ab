import type { ErrorCode } from 'yaml';

/** What is wrong, and what to do where the general advice does not help. */
interface Message {
  message: string;
  suggestion?: string;
}

const QUOTE = '整段文字用引號括起來："…"';

const MESSAGES: Record<ErrorCode, Message> = {
  TAB_AS_INDENT: { message: '縮排用了 Tab；YAML 只能用空格', suggestion: '把 Tab 換成兩個空格' },
  DUPLICATE_KEY: { message: '同一層裡有兩個相同的鍵', suggestion: '刪去一個，或改名' },
  BAD_INDENT: { message: '縮排不齊', suggestion: '同一層的鍵要對齊，下一層比上一層多兩個空格' },
  MULTILINE_IMPLICIT_KEY: { message: '這一行看不出鍵與內容：多半是這一行或上一行少了冒號、冒號後的空格或引號' },
  MISSING_CHAR: { message: '少了一個符號，多半是引號或括號沒有配對，或冒號後少了空格' },
  BAD_SCALAR_START: { message: '這個符號在 YAML 裡另有用處，不能放在文字開頭', suggestion: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: { message: '一行裡有兩個冒號，看不出哪一個是鍵', suggestion: QUOTE },
  BLOCK_IN_FLOW: { message: '[ ] 或 { } 裡不能換成縮排的寫法', suggestion: '全寫在括號裡，或全用縮排' },
  BAD_DQ_ESCAPE: { message: '雙引號裡的反斜線 \\ 後面不能接這個字', suggestion: '寫成 \\\\，或改用單引號' },
  KEY_OVER_1024_CHARS: { message: '鍵太長，多半是少了冒號或引號' },
  MULTIPLE_DOCS: { message: '檔案裡有兩份 YAML：多了一行 ---', suggestion: '刪去中間的 ---' },
  UNEXPECTED_TOKEN: {
    message: '這裡多了一個符號',
    suggestion: '檢查括號、引號與逗號是否成對；整段文字裡有符號時，用引號括起來',
  },
  BAD_ALIAS: { message: '用了 * 開頭的引用', suggestion: `這裡不用引用；要印出 *，${QUOTE}` },
  ALIAS_PROPS: { message: '用了 * 開頭的引用', suggestion: `這裡不用引用；要印出 *，${QUOTE}` },
  MULTIPLE_ANCHORS: { message: '用了 & 開頭的記號', suggestion: `這裡不用記號；要印出 &，${QUOTE}` },
  MULTIPLE_TAGS: { message: '用了 ! 開頭的記號', suggestion: `這裡不用記號；要印出 !，${QUOTE}` },
  TAG_RESOLVE_FAILED: { message: '用了 ! 開頭的記號', suggestion: `這裡不用記號；要印出 !，${QUOTE}` },
  BAD_PROP_ORDER: { message: '& 與 ! 開頭的記號放錯了地方', suggestion: QUOTE },
  BAD_DIRECTIVE: { message: '% 開頭的一行在 YAML 裡另有用處', suggestion: QUOTE },
  NON_STRING_KEY: { message: '鍵只能是文字' },
  RESOURCE_EXHAUSTION: { message: '引用層層相套，展開後太大', suggestion: '這裡不用 & 與 * 的引用，把內容各自寫出' },
  BAD_COLLECTION_TYPE: { message: '這裡的寫法與記號說的不合' },
  IMPOSSIBLE: { message: '不是正確的 YAML' },
};

const ADVICE = '檢查這一行和上一行的縮排、冒號後的空格與引號；內容裡有冒號時，整段用引號括起來';

/**
 * Says in the editors' words what a YAML parser stumbled over.
 * @param original the parser's own words, which alone tell a missing bracket from a wrong indent.
 */
export function yamlMessage(code: ErrorCode, original = ''): Required<Message> {
  const bracket = /end with a ([\]}])/.exec(original)?.[1];
  if (bracket)
    return { message: `少了結尾的 ${bracket}`, suggestion: `補上 ${bracket}；文字裡有 [ ] { } 時，${QUOTE}` };
  if (/closing .quote/.test(original)) return { message: '少了結尾的引號', suggestion: '補上與開頭一樣的引號' };
  return { suggestion: ADVICE, ...MESSAGES[code] };
}
