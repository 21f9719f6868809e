import { readNumber } from "../numbers/readNumber";
import type { Source } from "../schemes/scheme";
import { saysMissing } from "./missingWords";
import { readDuration } from "./readDuration";
import { readYesNo } from "./readYesNo";
import type { TableCell } from "./sheetTable";

/** What a cell gives: a number (yes is 1, no is 0), nothing, or something that can't be used. */
export type AmountReading = number | "missing" | "unreadable";

/** Reads a cell of an indicator's column by what the source says it holds. */
export function readAmount(
  cell: Pick<TableCell, "raw" | "shown">,
  header: string,
  source: Source,
): AmountReading {
  const { reads, missing, within } = source;
  if (reads === "yesNo") {
    const answer = readYesNo(cell.raw);
    if (answer !== undefined) return answer ? 1 : 0;
    return saysMissing(cell.raw, missing?.words) ? "missing" : "unreadable";
  }
  if (saysMissing(cell.raw, missing?.words)) return "missing";
  if (reads === "any") return 1;
  const amount = reads === "duration" ? readDuration(cell, header) : readNumber(cell.raw);
  if (amount === undefined) return "unreadable";
  if (amount === 0 && missing?.zero === true) return "missing";
  return within && (amount < within.from || amount > within.to) ? "unreadable" : amount;
}

/** Reads a cell that counts something, such as the feedback behind a rating: never negative. */
export function readCount(cell: Pick<TableCell, "raw">): AmountReading {
  if (saysMissing(cell.raw)) return "missing";
  const count = readNumber(cell.raw);
  return count === undefined || count < 0 || count > 1e9 ? "unreadable" : count;
}
