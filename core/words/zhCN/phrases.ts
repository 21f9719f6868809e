import { subtractOnPaper } from "../../numbers/paper";
import { numberText, percentText, quoted } from "../numberText";
import { renderMessage } from "../renderMessage";
import type { PhraseWords } from "../sentences";
import { ZH_CN_FAULTS } from "./faults";

const listed = (rows: readonly number[]): string => `第${rows.join("、")}行`;

/** Sentences in cells, in simplified Chinese. */
export const ZH_CN_PHRASES: PhraseWords = {
  explain: ({ value, compared, roundedTo, inPercent, row, written, lower, upper, answers }) => {
    const amount = inPercent ? percentText : numberText;
    const edge = (at: number, holds: string): string => `${amount(at)}（${holds === "included" ? "含" : "不含"}）`;
    const asCompared = roundedTo === null ? "" : `（四舍五入后按 ${amount(compared)} 比较）`;
    const limits = [lower ? `从 ${edge(lower.at, lower.holds)}` : "", upper ? `到 ${edge(upper.at, upper.holds)}` : ""].join("") || "不设界限";
    const gives = answers.map(({ header, text }) => (header === "" ? text : `${header} ${text}`)).join("，");
    return `${amount(value)}${asCompared}属于第${row}行（${quoted(written)}），${limits}：${gives}。`;
  },
  gap: ({ rows, from, to }) =>
    from === to
      ? `恰好 ${numberText(from)} 没有对应的行（${listed(rows)}之间），请让其中一行包含它。`
      : `${numberText(from)} 与 ${numberText(to)} 之间没有对应的行（${listed(rows)}），请扩大界限或增加一行。`,
  "decimal-gap": ({ rows, from, to }) =>
    `${numberText(from)} 与 ${numberText(to)} 之间的小数没有对应的行（${listed(rows)}）。请把 edges 设为“下限”“上限”或“四舍五入”，或用符号写界限。`,
  "cents-step": ({ rows, from, to }) =>
    `${numberText(from)} 与 ${numberText(to)} 之间差一个最小单位（${listed(rows)}），只影响更细的数值。`,
  "open-end": ({ side, at }) =>
    `${side === "below" ? "低于" : "高于"} ${numberText(at)} 没有对应的行，若会出现这样的数值，请增加一行。`,
  overlap: ({ rows }) => `${listed(rows)}包含相同的数值，这些数值会得到 #VALUE!，请改其中一行的界限。`,
  "shared-edge": ({ rows, at }) =>
    `${numberText(at)} 同时写在${listed(rows)}，且没有写明归属，会得到 #VALUE!。请写（含）或（不含）、符号或括号，或设定 edges。`,
  unreachable: ({ row, coveredBy }) =>
    coveredBy.length === 0
      ? `第${row}行永远不会匹配：其界限内没有任何数，请更正。`
      : `第${row}行永远不会单独匹配：第${coveredBy.join("、")}行已全部包含它，请改其中一行。`,
  "out-of-order": ({ rows }) => `${listed(rows)}的次序颠倒。不影响查找，但影响阅读。`,
  duplicate: ({ rows }) => `${listed(rows)}的界限相同，请删去一行。`,
  "not-monotone": ({ rows, header, lower, upper }) =>
    `${header === "" ? "结果" : header}在${listed(rows)}之间由 ${numberText(lower)} 变为 ${numberText(upper)}，与全表方向相反，请确认是否有意。`,
  jump: ({ at, before, after }) =>
    `在 ${numberText(at)} 处金额由 ${numberText(before)} 跳到 ${numberText(after)}，相差 ${numberText(subtractOnPaper(after, before))}。`,
  "pays-less": ({ at, peak, regained }) =>
    regained === null
      ? `从 ${numberText(at)} 起，多卖也再得不到 ${numberText(peak)}。`
      : `在 ${numberText(at)} 与 ${numberText(regained)} 之间，卖得多反而少得，低于 ${numberText(at)} 处的 ${numberText(peak)}。`,
  "base-mismatch": ({ row, expected, found }) =>
    `第${row}行的基数为 ${numberText(found)}，而下一档的终点是 ${numberText(expected)}，应为 ${numberText(expected)}。`,
  "quick-mismatch": ({ row, expected, found }) => `第${row}行的速算扣除数为 ${numberText(found)}，由下一档推算应为 ${numberText(expected)}。`,
  "weights-total": ({ totalFraction }) => `权重合计为 ${percentText(totalFraction)}，不是 100%。`,
  unreadable: ({ fault }) => renderMessage(ZH_CN_FAULTS, fault),
};
