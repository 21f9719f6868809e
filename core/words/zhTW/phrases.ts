import { subtractOnPaper } from "../../numbers/paper";
import { numberText, percentText, quoted } from "../numberText";
import { renderMessage } from "../renderMessage";
import type { PhraseWords } from "../sentences";
import { ZH_TW_FAULTS } from "./faults";

const listed = (rows: readonly number[]): string => `第${rows.join("、")}列`;

/** Sentences in cells, in traditional Chinese; 列 is a row and 欄 a column. */
export const ZH_TW_PHRASES: PhraseWords = {
  explain: ({ value, compared, roundedTo, inPercent, row, written, lower, upper, answers }) => {
    const amount = inPercent ? percentText : numberText;
    const edge = (at: number, holds: string): string => `${amount(at)}（${holds === "included" ? "含" : "不含"}）`;
    const asCompared = roundedTo === null ? "" : `（四捨五入後按 ${amount(compared)} 比較）`;
    const limits = [lower ? `從 ${edge(lower.at, lower.holds)}` : "", upper ? `到 ${edge(upper.at, upper.holds)}` : ""].join("") || "不設界限";
    const gives = answers.map(({ header, text }) => (header === "" ? text : `${header} ${text}`)).join("，");
    return `${amount(value)}${asCompared}屬於第${row}列（${quoted(written)}），${limits}：${gives}。`;
  },
  gap: ({ rows, from, to }) =>
    from === to
      ? `恰好 ${numberText(from)} 沒有對應的列（${listed(rows)}之間），請讓其中一列包含它。`
      : `${numberText(from)} 與 ${numberText(to)} 之間沒有對應的列（${listed(rows)}），請擴大界限或增加一列。`,
  "decimal-gap": ({ rows, from, to }) =>
    `${numberText(from)} 與 ${numberText(to)} 之間的小數沒有對應的列（${listed(rows)}）。請把 edges 設為「下限」「上限」或「四捨五入」，或用符號寫界限。`,
  "cents-step": ({ rows, from, to }) =>
    `${numberText(from)} 與 ${numberText(to)} 之間差一個最小單位（${listed(rows)}），只影響更細的數值。`,
  "open-end": ({ side, at }) =>
    `${side === "below" ? "低於" : "高於"} ${numberText(at)} 沒有對應的列，若會出現這樣的數值，請增加一列。`,
  overlap: ({ rows }) => `${listed(rows)}包含相同的數值，這些數值會得到 #VALUE!，請改其中一列的界限。`,
  "shared-edge": ({ rows, at }) =>
    `${numberText(at)} 同時寫在${listed(rows)}，且沒有寫明歸屬，會得到 #VALUE!。請寫（含）或（不含）、符號或括號，或設定 edges。`,
  unreachable: ({ row, coveredBy }) =>
    coveredBy.length === 0
      ? `第${row}列永遠不會符合：其界限內沒有任何數，請更正。`
      : `第${row}列永遠不會單獨符合：第${coveredBy.join("、")}列已全部包含它，請改其中一列。`,
  "out-of-order": ({ rows }) => `${listed(rows)}的次序顛倒。不影響查找，但影響閱讀。`,
  duplicate: ({ rows }) => `${listed(rows)}的界限相同，請刪去一列。`,
  "not-monotone": ({ rows, header, lower, upper }) =>
    `${header === "" ? "結果" : header}在${listed(rows)}之間由 ${numberText(lower)} 變為 ${numberText(upper)}，與全表方向相反，請確認是否有意。`,
  jump: ({ at, before, after }) =>
    `在 ${numberText(at)} 處金額由 ${numberText(before)} 跳到 ${numberText(after)}，相差 ${numberText(subtractOnPaper(after, before))}。`,
  "pays-less": ({ at, peak, regained }) =>
    regained === null
      ? `從 ${numberText(at)} 起，多賣也再得不到 ${numberText(peak)}。`
      : `在 ${numberText(at)} 與 ${numberText(regained)} 之間，賣得多反而少得，低於 ${numberText(at)} 處的 ${numberText(peak)}。`,
  "base-mismatch": ({ row, expected, found }) =>
    `第${row}列的基數為 ${numberText(found)}，而下一檔的終點是 ${numberText(expected)}，應為 ${numberText(expected)}。`,
  "quick-mismatch": ({ row, expected, found }) => `第${row}列的速算扣除數為 ${numberText(found)}，由下一檔推算應為 ${numberText(expected)}。`,
  "weights-total": ({ totalFraction }) => `權重合計為 ${percentText(totalFraction)}，不是 100%。`,
  unreadable: ({ fault }) => renderMessage(ZH_TW_FAULTS, fault),
};
