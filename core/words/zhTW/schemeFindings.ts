import type { SchemeFindingWords, WhatAndRemedy } from "../schemeFindingWords";

const text = (what: string, remedy = ""): WhatAndRemedy => ({ what, remedy });
const SIDES = { below: "以下", above: "以上" } as const;

/** Texts about the findings of a scheme in traditional Chinese as written in Taiwan. */
export const schemeFindings: SchemeFindingWords = {
  findings: {
    "value without row": ({ found, expected, figure, side }, { name, shown }) =>
      text(
        Number.isFinite(found)
          ? `「${name(figure)}」可能達到 ${shown(found)}，但 ${shown(expected)} ${SIDES[side]}沒有對應的列。`
          : `「${name(figure)}」可能低於 ${shown(expected)}，而表中沒有對應的列。`,
        side === "below"
          ? "請把最低一列改為不設下限，或設定最低分。"
          : "請把最高一列改為不設上限，或設定最高分。",
      ),
    "blank cell": ({ column }) =>
      text(`分檔後第 ${column} 欄為空；空白不等於 0。`, "請填寫；確實沒有內容時寫一個短橫線。"),
    "no total": () => text("各項指標只計量，沒有合計為總分。", "如需總分，請填寫權重或標準分，並設定總分。"),
    "weights total": ({ found, expected }, { shown }) =>
      text(`權重合計為 ${shown(found)}%，不是 ${shown(expected)}%。`, "請修改權重。"),
    "headline missed": ({ found, expected }, { shown }) =>
      text(
        `各項全部達標合計 ${shown(found)} 分，而方案寫明 ${shown(expected)} 分。`,
        "請修改各項分值，或修改寫明的總分。",
      ),
    "section headline missed": ({ found, expected, section }, { name, shown }) =>
      text(
        `「${name(section)}」各項合計 ${shown(found)} 分，而該類寫明 ${shown(expected)} 分。`,
        "請修改各項分值，或註明以哪一個為準。",
      ),
    "section headline settled": ({ found, expected, section, by }, { name, shown }) =>
      text(
        `「${name(section)}」各項合計 ${shown(found)} 分，${
          by === "cap" ? `最多計 ${shown(expected)} 分。` : `失分從該類的 ${shown(expected)} 分中扣除。`
        }`,
      ),
    "item count missed": ({ found, expected }, { shown }) =>
      text(
        `計入總分的項目有 ${shown(found)} 個，而原文寫的是 ${shown(expected)} 個。`,
        "請確定哪些項目計入總分。",
      ),
    "grade never given": ({ found, expected, grade, figure }, { name, shown }) =>
      text(
        `沒有人能得到「${grade}」：「${name(figure)}」最多只到 ${shown(found)}，而該列要求 ${shown(expected)}。`,
        "請修改該列的界限，或修改各項分值。",
      ),
    "rule never fires": ({ found, expected, rule, figure }, { name, shown }) =>
      text(
        figure === null
          ? `第 ${rule} 條規則永遠不會成立。`
          : `第 ${rule} 條規則永遠不會成立：要求「${name(figure)}」為 ${shown(expected)}${found === null ? "" : `，而最多只到 ${shown(found)}`}。`,
        "請修改規則，或修改各項分值。",
      ),
    "rule shadowed": ({ rule, by }) =>
      text(
        `第 ${rule} 條規則不起作用：凡是它成立時，第 ${by.join("、")} 條規則已經先決定了。`,
        "請把它提前，或刪除。",
      ),
    "rules both match": ({ rules: [first, second], gives: [a, b], witness }, texts) =>
      text(
        `${texts.witness(witness)} 時，第 ${first} 條規則給 ${a}，第 ${second} 條規則給 ${b}；以排在前面的為準。`,
        "如果不是本意，請調整順序，或讓其中一條排除另一條的情形。",
      ),
    "no rule holds": ({ witness, interval }, texts) =>
      text(
        `${texts.witness(witness)} 時沒有任何規則給出等級${interval === null ? "" : `（${texts.stretch("total", interval)}）`}。`,
        "請增加一條規則，或放寬已有的規則。",
      ),
    "person decides": ({ among }, { names }) =>
      text(
        among.length === 1
          ? `是否「${names(among)}」由人決定，原文沒有說明依據。`
          : `由人在 ${names(among)} 之間選擇，原文沒有說明依據。`,
        "如果希望對每個人一致，請寫明依據。",
      ),
    "no member row": ({ grade }) =>
      text(`小組可能得 ${grade} 級，但沒有規定其成員可評的等級。`, `請為 ${grade} 級增加一列。`),
    "same member grades": ({ teams: [first, second] }) =>
      text(`${first} 級與 ${second} 級小組的成員可評等級相同，兩級之間對成員沒有差別。`),
    "shares total": ({ found, side }, { shown }) =>
      text(
        side === "least"
          ? `各等級的最低比例合計 ${shown(found)}%，超過全部人數。`
          : `各等級的最高比例合計只有 ${shown(found)}%，會有人沒有等級可評。`,
        "請把比例改為合計 100%。",
      ),
    "share of no grade": ({ grade }) => text(`比例中的「${grade}」不是本方案的等級。`, "請修改名稱。"),
    "no floor": ({ found, figure }, { name, shown }) =>
      text(
        `「${name(figure)}」沒有最低分，可能為負${found === null ? "" : `（低至 ${shown(found)}）`}。`,
        "請設最低分為 0，或註明允許負分。",
      ),
    "no base": ({ figure }, { name }) =>
      text(`「${name(figure)}」沒有基礎分，只會為負。`, "如有基礎分，請填寫。"),
    "no cap": ({ figure }, { name }) =>
      text(`「${name(figure)}」沒有上限：達成目標的兩倍就得兩倍的分。`, "如果不是本意，請設上限。"),
    "deduction above points": ({ found, expected, incident, figure }, { name, shown }) =>
      text(
        `「${name(incident)}」一次扣 ${shown(found)} 分，而「${name(figure)}」只有 ${shown(expected)} 分。`,
        "請降低扣分，或改為從總分中扣除。",
      ),
    "incident without effect": ({ incident }, { name }) =>
      text(`「${name(incident)}」只作紀錄，不扣分也不涉及金額。`, "如需獎懲，請填寫分數或金額。"),
    judged: ({ incident, interval }, { name, from, to }) =>
      text(`「${name(incident)}」每次由人在 ${from(interval)} 至 ${to(interval)} 之間酌定。`),
    "empty range": ({ incident, found }, { name, shown }) =>
      text(`「${name(incident)}」的範圍上下顛倒：${shown(found)}。`, "請對調兩端。"),
    "degrees overlap": ({ degrees: [first, second], interval }, { degree, from, to }) =>
      text(
        `${from(interval)}${from(interval) === to(interval) ? "" : `至 ${to(interval)}`} 既可算「${degree(first)}」，也可算「${degree(second)}」。`,
        "請只歸其中一檔。",
      ),
    "degrees gap": ({ degrees: [first, second], interval }, { degree, from, to }) =>
      text(
        `「${degree(first)}」（至 ${from(interval)}）與「${degree(second)}」（自 ${to(interval)} 起）之間的數值沒有歸屬。`,
        "如果會出現中間的情形，請放寬其中一檔。",
      ),
    "blank parameter": ({ parameter, leaves }, { name, names }) =>
      text(
        `「${name(parameter)}」為空；空白不等於 0。${leaves.length === 0 ? "" : `因此算不出：${names(leaves)}。`}`,
        "請填寫。",
      ),
    unused: ({ id }, { name }) => text(`「${name(id)}」沒有被用到。`, "請使用或刪除。"),
    "weight missing": ({ rater, parameter }, { name }) =>
      text(`「${name(rater)}」缺少權重（${name(parameter)}）。`, "請填寫。"),
    "no weight": ({ figure }, { name }) =>
      text(`「${name(figure)}」沒有權重，而其他指標有：它的得分會全額計入。`, "請填寫權重，或註明僅供參考。"),
    "no full points": ({ figure }, { name }) =>
      text(`「${name(figure)}」沒有標準分，無從扣分。`, "請填寫標準分。"),
    "condition never holds": ({ figure }, { name }) =>
      text(
        `${figure === null ? "這一" : `關於「${name(figure)}」的`}條件永遠不會成立。`,
        "請修改界限，或刪除。",
      ),
    "never fires": ({ found, expected, escalation, why }, { name, shown }) =>
      text(
        why === "condition"
          ? `「${name(escalation)}」永遠不會觸發：它所統計的情形不可能出現。`
          : why === "year"
            ? `「${name(escalation)}」永遠不會觸發：要求 ${shown(found)} 次，而一年只考核 ${shown(expected)} 次。`
            : `「${name(escalation)}」永遠不會觸發：${shown(found)} 與 ${shown(expected)} 互相矛盾。`,
        "請修改規則。",
      ),
    "no consequence": ({ escalation }, { name }) =>
      text(`「${name(escalation)}」觸發後沒有任何後果。`, "請填寫後果。"),
    "pay jump": ({ outcome, driver, at, before, after }, { name, amount, shown }) =>
      text(
        `「${name(driver)}」到 ${shown(at)} 時，「${name(outcome)}」從 ${amount(outcome, before)} 一下子變成 ${amount(outcome, after)}。`,
      ),
    "pay falls": (
      { outcome, driver, at, before, after, regained, interval },
      { name, amount, shown, stretch },
    ) =>
      text(
        `「${name(driver)}」到 ${shown(at)} 時，「${name(outcome)}」從 ${amount(outcome, before)} 降到 ${amount(outcome, after)}：${
          regained === null ? "從此" : `在 ${stretch(driver, interval)} 之間`
        }做得更好反而拿得更少。`,
        "請降低界限以下的金額，或提高界限以上的金額。",
      ),
    "pay negative": ({ outcome, driver, found, interval }, { name, amount, stretch }) =>
      text(
        `${stretch(driver, interval)} 時，「${name(outcome)}」為負（低至 ${amount(outcome, Number(found))}）。`,
        "請設最低為 0，或減少扣除。",
      ),
    "lowest pays": ({ found, outcome }, { name, amount }) =>
      text(`最低一檔的「${name(outcome)}」仍為 ${amount(outcome, Number(found))}，總分再低也照發。`),
    "paid twice": ({ component, factor, other }, { name }) =>
      text(
        `超額達成會重複計酬：「${name(factor)}」沒有上限，「${name(component)}」已經多發，「${name(other)}」又發一次。`,
        "請把前者的上限設為 100%，或取消後者。",
      ),
    default: (finding) => schemeFindings.switches[finding.switch],
    "open choice": ({ choice, found }, texts) =>
      text(
        `原文未定：${texts.choice(choice)} 現取：${texts.option(choice, String(found))}。`,
        "如果實際作法不同，請改選其他解釋。",
      ),
  },
  switches: {
    "indicator floor": text("未註明時，單項不低於 0 分。", "請設最低分。"),
    "total cap": text("未註明時，總分可以超過滿分。", "請設最高分。"),
    "total digits": text("未註明時，總分不取整數。", "請設小數位數。"),
    "total missing": text("未註明時，缺一項就不評定。", "請註明缺項如何處理。"),
    "ratio cap": text("未註明時，達成率可以超過 100%。", "請設上限。"),
    "empty denominator": text("未註明時，分母為 0 則沒有結果。", "請註明如何處理。"),
    steps: text("未註明時，滿一級才扣分。", "請選擇按整級、不足一級按一級，或按比例。"),
    "bonus cap": text("未註明時，加分沒有上限。", "請設上限。"),
    "ranking ties": text("未註明時，並列者都取靠前的名次。", "請註明並列如何處理。"),
    "item ties": text("未註明時，該項並列者都取靠前的名次。", "請註明並列如何處理。"),
    "ranked units": text("未註明時，參加排名的有多少個，該項第一名就得多少級分。", "請填寫單位個數。"),
    "raters missing": text("未註明時，缺一個評分則該項沒有結果。", "請註明缺評分如何處理。"),
    "review rule": text("未註明時，以最後一位複評人的評分為準。", "請註明複評是替代還是平均。"),
    "periods divisor": text("未註明時，年度得分按有成績的期數平均。", "如按固定期數，請填寫。"),
    "period share": text("未註明時，各期平均佔 60%，年終考核佔其餘。", "請填寫比例。"),
    "repetition applies": text("未註明時，第一次不加倍，從第二次起加倍。", "請註明加倍的範圍。"),
    "repetition cap": text("未註明時，加倍後的扣分沒有上限。", "請設上限。"),
    "escalation repeat": text("未註明時，連續期間或一年之內只觸發一次。", "請註明是否再次觸發。"),
    "escalation year": text("未註明時，一年指日曆年。", "請選擇日曆年或滾動十二個月。"),
    "missing periods": text("未註明時，缺少紀錄的期間使連續中斷。", "請註明如何處理。"),
    "limit day": text("未註明時，截止日當天算按時。", "請註明當天是否算按時。"),
    "windows placed": text("未註明時，依日曆期間依次劃分。", "請選擇日曆期間或滾動期間。"),
    "hours limit": text("未註明時，正好到時限算按時。", "請註明正好到時限是否算按時。"),
    "pay digits": text("未註明時，薪酬不取整數。", "請設小數位數。"),
    "commission digits": text("未註明時，提成不取整數。", "請設小數位數。"),
  },
  remedies: {
    "edges lower": "以下限為準：空檔歸下面一檔，共用的界限歸上面一檔",
    "edges upper": "以上限為準：空檔歸上面一檔，共用的界限歸下面一檔",
    "edges round": "先四捨五入",
    "scale weights": "把權重按比例調整為 100%",
    "set headline": "把寫明的分數改為各項合計",
    "cap at headline": "最多計到寫明的分數",
    "lose from headline": "失分從寫明的分數中扣除",
    "continuous base": "讓基數與下一檔銜接",
    "floor 0": "設最低為 0",
    "cap at full": "設上限為 100%",
    "state default": "把預設作法寫明",
  },
  takeOption: (choice, options) => `「${choice}」改取${options.map((option) => `「${option}」`).join("或")}`,
  oneClick: (remedies) => `可一鍵處理：${remedies.join("；")}。`,
  places: {
    scheme: "方案",
    indicators: "考核指標",
    sections: "考核類別",
    incidents: "獎懲事項",
    total: "總分",
    ranking: "排名",
    grades: "等級",
    payout: "績效係數",
    memberGrades: "成員可評等級",
    forcedShares: "強制比例",
    commissions: "提成",
    pay: "薪酬",
    escalations: "連續/累計觸發",
    requirements: "時限與要求",
    parameters: "參數",
    inputs: "輸入項",
    choices: "未定事項",
    points: "分數",
    money: "金額",
  },
  row: (row, written) => (written === "" ? `第 ${row} 列` : `第 ${row} 列（${written}）`),
  rule: (rule) => `第 ${rule} 條規則`,
  term: (term) => `第 ${term} 項`,
  measure: (measure) => `第 ${measure} 種算法`,
  figures: {
    total: "總分",
    rank: "名次",
    rankFromLast: "倒數名次",
    grade: "等級",
    payout: "績效係數",
    pay: "薪酬合計",
  },
  comma: "、",
  step: " › ",
  quoted: (quoted) => `「${quoted}」`,
  nothing: "無",
};
