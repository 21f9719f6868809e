import type { Change } from "./change";
import type { RefusedChange } from "./port";

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/**
 * The first change that can't be applied to a workbook with these sheets; undefined where all can.
 * Sheet names are compared as spreadsheets do, without letter case.
 */
export function refusedChange(
  changes: readonly Change[],
  sheets: readonly string[],
): RefusedChange | undefined {
  const known = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  for (const { kind, sheet } of changes) {
    const isKnown = known.has(sheet.toLowerCase());
    if (kind !== "add sheet") {
      if (!isKnown) return { code: "no such sheet", sheet };
      if (kind === "remove sheet") {
        if (known.size === 1) return { code: "last sheet", sheet };
        known.delete(sheet.toLowerCase());
      }
      continue;
    }
    if (isKnown) return { code: "sheet exists", sheet };
    if (sheet.trim() === "" || sheet.length > LONGEST_NAME || FORBIDDEN.test(sheet))
      return { code: "bad sheet name", sheet };
    known.add(sheet.toLowerCase());
  }
  return undefined;
}
