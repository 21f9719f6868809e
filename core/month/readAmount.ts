import { paper } from "../numbers/paper";
import type { Source } from "../schemes/source";
import { PLAIN_NUMBER, saysMissing } from "./missingWords";
import type { SourcedMeasure } from "./sourcedMeasure";
import { readCellNumber } from "./readCellNumber";
import { readDuration } from "./readDuration";
import { readYesNo } from "./readYesNo";
import type { TableCell } from "../workbook/sheetTable";

/** What a cell gives: a number (yes is 1, no is 0), nothing, or something that can't be used. */
export type AmountReading = number | "missing" | "unreadable";

/** A cell as far as its amount goes. */
export type AmountCell = Pick<TableCell, "raw" | "shown"> & { readonly isBoolean?: boolean };

/** Largest number that can be a count. */
const LARGEST_COUNT = 1e9;
const SHARE_SIGN = /[%％‰]/;

const isWhole = (number: number): boolean => Math.abs(number - Math.round(number)) < 1e-6;

/** True where the measure's own cells count something: clients, or the part of a share. */
export const countsCases = ({ unit, source }: SourcedMeasure): boolean =>
  source.reads === "number" && (unit === "clients" || (unit === "share" && source.aggregate === "ratio"));

/** True where the weights or the whole of a measure count something: feedback, clients. */
export const weighsByCases = ({ unit }: SourcedMeasure): boolean => unit === "rating" || unit === "share";

/** A cell's number as the measure takes it; undefined where it can't be meant. */
function takenNumber(
  cell: AmountCell,
  number: number | undefined,
  measure: SourcedMeasure,
  percentNumbers: boolean,
): number | undefined {
  const { raw } = cell;
  if (number === undefined || cell.isBoolean === true) return undefined;
  if (countsCases(measure) && (SHARE_SIGN.test(raw) || !isWhole(number))) return undefined;
  // Money may go back; nothing else can be less than nothing, unless the scheme gives a scale.
  if (number < 0 && measure.unit !== "money" && !measure.source.within) return undefined;
  return percentNumbers && !SHARE_SIGN.test(raw) ? paper(number / 100) : number;
}

/**
 * Reads a cell of an indicator's column by what the measure says it holds.
 * @param percentNumbers true where the column holds percent without their sign: 95.2 is 0.952
 */
export function readAmount(
  cell: AmountCell,
  header: string,
  measure: SourcedMeasure,
  percentNumbers = false,
): AmountReading {
  const { reads, missing, within }: Source = measure.source;
  if (reads === "yesNo") {
    const answer = readYesNo(cell.raw);
    if (answer !== undefined) return answer ? 1 : 0;
    return saysMissing(cell.raw, missing?.words) ? "missing" : "unreadable";
  }
  // Most cells hold nothing but digits, which say nothing else unless the scheme has words for it.
  const isPlain = PLAIN_NUMBER.test(cell.raw);
  if ((!isPlain || missing?.words) && saysMissing(cell.raw, missing?.words)) return "missing";
  if (reads === "any") return 1;
  const amount =
    reads === "duration"
      ? readDuration(cell, header)
      : takenNumber(cell, isPlain ? Number(cell.raw) : readCellNumber(cell.raw), measure, percentNumbers);
  if (amount === undefined) return "unreadable";
  if (amount === 0 && missing?.zero === true) return "missing";
  return within && (amount < within.from || amount > within.to) ? "unreadable" : amount;
}

/**
 * Reads a cell that counts something, such as the feedback behind a rating: never negative and never a percentage.
 * @param whole true where it can only be a whole number
 */
export function readCount(cell: Pick<AmountCell, "raw" | "isBoolean">, whole: boolean): AmountReading {
  if (saysMissing(cell.raw)) return "missing";
  const count = readCellNumber(cell.raw);
  if (count === undefined || cell.isBoolean === true || SHARE_SIGN.test(cell.raw)) return "unreadable";
  return count < 0 || count > LARGEST_COUNT || (whole && !isWhole(count)) ? "unreadable" : count;
}
