import type { RowName } from "../messages";
import { numberText, percentText, quoted } from "../numberText";
import type { FaultWords } from "../sentences";

const REASONS = {
  "no limit": "沒有界限，請寫成 80~89 或 ≥90 這樣的界限",
  words: "有看不懂的文字，請只寫界限，例如 80~89、≥90、60以下",
  ambiguous: "可以有不止一種讀法，請用符號寫明，例如 [80,90) 或 ≥90",
  "rank share": "是按名次的比例，不能由單一數值查出",
  contradiction: "界限自相矛盾",
  "mixed units": "時間單位與上一列不同，全表請用同一單位",
  "bare number": "文字界限中夾著單一數字，可指下限，也可只指該數，請寫成 ≥60 或 =60",
} as const;

const rowName = ({ row, limits }: RowName): string => `第${row}列（${quoted(limits)}）`;

function between(below: RowName | null, above: RowName | null): string {
  if (below && above) return `落在${rowName(below)}與${rowName(above)}之間`;
  if (below) return `高於最高的${rowName(below)}`;
  return above ? `低於最低的${rowName(above)}` : "表中沒有任何可用的界限";
}

const rounded = (value: number, asked: number): string => (value === asked ? "" : `（由${numberText(asked)}四捨五入）`);

/** Error texts in traditional Chinese; 列 is a row and 欄 a column. */
export const ZH_TW_FAULTS: FaultWords = {
  "not a number": ({ argument, found, place }) =>
    `${argument} 第${place.row}列第${place.column}欄「${quoted(found)}」不是數字，請寫成 85、95% 或 1.5萬 這樣的數字。`,
  "not a date": ({ argument, found, place }) =>
    `${argument} 第${place.row}列第${place.column}欄「${quoted(found)}」不是日期，請寫成 2024-03-31 這樣的日期。`,
  "missing argument": ({ argument }) => `缺少參數 ${argument}，請給出數值或範圍。`,
  "blank parameter": ({ argument, place }) =>
    `${argument} 第${place.row}列第${place.column}欄為空，尚未設定。請填寫，空白儲存格不按 0 處理。`,
  "unknown option": ({ argument, found, allowed }) => `${argument}「${quoted(found)}」無法辨識，可用：${allowed.join("、")}。`,
  "out of range": ({ argument, found, atLeast, atMost, whole }) => {
    const kind = whole ? "整數" : "數";
    const limits = atMost === undefined ? `不小於 ${numberText(atLeast)}` : `在 ${numberText(atLeast)} 到 ${numberText(atMost)} 之間`;
    return `${argument} 為 ${numberText(found)}，應是${limits}的${kind}。`;
  },
  "sizes differ": ({ argument, found, expected, per }) =>
    `${argument} 有 ${found} 個儲存格，而 ${per} 每列有 ${expected} 個，請每欄給一個。`,
  "too large": () => "結果超出儲存格可容納的範圍，請檢查所用的數值。",
  "division by zero": ({ argument }) => `${argument} 為 0 或空白，無法相除。`,
  "unknown table": ({ found, known }) =>
    `沒有名為「${quoted(found)}」的內建表（內建：${known.join("、")}）。請給出兩欄以上的範圍：先界限，後結果。`,
  "table too narrow": () => "表只有一欄，至少需要兩欄：先界限，後結果。",
  "table without rows": () => "表中沒有資料列，請給出兩欄以上的範圍：先界限，後結果。",
  "unreadable row": ({ row, found, reason }) => `表的第${row}列「${quoted(found)}」不能使用：${REASONS[reason]}。`,
  "unknown column": ({ found, columns }) => `表中沒有「${quoted(found)}」這一欄，現有：${columns.join("、")}。`,
  "blank answer": ({ row, column }) => `表的第${row}列界限後第${column}欄為空，尚未設定。請填寫，空白儲存格不按 0 處理。`,
  "answer not a number": ({ row, column, found }) => `表的第${row}列界限後第${column}欄「${quoted(found)}」不是數字。`,
  "rate looks like percent": ({ row, found }) =>
    `表的第${row}列會發放 ${numberText(found)} 倍。若指 ${numberText(found)}%，請寫成 ${numberText(found)}%。`,
  "no band": ({ value, asked, below, above }) =>
    `沒有哪一列包含 ${numberText(value)}${rounded(value, asked)}：${between(below, above)}。請補全界限，或把 edges 設為「下限」「上限」或「四捨五入」。`,
  "two bands": ({ value, rows }) =>
    `${numberText(value)} 同時屬於${rows.map(rowName).join("和")}。請寫明歸屬，例如 80~90(含) 或 [80,90)，或把 edges 設為「下限」或「上限」。`,
  "unknown label": ({ found, labels }) => `表中沒有「${quoted(found)}」，現有：${labels.join("、")}。`,
  "method needed": () => "只有比例的表可按全額，也可按超額計提：請寫明「全額」或「超額」（另有基數、速算、插值、累加）。",
  "gap below": ({ from, to, row }) => `第${row}列以下的 ${numberText(from)} 到 ${numberText(to)} 沒有對應的列，無法累計，請補上缺口。`,
  "no upper limit": ({ row }) => `表的第${row}列沒有上限，無法插值，請填寫上限。`,
  "weights total": ({ totalFraction }) => `權重合計為 ${percentText(totalFraction)}，不是 100%，請更正。`,
  "missing score": ({ column }) => `第${column}欄的得分為空，請填寫，或把 missing 設為「zero」（記零）或「renormalise」（按其餘權重折算）。`,
  "no rule applies": ({ total, rank }) => `沒有適用的規則：${numberText(total)} 低於 35，但不是最後一名（第${numberText(rank)}名）。`,
  "unreadable condition": ({ found }) => `條件「${quoted(found)}」看不懂，請寫成 E、A,B、<60 或 >=90 這樣的條件。`,
};
