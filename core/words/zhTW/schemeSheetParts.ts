import type { ColumnText, PartId, PartWords } from "../schemeSheetMessages";

const ID: ColumnText = ["編號", "其他表、條件和公式用它指代本列；一旦被引用就不要改。"];
const NAME: ColumnText = ["名稱", "給人看的名稱；其他語言留空時沿用已填的名稱。"];
const UNIT: ColumnText = ["單位", "數值的單位；比例可寫成 95%。"];
const ALTERNATIVE: ColumnText = [
  "備選",
  "首選的計量方式留空；編號相同的備選列寫 1、2……，資料缺少前一種方式的欄時依次採用。",
];
const LIMITS: ColumnText = ["分檔", "照平時的說法寫：60以下、60~79、80以上。"];
const RESULT: ColumnText = ["結果", "本檔給出的值；留空表示未設定，不是 0。"];
const EDGES: ColumnText = ["邊界", "兩檔都含或都不含的值歸哪一檔；留空按字面，由檢查報告。"];
const DIGITS = (what: string): ColumnText => ["小數位數", `${what}保留的小數位數；留空或「無」表示不取捨。`];
const ROUNDING = "取捨方式；留空為四捨五入。";
const INDICATOR: ColumnText = ["指標編號", "本列屬於哪項指標；留空同上一列。"];
const INCIDENT: ColumnText = ["事項編號", "本列屬於哪項獎懲事項；留空同上一列。"];
const AMOUNT: ColumnText = ["計分或計款", "本列給的是分數還是金額；留空為分數。"];

