import type { RowName } from "../messages";
import { numberText, percentText, quoted } from "../numberText";
import type { FaultWords } from "../sentences";

const REASONS = {
  "no limit": "没有界限，请写成 80~89 或 ≥90 这样的界限",
  words: "有看不懂的文字，请只写界限，例如 80~89、≥90、60以下",
  ambiguous: "可以有不止一种读法，请用符号写明，例如 [80,90) 或 ≥90",
  "rank share": "是按名次的比例，不能由单个数值查出",
  contradiction: "界限自相矛盾",
  "mixed units": "时间单位与上一行不同，全表请用同一单位",
  "bare number": "文字界限中夹着单个数字，可指下限，也可只指该数，请写成 ≥60 或 =60",
} as const;

const rowName = ({ row, limits }: RowName): string => `第${row}行（${quoted(limits)}）`;

function between(below: RowName | null, above: RowName | null): string {
  if (below && above) return `落在${rowName(below)}与${rowName(above)}之间`;
  if (below) return `高于最高的${rowName(below)}`;
  return above ? `低于最低的${rowName(above)}` : "表中没有任何可用的界限";
}

const rounded = (value: number, asked: number): string => (value === asked ? "" : `（由${numberText(asked)}四舍五入）`);

/** Error texts in simplified Chinese. */
export const ZH_CN_FAULTS: FaultWords = {
  "not a number": ({ argument, found, place }) =>
    `${argument} 第${place.row}行第${place.column}列“${quoted(found)}”不是数字，请写成 85、95% 或 1.5万 这样的数字。`,
  "not a date": ({ argument, found, place }) =>
    `${argument} 第${place.row}行第${place.column}列“${quoted(found)}”不是日期，请写成 2024-03-31 这样的日期。`,
  "missing argument": ({ argument }) => `缺少参数 ${argument}，请给出数值或区域。`,
  "blank parameter": ({ argument, place }) =>
    `${argument} 第${place.row}行第${place.column}列为空，尚未设置。请填写，空单元格不按 0 处理。`,
  "unknown option": ({ argument, found, allowed }) => `${argument}“${quoted(found)}”无法识别，可用：${allowed.join("、")}。`,
  "out of range": ({ argument, found, atLeast, atMost, whole }) => {
    const kind = whole ? "整数" : "数";
    const limits = atMost === undefined ? `不小于 ${numberText(atLeast)}` : `在 ${numberText(atLeast)} 到 ${numberText(atMost)} 之间`;
    return `${argument} 为 ${numberText(found)}，应是${limits}的${kind}。`;
  },
  "sizes differ": ({ argument, found, expected, per }) =>
    `${argument} 有 ${found} 个单元格，而 ${per} 每行有 ${expected} 个，请每列给一个。`,
  "too large": () => "结果超出单元格可容纳的范围，请检查所用的数值。",
  "division by zero": ({ argument }) => `${argument} 为 0 或空，无法相除。`,
  "unknown table": ({ found, known }) =>
    `没有名为“${quoted(found)}”的内置表（内置：${known.join("、")}）。请给出两列以上的区域：先界限，后结果。`,
  "table too narrow": () => "表只有一列，至少需要两列：先界限，后结果。",
  "table without rows": () => "表中没有数据行，请给出两列以上的区域：先界限，后结果。",
  "unreadable row": ({ row, found, reason }) => `表的第${row}行“${quoted(found)}”不能使用：${REASONS[reason]}。`,
  "unknown column": ({ found, columns }) => `表中没有“${quoted(found)}”这一列，现有：${columns.join("、")}。`,
  "blank answer": ({ row, column }) => `表的第${row}行界限后第${column}列为空，尚未设置。请填写，空单元格不按 0 处理。`,
  "answer not a number": ({ row, column, found }) => `表的第${row}行界限后第${column}列“${quoted(found)}”不是数字。`,
  "rate looks like percent": ({ row, found }) =>
    `表的第${row}行会发放 ${numberText(found)} 倍。若指 ${numberText(found)}%，请写成 ${numberText(found)}%。`,
  "no band": ({ value, asked, below, above }) =>
    `没有哪一行包含 ${numberText(value)}${rounded(value, asked)}：${between(below, above)}。请补全界限，或把 edges 设为“下限”“上限”或“四舍五入”。`,
  "two bands": ({ value, rows }) =>
    `${numberText(value)} 同时属于${rows.map(rowName).join("和")}。请写明归属，例如 80~90(含) 或 [80,90)，或把 edges 设为“下限”或“上限”。`,
  "unknown label": ({ found, labels }) => `表中没有“${quoted(found)}”，现有：${labels.join("、")}。`,
  "method needed": () => "只有比例的表可按全额，也可按超额计提：请写明“全额”或“超额”（另有基数、速算、插值、累加）。",
  "gap below": ({ from, to, row }) => `第${row}行以下的 ${numberText(from)} 到 ${numberText(to)} 没有对应的行，无法累计，请补上缺口。`,
  "no upper limit": ({ row }) => `表的第${row}行没有上限，无法插值，请填写上限。`,
  "weights total": ({ totalFraction }) => `权重合计为 ${percentText(totalFraction)}，不是 100%，请更正。`,
  "missing score": ({ column }) => `第${column}列的得分为空，请填写，或把 missing 设为“zero”（记零）或“renormalise”（按其余权重折算）。`,
  "no rule applies": ({ total, rank }) => `没有适用的规则：${numberText(total)} 低于 35，但不是最后一名（第${numberText(rank)}名）。`,
  "unreadable condition": ({ found }) => `条件“${quoted(found)}”看不懂，请写成 E、A,B、<60 或 >=90 这样的条件。`,
};
