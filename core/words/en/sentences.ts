import type { Sentences } from "../sentences";

/** The texts of cells in English. */
export const EN: Sentences = {
  faults: {
    "not a number":
      '{argument}, row {place.row}, column {place.column}: "{found}" is not a number. Write one such as 85, 95% or 1.5万.',
    "not a date":
      '{argument}, row {place.row}, column {place.column}: "{found}" is not a date. Write one such as 2024-03-31.',
    "missing argument": "{argument} is missing. Give a value or a range.",
    "blank parameter":
      "{argument}, row {place.row}, column {place.column} is empty, which is not 0. Fill it in.",
    "unknown option": '{argument} "{found}" is not known. Use one of: {allowed}.',
    below: "{argument} is {found}. It must be {kind} of {atLeast} or more.",
    "out of range": "{argument} is {found}. It must be {kind} from {atLeast} to {atMost}.",
    "sizes differ": "{argument} has {found} cells where {per} has {expected}. Give one for each.",
    "too large": "The result is larger than a cell can hold. Check the numbers.",
    "division by zero": "{argument} is 0 or empty, so there is nothing to divide by.",
    "unknown table": '"{found}" is no built-in table ({known}). Name one of them or give a range.',
    "no table": "This is no table of two or more columns: limits, then what they answer.",
    "unreadable row": 'Row {row} of the table, "{found}", can\'t be used: {reason}.',
    "unknown column": 'The table has no column "{found}". It has: {columns}.',
    "column twice": 'The table has several columns "{found}". Name one by its number: {numbers}.',
    "blank answer":
      "Row {row} of the table, column {column} after the limits, is empty, which is not 0. Fill it in.",
    "answer not a number":
      'Row {row} of the table, column {column} after the limits: "{found}" is not a number.',
    "rate looks like percent":
      "Row {row} of the table pays {found} times the amount. For {found} % write {found}%.",
    "no band":
      'No row holds {value}{rounded}: {where}. Extend a row, or set edges to "lower", "upper" or "round".',
    "two bands":
      '{value} is claimed by {rows}. Mark whose it is, such as 80~90(含) or [80,90), or set edges to "lower" or "upper".',
    "label twice": 'Rows {rows} are both "{found}". Remove one.',
    "unknown label": '"{found}" is not in the table. It has: {labels}.',
    "method needed":
      'A table of rates needs a method: "whole" or "marginal" (or base, quick, interpolated, steps).',
    "gap below":
      "No row holds {from} to {to}, below row {row}, so what lies below can't be added up. Close the gap.",
    "no upper limit": "Row {row} of the table has no upper limit to interpolate to. Give it one.",
    "weights total": "The weights total {totalFraction%}, not 100 %. Correct them.",
    "missing score": 'Score {column} is empty. Fill it in, or set missing to "zero" or "renormalise".',
    "no rule applies": "No rule gives a grade: {total} is below 35 but not the worst (rank {rank}).",
    "unreadable condition":
      'The condition "{found}" is not understood. Write one such as E, A,B, <60 or >=90.',
    defect: "This function failed ({found}). Please report it.",
  },
  phrases: {
    explain: "{value}{compared} lies in row {row} ({written}){from}{to}: {answers}.",
    gap: "No row holds the values between {from} and {to} (rows {rows}). Extend a row or add one.",
    "point gap": "No row holds exactly {from}, between rows {rows}. Let one of them include it.",
    "decimal-gap":
      'Decimals between {from} and {to} have no row (rows {rows}). Set edges to "lower", "upper" or "round", or write the limits with signs.',
    "cents-step": "One step from {from} to {to} is left open (rows {rows}); only finer amounts fall into it.",
    "open-end": "No row holds values {side} {at}. Add one if they can occur.",
    overlap: "Rows {rows} claim the same values, which answer #VALUE!. Change a limit.",
    "shared-edge":
      "{at} is named by rows {rows} and answers #VALUE!. Mark whose it is with (含), signs or brackets, or set edges.",
    unreachable: "Row {rows} can never match: its limits hold no number. Correct them.",
    covered: "Row {rows} never matches alone: row {coveredBy} holds all of it. Change one.",
    "out-of-order": "Rows {rows} stand out of order; results don't change.",
    duplicate: "Rows {rows} have the same limits. Remove one.",
    "not-monotone":
      "{header} goes from {lower} to {upper} between rows {rows}, against the rest of the table. Is that meant?",
    jump: "At {at} the amount jumps by {size}, from {before} to {after}. Is that meant?",
    "pays-less":
      "Between {at} and {regained} selling more pays less than the {peak} reached at {at}. Raise what is paid there.",
    "never regained": "From {at} on, selling more never pays {peak} again. Raise what is paid there.",
    "base-mismatch":
      "The base amount of row {rows} is {found}; the tier below ends at {expected}. Write {expected}.",
    "quick-mismatch":
      "The quick deduction of row {rows} is {found}; by the tier below it is {expected}. Write that.",
  },
  parts: {
    comma: ", ",
    and: " and ",
    row: "row {row} ({limits})",
    rounded: " (rounded from {asked})",
    between: "it lies between {below} and {above}",
    "beyond highest": "it lies above the highest, {below}",
    "beyond lowest": "it lies below the lowest, {above}",
    nowhere: "the table holds no value",
    "whole number": "a whole number",
    number: "a number",
    compared: " (compared as {compared}, rounded half up)",
    "from included": ", from {at} included",
    "from excluded": ", from {at} not included",
    "to included": " up to {at} included",
    "to excluded": " up to {at} not included",
    below: "below",
    above: "above",
    answer: "The answer",
    "no limit": "it holds no limit such as 80~89 or ≥90",
    words: "its words are not understood; write only a limit, such as 80~89 or ≥90",
    ambiguous: "it can be read in two ways; write signs, such as [80,90) or ≥90",
    "rank share": "a share of the ranking can't be looked up from one value",
    "mixed units": "its unit of time differs from the rows above; use one",
    "bare number": "a bare number among worded limits can mean ≥60 or =60; write which",
  },
};
