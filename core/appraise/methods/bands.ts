import type { BandsMethod } from "../../schemes/method";
import { comparedAs, rowFor, rowNumber, settledBands } from "../bandLookup";
import { asNumber, Unsettled } from "../figure";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** Points from the band that holds the value. */
export function bands(method: BandsMethod, id: string): Scorer {
  const settled = settledBands(method);
  return (subject) => {
    const value = asNumber(valueOf(subject, method.of, id), id);
    if (value instanceof Unsettled) return { points: value };
    const row = rowFor(settled, value, id);
    return row instanceof Unsettled
      ? { points: row, value }
      : { points: rowNumber(row, id), value, row, ...comparedAs(settled, value) };
  };
}
