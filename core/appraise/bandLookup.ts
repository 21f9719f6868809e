import { bandFor, comparedValue } from "../bands/bandFor";
import type { BandRow } from "../bands/bandTable";
import { readBandTable } from "../bands/readBandTable";
import type { SettledBands } from "../bands/settleBands";
import { settleBands } from "../bands/settleBands";
import { isBlank } from "../cells/blank";
import { CellFault, fault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { readNumber } from "../numbers/readNumber";
import type { Bands } from "../schemes/bandRows";
import type { LookupBasis } from "./basis";
import type { FigureSource } from "./figure";
import { asNumber, unsettled, Unsettled } from "./figure";

/** Reads and settles the bands of a scheme, once for everybody. */
export function settledBands({ bands, edges }: Bands): SettledBands {
  return settleBands(readBandTable(bands), edges ?? "as worded");
}

/** The row that holds a value, or why none does. */
export function rowFor(bands: SettledBands, value: number, id: string): BandRow | Unsettled {
  const row = bandFor(bands, value);
  return row instanceof CellFault ? unsettled({ code: "bands", id, fault: row.message }) : row;
}

/** Looks up the value of a figure: the row that holds it, and the lookup as an explanation tells it. */
export interface FigureLookup {
  readonly rowOf: (subject: FigureSource) => BandRow | Unsettled;
  readonly basisOf: (subject: FigureSource) => LookupBasis | undefined;
}

/**
 * Prepares the lookup of a figure in bands.
 * @param id what the row gives, for what is unsettled
 */
export function figureLookup(bands: SettledBands, of: string, id: string): FigureLookup {
  const rowOf = (subject: FigureSource): BandRow | Unsettled => {
    const value = asNumber(subject.figure(of), of);
    return value instanceof Unsettled ? value : rowFor(bands, value, id);
  };
  return {
    rowOf,
    basisOf: (subject) => {
      const value = subject.figure(of);
      const row = rowOf(subject);
      if (typeof value !== "number" || row instanceof Unsettled) return undefined;
      return { part: "lookup", value, row, ...comparedAs(bands, value) };
    },
  };
}

const AS_IT_IS = {};

/** How the value was compared, where rounding first made it another one. */
export function comparedAs(bands: SettledBands, value: number): { readonly compared?: number } {
  if (bands.roundTo === null) return AS_IT_IS;
  const compared = comparedValue(bands, value);
  return compared === value ? AS_IT_IS : { compared };
}

/** The number in a column after the limits, counted from 0; a blank is not configured. */
export function rowNumber(row: BandRow, id: string, column = 0): number | Unsettled {
  const answer = row.answers[column];
  if (isBlank(answer)) return unsettled({ code: "not configured", id });
  if (typeof answer === "number") return answer;
  const text = cellText(answer);
  const found = fault("answer not a number", { row: row.row, column: column + 1, found: text });
  return readNumber(text) ?? unsettled({ code: "bands", id, fault: found.message });
}

/** The number of the row that holds a value. */
export function bandNumber(bands: SettledBands, value: number, id: string): number | Unsettled {
  const row = rowFor(bands, value, id);
  return row instanceof Unsettled ? row : rowNumber(row, id);
}
