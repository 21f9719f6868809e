/** The sentences of errors, in English and simplified Chinese: where, what was found, what to do. See sentences.ts. */
export const FAULT_SENTENCES = {
  "not a number": [
    '{cell}: "{found}" is not a number. Write one such as 85, 95% or 1.5万.',
    "{cell}“{found}”不是数字，请写成如 85、95%、1.5万。",
  ],
  "not a date": [
    '{cell}: "{found}" is not a date. Write one such as 2024-03-31.',
    "{cell}“{found}”不是日期，请写成如 2024-03-31。",
  ],
  "missing argument": [
    "{argument} is missing. Give a value or a range.",
    "缺少 {argument}，请给出数值或区域。",
  ],
  "blank parameter": ["{cell} {empty}", "{cell}{empty}"],
  "unknown option": [
    '{argument} "{found}" is not known. Use one of: {allowed}.',
    "{argument}“{found}”无法识别，可用：{allowed}。",
  ],
  "too small": [
    "{argument} is {found}. It must be {kind} of {atLeast} or more.",
    "{argument} 为 {found}，应是不小于 {atLeast} 的{kind}。",
  ],
  "out of range": [
    "{argument} is {found}. It must be {kind} from {atLeast} to {atMost}.",
    "{argument} 为 {found}，应是 {atLeast} 到 {atMost} 的{kind}。",
  ],
  "sizes differ": [
    "{argument} has {found} cells where {per} has {expected}. Give one for each.",
    "{argument} 有 {found} 格，而 {per} 有 {expected} 格，请一一对应。",
  ],
  "too large": [
    "The result is too large for a cell. Check the numbers.",
    "结果大到单元格容不下，请检查数值。",
  ],
  "division by zero": ["{argument} is 0 or empty: nothing to divide by.", "{argument} 为 0 或空，无法相除。"],
  "unknown table": [
    'There is no built-in table "{found}". Use {known} or a range.',
    "没有内置表“{found}”，请用 {known} 或区域。",
  ],
  "no table": [
    "A table needs two or more columns: limits, then what they answer.",
    "表须有两列以上：先界限，后结果。",
  ],
  "unreadable row": [
    'Row {row} of the table, "{written}", can\'t be used: {reason}.',
    "表的第{row}行“{written}”不能使用：{reason}。",
  ],
  "unknown column": [
    'The table has no column "{found}". It has: {columns}.',
    "表中没有“{found}”列，现有：{columns}。",
  ],
  "column twice": [
    'Several columns are "{found}". Use a number: {numbers}.',
    "有多列“{found}”，请用列号指明：{numbers}。",
  ],
  "blank answer": ["{answerCell} {empty}", "{answerCell}{empty}"],
  "answer not a number": ['{answerCell}: "{found}" is not a number.', "{answerCell}“{found}”不是数字。"],
  "rate looks like percent": [
    "Row {row} of the table pays {found} times the amount. For {found} % write {found}%.",
    "表的第{row}行会发放 {found} 倍。若指 {found}%，请写成 {found}%。",
  ],
  "no band": [
    "No row holds {value}{rounded}: {where}. Extend a row, or {settle}.",
    "没有哪一行包含 {value}{rounded}：{where}。请补全界限，或{settle}。",
  ],
  "two bands": [
    '{value} is claimed by {rows}. Mark whose it is, such as 80~90(含) or [80,90), or set edges to "lower" or "upper".',
    "{value} 同时属于{rows}。请写明归属，如 80~90(含)、[80,90)，或把 edges 设为“下限”或“上限”。",
  ],
  "label twice": ['Rows {rows} are both "{found}". Remove one.', "第{rows}行都是“{found}”，请删去一行。"],
  "unknown label": [
    '"{found}" is not in the table. It has: {labels}.',
    "表中没有“{found}”，现有：{labels}。",
  ],
  "method needed": [
    'A table of rates needs a method: "whole" or "marginal" (or base, quick, interpolated, steps).',
    "只有比例的表须写明方法：“全额”或“超额”（另有基数、速算、插值、累加）。",
  ],
  "gap below": [
    "No row holds {from} to {to}, below row {row}, so the tiers can't be added up. Close the gap.",
    "第{row}行以下的 {from} 到 {to} 没有对应的行，无法累计，请补上缺口。",
  ],
  "no upper limit": [
    "Row {row} of the table has no upper limit to interpolate to. Give it one.",
    "表的第{row}行没有上限，无法插值，请填写上限。",
  ],
  "weights total": [
    "The weights total {percent} %, not 100 %. Correct them.",
    "权重合计为 {percent}%，不是 100%，请更正。",
  ],
  "missing score": [
    'Score {column} is empty. Fill it in, or set missing to "zero" or "renormalise".',
    "第{column}个得分为空，请填写，或把 missing 设为“记零”或“重新分配”。",
  ],
  "no rule applies": [
    "No rule gives a grade: {total} is below 35 but not the worst (rank {rank}).",
    "没有适用的规则：{total} 低于 35，但不是最后一名（第{rank}名）。",
  ],
  "unreadable condition": [
    'The condition "{found}" is not understood. Write one such as E, A,B, <60 or >=90.',
    "条件“{found}”看不懂，请写成如 E、A,B、<60、>=90。",
  ],
  defect: ["This function failed ({found}). Please report it.", "函数出错（{found}），请反馈。"],
} as const;
