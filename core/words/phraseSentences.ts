/** The sentences of findings and explanations, in English and simplified Chinese. See sentences.ts. */
export const PHRASE_SENTENCES = {
  explain: [
    "{value}{compared} lies in row {row} ({written}){from}{to}: {answers}.",
    "{value}{compared}属于第{row}行（{written}）{from}{to}：{answers}。",
  ],
  gap: [
    "No row holds the values between {from} and {to} (rows {rows}). Extend a row or add one.",
    "{from} 与 {to} 之间没有对应的行（第{rows}行），请扩大界限或增加一行。",
  ],
  "point gap": [
    "No row holds exactly {from}, between rows {rows}. Let one of them include it.",
    "恰好 {from} 没有对应的行（第{rows}行之间），请让其中一行包含它。",
  ],
  "decimal-gap": [
    "Decimals between {from} and {to} have no row (rows {rows}). Write the limits with signs, or {settle}.",
    "{from} 与 {to} 之间的小数没有对应的行（第{rows}行）。请用符号写界限，或{settle}。",
  ],
  "cents-step": [
    "One step from {from} to {to} is left open (rows {rows}); only finer amounts fall into it.",
    "{from} 与 {to} 之间差一个最小单位（第{rows}行），只影响更细的数值。",
  ],
  "open-end": [
    "No row holds values {side} {at}. Add one if they can occur.",
    "{side} {at} 没有对应的行，若会出现，请增加一行。",
  ],
  overlap: [
    "Rows {rows} claim the same values, which answer #VALUE!. Change a limit.",
    "第{rows}行包含相同的数值，会得到 #VALUE!，请改界限。",
  ],
  "shared-edge": [
    "{at} is named by rows {rows} and answers #VALUE!. Mark whose it is with (含), signs or brackets, or set edges.",
    "{at} 同时写在第{rows}行，会得到 #VALUE!。请以（含）、符号或括号写明归属，或设定 edges。",
  ],
  unreachable: [
    "Row {rows} can never match: its limits hold no number. Correct them.",
    "第{rows}行永远不会匹配：其界限内没有任何数，请更正。",
  ],
  covered: [
    "Row {rows} never matches alone: row {coveredBy} holds all of it. Change one.",
    "第{rows}行永远不会单独匹配：第{coveredBy}行已全部包含它，请改其中一行。",
  ],
  "out-of-order": [
    "Rows {rows} stand out of order; results don't change.",
    "第{rows}行的次序颠倒，不影响结果。",
  ],
  duplicate: ["Rows {rows} have the same limits. Remove one.", "第{rows}行的界限相同，请删去一行。"],
  "not-monotone": [
    "{header} goes from {lower} to {upper} between rows {rows}, against the rest of the table. {meant}",
    "{header}在第{rows}行之间由 {lower} 变为 {upper}，与全表方向相反，{meant}",
  ],
  jump: [
    "At {at} the amount jumps by {size}, from {before} to {after}. {meant}",
    "在 {at} 处金额由 {before} 跳到 {after}，相差 {size}，{meant}",
  ],
  "pays-less": [
    "Between {at} and {regained} selling more pays less than the {peak} reached at {at}. {raise}",
    "在 {at} 与 {regained} 之间，卖得多反而少得，低于 {at} 处的 {peak}，{raise}",
  ],
  "never regained": [
    "From {at} on, selling more never pays {peak} again. {raise}",
    "从 {at} 起，多卖也再得不到 {peak}，{raise}",
  ],
  "base-mismatch": [
    "The base amount of row {rows} is {found}; the tier below ends at {expected}. Write {expected}.",
    "第{rows}行的基数为 {found}，而下一档止于 {expected}，请改为 {expected}。",
  ],
  "quick-mismatch": [
    "The quick deduction of row {rows} is {found}; by the tier below it is {expected}. Write that.",
    "第{rows}行的速算扣除数为 {found}，由下一档推算，请改为 {expected}。",
  ],
} as const;