/** The tables of the scheme sheet in traditional Chinese. */
export const PARTS_ZH_TW: Readonly<Record<PartId, PartWords>> = {
  overview: {
    title: "方案概況",
    hint: "方案的名稱、考核對象和來源。",
    columns: {
      names: ["方案名稱", "給人看的方案名稱。"],
      id: ["方案編號", "檔案和名冊用它指代本方案。"],
      summary: ["簡介", "一句話介紹，供挑選方案時看。"],
      appraises: ["考核對象", "考核誰；留空為個人。"],
      frequency: ["考核週期", "多久考核一次；留空為每月。"],
      group: ["類別", "方案庫把它列在哪一類。"],
      status: ["狀態", "「骨架」只有指標，數值待補；留空為可用。"],
      reason: ["依據", "數值為什麼這樣定，供解釋時用。"],
      document: ["來源文件", "數值出自哪份檔案的哪一處。"],
      entry: ["目錄條目", "數值出自目錄的哪一條。"],
      posts: ["適用崗位", "花名冊沒有另行指定方案時，這些崗位的人員按本方案考核，多個用頓號隔開。"],
      personColumns: ["人員欄表頭", "除常見寫法外，資料表中人員欄的表頭，多個用頓號隔開。"],
      dateColumns: ["日期欄表頭", "除常見寫法外，資料表中日期欄的表頭，多個用頓號隔開。"],
      version: ["格式版本", "本表格式的版本，請勿改動。"],
    },
  },
  parameters: {
    title: "參數",
    hint: "對所有人都一樣的數值。例：base | 基本薪資 | 3000 | 元",
    columns: {
      id: ID,
      names: NAME,
      value: ["數值", "參數的數值；留空表示未設定，不是 0。"],
      unit: UNIT,
    },
  },
  inputs: {
    title: "輸入項",
    hint: "指標以外每個人各自的值。例：sales | 個人銷售額 | 元",
    columns: {
      id: ID,
      names: NAME,
      unit: UNIT,
      list: ["多個值", "每人有一串值時寫「是」；留空為否。"],
      "from.scheme": [
        "取自方案",
        "本活頁簿中考核同一批小組的另一方案的編號，以其數值為準；留空則從資料中讀取。",
      ],
      "from.figure": ["所取數值", "該方案中所取數值的編號，如 total。"],
    },
  },
  sections: {
    title: "指標分組",
    hint: "合在一起計分的指標。例：quality | 服務品質 | | 40",
    columns: {
      id: ID,
      names: NAME,
      parent: ["上級分組", "所屬上級分組的編號。"],
      fullPoints: ["滿分", "制度給整個分組的分數。"],
      headline: ["合計不符時", "各項滿分之和與分組滿分不同時怎麼算；留空按各項。"],
      floor: ["最低分", "分組最少得多少分；留空或「無」表示不限。"],
      zeroWhen: ["否決條件", "條件成立時本組得 0 分。"],
    },
  },
  indicators: {
    title: "考核指標",
    hint: "考核什麼、怎麼得分。例：answer | 接通率 | | 30 | | 比例 | 完成率 | 目標=95%; 方向=越高越好",
    columns: {
      id: ID,
      alternative: ALTERNATIVE,
      names: NAME,
      section: ["所屬分組", "所屬分組的編號。"],
      weightPercent: ["權重(%)", "按百分比的權重，40 與 40% 相同；直接相加的指標改填滿分。"],
      fullPoints: ["滿分", "直接相加時本指標的最高分。"],
      unit: UNIT,
      method: ["計分方法", "數值怎麼變成分數；分檔、級別和評分人在各自的表裡。"],
      rule: ["方法設定", "名稱=值; 名稱=值，如 目標=95%; 每步=1%; 每步扣分=1。"],
      zeroWhen: ["否決條件", "條件成立時本指標得 0 分，如 complaint = 1 或 late > 3。"],
      informative: ["只展示", "不計入總分時寫「是」；留空為否。"],
      measureNames: ["數值名稱", "所計量數值的名稱，與指標名稱不同時填寫。"],
    },
  },
  indicatorBands: {
    title: "指標分檔",
    hint: "例：answer | 95%以上 | 100",
    columns: {
      owner: INDICATOR,
      alternative: ALTERNATIVE,
      limits: LIMITS,
      result: ["得分", "本檔的分數，或該分數的含義；留空表示未設定，不是 0。"],
    },
  },
  levels: {
    title: "指標級別",
    hint: "有名稱的級別及其分數。例：attitude | good | 良好 | 8",
    columns: {
      owner: INDICATOR,
      alternative: ALTERNATIVE,
      id: ["級別編號", "輸入時用的級別代號。"],
      names: NAME,
      points: ["分數", "該級別的分數。"],
    },
  },
  raters: {
    title: "評分人",
    hint: "誰打分、佔多少。例：attitude | leader_mark | 組長 | 0.6",
    columns: {
      owner: INDICATOR,
      alternative: ALTERNATIVE,
      id: ["打分編號", "存放該評分人打分的輸入項編號。"],
      names: NAME,
      weight: ["權重", "該打分的權重：數字，或可以暫缺的參數的編號。"],
    },
  },
  incidents: {
    title: "獎懲事項",
    hint: "發生後記錄的事。例：late | 遲到 | 扣 | 1（每次）、5~10（酌情）或 按大小",
    columns: {
      id: ID,
      names: NAME,
      effect: ["獎或扣", "一次是扣分扣款還是加分獎勵。"],
      points: ["分數", "5：每次；5~10：由人酌定；按大小、按次數、按程度見各自的表；按步; 每步=1; 數額=2。"],
      money: ["金額(元)", "每次的金額，寫法與分數相同。"],
      toward: ["計入", "計入哪項指標或分組的編號；留空計入總分。"],
      unit: ["大小單位", "一次的大小用什麼單位，如分鐘。"],
      of: ["大小取自", "哪個數值就是一次的大小，填其編號。"],
      when: ["算一次的條件", "條件成立時算一次。"],
      "repetition.times": ["再犯倍數", "下一期再發生時分數乘以幾。"],
      "repetition.applies": ["再犯範圍", "第一次是否也加倍；留空從第二次起。"],
      "repetition.cap": ["再犯上限", "加倍後一次最多多少分；留空或「無」表示不限。"],
    },
  },
  incidentBands: {
    title: "獎懲分檔",
    hint: "按一次的大小或按次數。例：late | 分數 | 5分鐘以內 | 1",
    columns: {
      owner: INCIDENT,
      amount: AMOUNT,
      limits: LIMITS,
      result: ["數額", "本檔的分數或金額，不寫正負號；留空表示未設定，不是 0。"],
    },
  },
  degrees: {
    title: "獎懲程度",
    hint: "例：doze | 分數 | serious | 嚴重 | 3 | 5",
    columns: {
      owner: INCIDENT,
      amount: AMOUNT,
      id: ["程度編號", "記錄時用的程度代號。"],
      names: NAME,
      from: ["最少", "該程度最少多少。"],
      to: ["最多", "該程度最多多少；固定數額時與最少相同。"],
    },
  },
  rules: {
    title: "計算規則",
    hint: "分數怎麼變成總分、名次、等級和薪資；留空用預設值。",
    columns: {
      "total.used": ["總分：啟用", "有總分時寫「是」。"],
      "total.combine": ["總分：合計方式", "加權或直接相加；留空時指標有權重就加權。"],
      "total.base": ["總分：起始分", "每個人開始時的分數；留空為 0。"],
      "total.headline": ["總分：制度所稱", "制度所稱的總分，如 100，檢查時與各項之和比較。"],
      "total.itemCount": ["項目數：制度所稱", "制度所稱的項目個數，如 6，檢查時與計入總分的項目比較。"],
      "total.floor": ["總分：下限", "最低總分；留空或「無」表示不限。"],
      "total.cap": ["總分：上限", "最高總分；留空或「無」表示不限。"],
      "total.digits": ["總分：小數位數", "總分保留的小數位數；留空或「無」表示不取捨。"],
      "total.mode": ["總分：取捨", ROUNDING],
      "total.missing": ["總分：缺項時", "某人缺一項指標時怎麼辦；留空不評。"],
      "ranking.used": ["排名：啟用", "按總分排名時寫「是」。"],
      "ranking.order": ["排名：第一名", "總分最高還是最低的排第一；留空為最高。"],
      "ranking.ties": ["排名：並列", "總分相同時的名次；留空取最好的名次。"],
      "grades.of": ["等級：依據", "按哪個數值評等級，填其編號；留空為總分。"],
      "grades.edges": ["等級：邊界", EDGES[1]],
      "payout.edges": ["發放比例：邊界", EDGES[1]],
      "pay.floor": ["薪資：下限", "最低薪資；留空或「無」表示不限。"],
      "pay.ceiling": ["薪資：上限", "最高薪資；留空或「無」表示不限。"],
      "pay.digits": ["薪資：小數位數", "薪資保留的小數位數，2 為到分；留空或「無」表示不取捨。"],
      "pay.mode": ["薪資：取捨", ROUNDING],
    },
  },
  gradeBands: {
    title: "等級",
    hint: "按總分分檔。例：90以上 | 優秀",
    columns: {
      limits: LIMITS,
      result: ["結果", "先是等級，再是職位薪資等其他欄；留空表示未設定，不是 0。"],
    },
  },
  gradeRules: {
    title: "等級規則",
    hint: "從上往下試，先成立的為準。例：rank = 1 且 total ≥ 92 | A",
    columns: {
      when: ["條件", "如 total ≥ 80、rank = 1、grade 為 E，用「且」或者用「或」連線。"],
      gives: ["等級", "評為什麼等級；寫幾個表示由人選定。"],
    },
  },
  memberGrades: {
    title: "組員等級",
    hint: "小組等級允許組員得什麼等級。例：A | A、B、C",
    columns: {
      team: ["小組等級", "小組的等級。"],
      allowed: ["組員可得", "組員可以得的等級。"],
    },
  },
  forcedShares: {
    title: "等級比例",
    hint: "只作檢查和建議，不作決定。例：A | | 20",
    columns: {
      grade: ["等級", "限定比例的等級。"],
      atLeastPercent: ["至少(%)", "人數比例的下限，按百分比。"],
      atMostPercent: ["至多(%)", "人數比例的上限，按百分比。"],
    },
  },
  payout: {
    title: "發放比例",
    hint: "按總分發放多少績效薪資。例：90以上 | 100%",
    columns: {
      limits: LIMITS,
      result: ["比例", "發放的比例，0.9 與 90% 相同；留空表示未設定，不是 0。"],
    },
  },
  commissions: {
    title: "提成",
    hint: "例：personal | 個人提成 | sales | 超額累進",
    columns: {
      id: ID,
      names: NAME,
      of: ["提成基數", "按哪個數值提成，填其編號。"],
      method: ["計提方法", "全額：全部按一個比例；超額累進：各段按各自比例；其餘見 COMMISSION 的說明。"],
      edges: EDGES,
      digits: DIGITS("金額"),
      columns: ["結果欄表頭", "分檔各欄是什麼（比例、基數、速算扣除數），按 COMMISSION 的讀法。"],
    },
  },
  commissionBands: {
    title: "提成分檔",
    hint: "例：personal | 15000元以下 | 1.5%",
    columns: {
      owner: ["提成編號", "本列屬於哪項提成；留空同上一列。"],
      limits: LIMITS,
      result: RESULT,
    },
  },
  pay: {
    title: "薪資構成",
    hint: "每一項是若干乘積之和。例：merit | 績效薪資 | base × 35% × payout + bonus",
    columns: {
      id: ID,
      names: NAME,
      terms: ["公式", "編號和數字用 × ÷ + − 連線，如 base × 35% × payout + pool ÷ staff − fines。"],
      when: ["條件", "條件不成立時按下一欄發放。"],
      otherwise: ["否則", "條件不成立時的公式；留空不發。"],
      atLeast: ["下限", "本項最低金額。"],
      atMost: ["上限", "本項最高金額。"],
      digits: DIGITS("金額"),
      counted: ["計入薪資", "只展示不計入時寫「否」；留空為是。"],
    },
  },
  escalations: {
    title: "累計觸發",
    hint: "事情再次發生時怎麼辦。例：warn | 警告 | phone | | 同一期內 | 3",
    columns: {
      id: ID,
      names: NAME,
      "counts.incidents": ["計數事項", "計哪些獎懲事項的編號，或「全部」；留空時計期數。"],
      "counts.periods": ["計數條件", "符合什麼條件的期才計數，如 total < 60。"],
      within: ["範圍", "同一期內、連續幾期，或一年內。"],
      atLeast: ["從(次)", "達到這個次數就觸發。"],
      atMost: ["到(次)", "到這個次數為止；留空或「無」表示不限。"],
      year: ["年度", "自然年，或到當月為止的十二個月；留空為自然年。"],
      repeat: ["再次觸發", "觸發後：只一次、每滿一輪，或以後每次；留空只一次。"],
      missingPeriods: ["缺期時", "沒有紀錄的一期對連續有何影響；留空為中斷。"],
    },
  },
  effects: {
    title: "觸發結果",
    hint: "只是建議，由人決定。例：warn | 措施 | 措施編號=warning | 警告",
    columns: {
      owner: ["觸發編號", "本列屬於哪條累計觸發；留空同上一列。"],
      kind: ["結果", "做什麼：總分、分數、金額、措施，或持續幾期的狀態。"],
      rule: ["結果設定", "總分：定為=0；分數：獎扣=扣; 數額=10；金額：獎扣=獎; 乘積=200；措施編號=warning。"],
      names: ["措施名稱", "措施或狀態叫什麼。"],
    },
  },
  requirements: {
    title: "要求",
    hint: "要做到但不計分的事。例：answer | 答覆申訴 | 工作日 | 自=filed; 天數=5",
    columns: {
      id: ID,
      names: NAME,
      kind: ["要求種類", "要求什麼：條件、日期、時間窗、比例。"],
      rule: ["要求設定", "名稱=值; 名稱=值，如 自=filed; 天數=5。"],
    },
  },
  windows: {
    title: "要求的時間窗",
    hint: "從上往下試，先成立的為準。例：visit | | 1 | 7",
    columns: {
      owner: ["要求編號", "本列屬於哪條要求；留空同上一列。"],
      when: ["條件", "本時間窗的條件；留空總是成立。"],
      fromDay: ["從第幾天", "及時的第一天，從事件當天（第 0 天）算起。"],
      toDay: ["到第幾天", "及時的最後一天。"],
      length: ["長度", "要求每段時間都做到時，一段有多長。"],
    },
  },
  reviews: {
    title: "審核流程",
    hint: "某職位由誰打分、彙總和審核。例：agent | 客服專員 | 班長 → 主管",
    columns: {
      post: ["職位", "被考核的職位。"],
      names: NAME,
      steps: ["步驟", "依次由誰處理，用箭頭或頓號隔開。"],
    },
  },
  choices: {
    title: "未定之處",
    hint: "制度沒有寫清的地方，以及本方案採用的讀法。",
    columns: {
      id: ID,
      names: ["問題", "制度沒有寫清什麼。"],
      taken: ["採用", "本方案採用的讀法的編號。"],
    },
  },
  options: {
    title: "可選讀法",
    hint: "例：floor | none | 不設下限",
    columns: {
      owner: ["問題編號", "本列屬於哪個問題；留空同上一列。"],
      id: ["讀法編號", "讀法的代號。"],
      names: ["讀法", "這樣讀是什麼意思。"],
    },
  },
  gradeColumns: {
    title: "等級各欄",
    hint: "等級表的結果1、結果2……各是什麼。例：grade | 等級",
    columns: { id: ID, names: NAME, unit: UNIT },
  },
  gradeLabels: {
    title: "等級的各語言名稱",
    hint: "例：A | 優秀",
    columns: { label: ["等級", "等級表裡寫的等級。"], names: NAME },
  },
  optionSettings: {
    title: "讀法所設",
    hint: "採用某種讀法時設定方案的哪些欄位；技術性內容。",
    columns: {
      owner: ["問題編號", "本列屬於哪個問題；留空同上一列。"],
      option: ["讀法編號", "設定該欄位的讀法。"],
      field: ["欄位", "欄位的路徑，如 indicators.speed.method.floor 或 grades.bands.1.0。"],
      value: ["值", "數字、詞、是、否、無，或 JSON 寫的清單和物件。"],
    },
  },
  sources: {
    title: "資料來源",
    hint: "數值取自資料表的哪些欄。",
    columns: {
      kind: ["用於", "編號是指標、輸入項還是獎懲事項的；留空為指標。"],
      owner: ["編號", "哪項指標、輸入項或獎懲事項取這些欄；留空同上一列。"],
      alternative: ALTERNATIVE,
      aggregate: ["彙總方式", "一個人的多列怎麼變成一個值。"],
      reads: ["儲存格內容", "該欄的儲存格是什麼。"],
      columns: ["取數欄", "該欄可能的表頭，常用的寫在前面，用頓號隔開。"],
      ofColumns: ["分母欄", "比率的分母欄的表頭。"],
      weightColumns: ["加權欄", "加權平均的權數欄的表頭。"],
      whereColumns: ["篩選欄", "是否欄的表頭：只計為「是」的列。"],
      whereNeeded: ["必須有篩選欄", "資料沒有篩選欄就不適用時寫「是」；留空為否。"],
      "missing.words": ["缺失用詞", "還有哪些詞表示沒有值，用頓號隔開。"],
      "missing.zero": ["0 為缺失", "0 表示沒有可計量的時寫「是」；留空為否。"],
      "within.from": ["可能最小值", "低於它的值不可能成立。"],
      "within.to": ["可能最大值", "高於它的值不可能成立。"],
      fewCasesBelow: ["件數過少", "件數少於它的值會被報告。"],
    },
  },
};
