import type { BandTable } from "../bands/bandTable";
import { fault } from "../cells/cellFault";
import { cellText } from "../cells/cellText";
import { isMissing, scalarOf, widthOf } from "../cells/matrix";
import { readNumber } from "../numbers/readNumber";
import { foldText } from "../text/foldText";

/** Index of the column after the limits that an argument names by header text or by number from 1; the first by default. */
export function columnArgument({ headers, rows }: BandTable, argument: unknown): number {
  if (isMissing(argument)) return 0;
  const asked = scalarOf(argument);
  const found = cellText(asked);
  const named = headers.flatMap((header, index) =>
    header !== "" && foldText(header) === foldText(found) ? [index] : [],
  );
  if (named.length > 1) throw fault("column twice", { found, numbers: named.map((index) => index + 1) });
  const [byHeader] = named;
  if (byHeader !== undefined) return byHeader;
  const width = widthOf(rows.map(({ answers }) => answers));
  const number = typeof asked === "number" ? asked : readNumber(found);
  if (number !== undefined && Number.isInteger(number) && number >= 1 && number <= width) return number - 1;
  const columns =
    headers.length > 0 ? headers : Array.from({ length: width }, (_, index) => String(index + 1));
  throw fault("unknown column", { found, columns });
}
