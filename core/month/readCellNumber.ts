import { readNumber } from "../numbers/readNumber";
import { PLAIN_NUMBER } from "./missingWords";

/** Sheets keep 15 digits: what is larger, or smaller than that of 1, nobody counted or measured. */
const LARGEST = 1e15;
const SMALLEST = 1e-15;

/** The number in a cell as people write it; undefined where it holds none, or one that can't be meant (1E+300). */
export function readCellNumber(raw: string): number | undefined {
  // Numbers without any sign or unit are by far the most, and none of them is beyond these sizes.
  if (PLAIN_NUMBER.test(raw)) return Number(raw);
  const number = readNumber(raw);
  if (number === undefined || number === 0) return number;
  const size = Math.abs(number);
  return size > LARGEST || size < SMALLEST ? undefined : number;
}
