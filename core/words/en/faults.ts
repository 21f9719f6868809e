import type { RowName } from "../messages";
import { numberText, percentText, quoted } from "../numberText";
import type { FaultWords } from "../sentences";

const REASONS = {
  "no limit": "it holds no limit; write one such as 80~89 or ≥90",
  words: "some of its words are not understood; write only the limit, such as 80~89, ≥90 or below 60",
  ambiguous: "it can be read in more than one way; write it with signs, such as [80,90) or ≥90",
  "rank share": "it is a share of the ranking, which can't be looked up from one value",
  contradiction: "its limits contradict each other",
  "mixed units": "its unit of time differs from the row above; use one unit in the whole table",
  "bare number": "a bare number among worded limits can mean a lower limit or just that number; write ≥60 or =60",
} as const;

const rowName = ({ row, limits }: RowName): string => `row ${row} (${quoted(limits)})`;

function between(below: RowName | null, above: RowName | null): string {
  if (below && above) return `it lies between ${rowName(below)} and ${rowName(above)}`;
  if (below) return `it lies above the highest, ${rowName(below)}`;
  return above ? `it lies below the lowest, ${rowName(above)}` : "the table holds no value";
}

const rounded = (value: number, asked: number): string => (value === asked ? "" : ` (rounded from ${numberText(asked)})`);

/** Error texts in English. */
export const EN_FAULTS: FaultWords = {
  "not a number": ({ argument, found, place }) =>
    `${argument}, row ${place.row}, column ${place.column}: "${quoted(found)}" is not a number. Write a number such as 85, 95% or 1.5万.`,
  "not a date": ({ argument, found, place }) =>
    `${argument}, row ${place.row}, column ${place.column}: "${quoted(found)}" is not a date. Write a date such as 2024-03-31.`,
  "missing argument": ({ argument }) => `${argument} is missing. Give a value or a range.`,
  "blank parameter": ({ argument, place }) =>
    `${argument}, row ${place.row}, column ${place.column} is empty: not configured. Fill it in; an empty cell does not count as 0.`,
  "unknown option": ({ argument, found, allowed }) =>
    `${argument} "${quoted(found)}" is not known. Use one of: ${allowed.join(", ")}.`,
  "out of range": ({ argument, found, atLeast, atMost, whole }) => {
    const kind = whole ? "a whole number" : "a number";
    const limits = atMost === undefined ? `of ${numberText(atLeast)} or more` : `from ${numberText(atLeast)} to ${numberText(atMost)}`;
    return `${argument} is ${numberText(found)}. It must be ${kind} ${limits}.`;
  },
  "sizes differ": ({ argument, found, expected, per }) =>
    `${argument} has ${found} cells, but a row of ${per} has ${expected}. Give one for each column.`,
  "too large": () => "The result is larger than a cell can hold. Check the numbers it is made of.",
  "division by zero": ({ argument }) => `${argument} is 0 or empty, so there is nothing to divide by.`,
  "unknown table": ({ found, known }) =>
    `"${quoted(found)}" is no built-in table (${known.join(", ")}). Give a range of two or more columns: limits, then what they answer.`,
  "table too narrow": () => "The table has only one column. It needs two or more: limits, then what they answer.",
  "table without rows": () => "The table has no rows. Give a range of two or more columns: limits, then what they answer.",
  "unreadable row": ({ row, found, reason }) => `Row ${row} of the table, "${quoted(found)}", can't be used: ${REASONS[reason]}.`,
  "unknown column": ({ found, columns }) => `The table has no column "${quoted(found)}". It has: ${columns.join(", ")}.`,
  "blank answer": ({ row, column }) =>
    `Row ${row} of the table has nothing in column ${column} after the limits: not configured. Fill it in; an empty cell does not count as 0.`,
  "answer not a number": ({ row, column, found }) =>
    `Row ${row} of the table, column ${column} after the limits: "${quoted(found)}" is not a number.`,
  "rate looks like percent": ({ row, found }) =>
    `Row ${row} of the table pays ${numberText(found)} times the amount. If ${numberText(found)} % is meant, write ${numberText(found)}%.`,
  "no band": ({ value, asked, below, above }) =>
    `No row holds ${numberText(value)}${rounded(value, asked)}: ${between(below, above)}. Extend a row, or set edges to "lower", "upper" or "round".`,
  "two bands": ({ value, rows }) =>
    `${numberText(value)} is claimed by ${rows.map(rowName).join(" and ")}. Mark whose it is, such as 80~90(含) or [80,90), or set edges to "lower" or "upper".`,
  "unknown label": ({ found, labels }) => `"${quoted(found)}" is not in the table. It has: ${labels.join(", ")}.`,
  "method needed": () =>
    'A table of rates can pay on the whole amount or on slices: say "whole" or "marginal" (or base, quick, interpolated, steps).',
  "gap below": ({ from, to, row }) =>
    `No row holds ${numberText(from)} to ${numberText(to)}, below row ${row}, so the amounts below it can't be added up. Close the gap.`,
  "no upper limit": ({ row }) => `Row ${row} of the table has no upper limit, so nothing can be interpolated in it. Give it one.`,
  "weights total": ({ totalFraction }) => `The weights total ${percentText(totalFraction, " ")}, not 100 %. Correct them.`,
  "missing score": ({ column }) =>
    `The score in column ${column} is empty. Fill it in, or set missing to "zero" or "renormalise".`,
  "no rule applies": ({ total, rank }) =>
    `No rule gives a grade: ${numberText(total)} is below 35 but not the worst (rank ${numberText(rank)}).`,
  "unreadable condition": ({ found }) => `The condition "${quoted(found)}" is not understood. Write one such as E, A,B, <60 or >=90.`,
};
