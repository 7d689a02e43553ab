/** A character that conversions from Simplified get wrong, and the words in which it is wrong. */
export interface ConversionWords {
  wrong: string;
  /** What it should be in these words. */
  proper: string;
  /** Words that hold the wrong character, parted by blanks; parts of `u` patterns, without groups. */
  words: string;
  /** Longer words in which it is right after all, in the same form. */
  right?: string;
}

/** What 發 begins where 頭 ends the word before, as in 從頭|發展. */
const AFTER_HEAD = '[展起布出現生動明放行表言揚掘給乾熱冷燒]';
const NUMBER = '[0-9０-９零〇一二兩三四五六七八九十百千萬億幾數多]';

/** Mainland texts that a program turned into Traditional keep these; `npm run check` names the word. */
export const CONVERSION_WORDS: readonly ConversionWords[] = [
  {
    wrong: '后',
    proper: '後',
    words: '后',
    right: `皇后 王后 太后 母后 影后(?![期續來面]) 歌后 (?<![電重忽])視后 蜂后 蟻后 呂后 武后 竇后 帝后 妖后 (?<!${NUMBER})天后 后土 后稷 后羿 后妃 后宮 后冠(?!軍) (?<![以之然最此其隨])后里(?!面) 后豐 后髮 仙后 后海灣`,
  },
  {
    wrong: '隻',
    proper: '只',
    words: '隻',
    right: `${NUMBER}隻 [這那哪每某另半整單雙船艦各首此餘別少大小影]隻 隻[身字手眼言影雞腳輪隻]`,
  },
  { wrong: '只', proper: '隻', words: `${NUMBER}只(?=[鳥貓狗雞鴨鵝羊兔鷹猴狐鼠蟹蝴蜜眼耳手鞋襪船箱碗])` },
  {
    wrong: '干',
    proper: '幹',
    words:
      '干勁 骨干 干部 干活 干事 干什麼 干嘛 主干 樹干 才干 精干 苦干 實干 巧干 干流 干線 軀干 干警 高干 枝干 基干 能干 干練 大干',
    right: '若干 [天相比闌]干 .?干[涉預擾政犯戈休係支謁]',
  },
  {
    wrong: '干',
    proper: '乾',
    words: '干淨 干燥 干旱 干枯 餅干 干杯 干脆 干貨 烘干 曬干 晒干 風干 干果 葡萄干 干涸 干糧 干癟 干洗 擦干',
    right: '若干 .?干[涉預擾政犯戈休係支謁]',
  },
  { wrong: '幹', proper: '干', words: '若幹 幹涉 幹預 幹擾 幹戈 天幹地支', right: '[骨主才樹能基軀枝]幹' },
  { wrong: '幹', proper: '乾', words: '幹淨 幹燥 幹杯 餅幹 幹脆 幹旱', right: '[骨主才樹能基軀枝]幹' },
  { wrong: '挂', proper: '掛', words: '挂' },
  {
    wrong: '准',
    proper: '準',
    words: '准確 標准 精准 准備 准則 准時 水准 對准 瞄准 基准 准繩 校准 看准 找准 定准 准點',
    right: '[批核獲特恩照允]准 不准[許予]',
  },
  { wrong: '準', proper: '准', words: '批準 核準 準許 準予 獲準', right: '[標水基]準[許予]' },
  {
    wrong: '筑',
    proper: '築',
    words: '建筑 修筑 構筑 澆筑 砌筑 夯筑 營筑 筑[「『]?巢 筑路 筑起 筑牢 筑堤 筑壩 筑夢 筑成 筑就 筑底',
    right: '擊筑',
  },
  {
    wrong: '里',
    proper: '裡',
    words:
      '這里 那里 哪里 城里 家里 心里 手里 夜里 嘴里 眼里 屋里 店里 廠里 縣里 市里 省里 院里 校里 班里 田里 夢里 話里 懷里 肚里 骨子里 里面 里頭 里邊 里外',
    right: `[這那]里程碑 .里程(?![度序]) .里長(?![大滿出著期]) [公英海華哩]里 [鄰鄉故阿哈克凱百千萬]里 ${NUMBER}里[外面頭] 里應外合`,
  },
  { wrong: '裡', proper: '里', words: '公裡 英裡 裡程碑 裡程數 鄰裡 千裡 萬裡', right: '萬裡[面挑選]' },
  {
    wrong: '面',
    proper: '麵',
    words: '面條 面粉 面館 面包 拉面 泡面 炒面 牛肉面 方便面',
    right:
      '.面條件 .面粉[碎刷飾] [表方上下裡外全對前後片雙單平水地當見場層版封市畫]面[包條粉館] 面包[括圍含裝庇容抄攬] 拉面[向對臨] 方便面[對臨向] 泡面積',
  },
  {
    wrong: '制',
    proper: '製',
    words: '制造 制作 制成 研制 監制 錄制 繪制 印制 制片 制藥 制冷 配制 釀制 縫制 炮制 特制 制圖 [復複]制',
    right: '[體機限管控節強抑法專建編學公稅幣兵全受自君]制[造作成片藥冷圖] [特配研]制[定訂度]',
  },
  { wrong: '松', proper: '鬆', words: '輕松 放松 寬松 松弛 松懈 松綁 蓬松 松散 松軟 疏松 松口氣' },
  {
    wrong: '云',
    proper: '雲',
    words: '云南 云端 白云 云計算 烏云 云集 風云 云霧 云貴 多云',
    right: '人云亦云 云云 [子詩古諺書]云[南集端]',
  },
  { wrong: '斗', proper: '鬥', words: '奮斗 戰斗 斗爭 斗志 搏斗 爭斗 決斗 械斗' },
  {
    wrong: '于',
    proper: '於',
    words:
      '由于 對于 關于 于是 位于 屬于 等于 大于 小于 至于 終于 在于 基于 用于 便于 善于 處于 勇于 敢于 鑒于 低于 高于',
    right: '[單淳鮮]于 .?于右任 .?于謙 .于[先女]',
  },
  {
    wrong: '余',
    proper: '餘',
    words: `其余 剩余 余地 余額 多余 業余 余下 盈余 結余 ${NUMBER}余[個名人家年種項畝件元公億萬次歲座]`,
  },
  { wrong: '几', proper: '幾', words: '几', right: '[茶淨憑]几 几[案淨凳席杖椅]' },
  { wrong: '丑', proper: '醜', words: '丑聞 丑陋 丑惡 丑化 出丑 丑態', right: '小丑' },
  { wrong: '谷', proper: '穀', words: '五谷 稻谷 谷物 谷類 谷倉', right: '[山河峽溪]谷' },
  { wrong: '范', proper: '範', words: '范圍 規范 模范 示范 范例 范疇 典范 師范 防范 范本 風范' },
  {
    wrong: '征',
    proper: '徵',
    words: '特征 象征 征求 征收 征集 征文 征信 征兆 征稅 征地',
    right: '[長遠出親東西南北從]征',
  },
  { wrong: '志', proper: '誌', words: '雜志 標志 日志' },
  { wrong: '游', proper: '遊', words: '旅游 游客 導游 游覽 郊游 周游 游記 游戲', right: '[上中下]游' },
  {
    wrong: '采',
    proper: '採',
    words: '采訪 采取 采用 采購 采集 采納 開采 采摘 采寫 采礦',
    right: '[風文神丰光精喝]采',
  },
  { wrong: '涌', proper: '湧', words: '涌動 涌現 涌入 涌出 洶涌' },
  { wrong: '系', proper: '係', words: '關系', right: '關系[統列所]' },
  { wrong: '系', proper: '繫', words: '聯系 維系', right: '[聯維]系[統列所]' },
  { wrong: '繫', proper: '係', words: '關繫' },
  { wrong: '致', proper: '緻', words: '精致 細致 別致 雅致 標致' },
  { wrong: '表', proper: '錶', words: '手表 鐘表 懷表', right: '[手鐘懷]表[示現明演達態決揚]' },
  { wrong: '卷', proper: '捲', words: '席卷 卷土重來 龍卷風' },
  { wrong: '復', proper: '複', words: '復雜 重復 復制 復印' },
  { wrong: '複', proper: '復', words: '複興 恢複 複蘇' },
  { wrong: '曆', proper: '歷', words: '曆史 經曆 學曆 曆任 曆來' },
  { wrong: '歷', proper: '曆', words: '日歷 公歷 農歷 陽歷 陰歷 歷法', right: '[日公農陽陰]歷[史經任屆代來時年程]' },
  { wrong: '沖', proper: '衝', words: '沖突 沖擊 緩沖' },
  { wrong: '鍾', proper: '鐘', words: '分鍾 鍾頭 時鍾 鍾表' },
  { wrong: '發', proper: '髮', words: '頭發 理發[店師]', right: `頭發${AFTER_HEAD}` },
  { wrong: '髮', proper: '發', words: '髮展 開髮 髮生 髮現 髮布' },
  { wrong: '么', proper: '麼', words: '什么 怎么 那么 這么 多么' },
  { wrong: '帘', proper: '簾', words: '窗帘' },
  { wrong: '郁', proper: '鬱', words: '憂郁 抑郁' },
  { wrong: '朴', proper: '樸', words: '朴素 簡朴 質朴 儉朴' },
  { wrong: '夸', proper: '誇', words: '夸大 夸張 夸獎 夸耀 浮夸' },
  { wrong: '吁', proper: '籲', words: '呼吁' },
  { wrong: '辟', proper: '闢', words: '開辟 辟謠' },
  { wrong: '涂', proper: '塗', words: '涂料 涂抹 涂層 糊涂 涂裝' },
  { wrong: '咸', proper: '鹹', words: '咸味 咸水 咸菜 咸蛋' },
  { wrong: '并', proper: '併', words: '合并 吞并 兼并 并購 并入' },
  { wrong: '并', proper: '並', words: '并', right: '并州 幽并 合并 吞并 兼并 并購 并入' },
  { wrong: '据', proper: '據', words: '据', right: '拮据' },
  { wrong: '愿', proper: '願', words: '愿', right: '鄉愿' },
  { wrong: '叶', proper: '葉', words: '叶', right: '叶[韻音]' },
  { wrong: '胜', proper: '勝', words: '胜', right: '胜[肽鍵]' },
  { wrong: '仆', proper: '僕', words: '公仆' },
  { wrong: '划', proper: '劃', words: '計划 規划 策划 企划 划分 划定' },
  { wrong: '党', proper: '黨', words: '党[委員組政章建校中內外的和] 政党 國民党 共產党' },
  { wrong: '丰', proper: '豐', words: '丰富 丰收 丰碑 丰厚 丰產' },
  { wrong: '舍', proper: '捨', words: '舍棄 取舍 割舍' },
  { wrong: '御', proper: '禦', words: '防御 抵御' },
];
