/** The most characters of a sheet's name. */
export const LONGEST_SHEET_NAME = 31;

/** A sheet's name that no other sheet has, compared as spreadsheets do, without letter case: Results, Results (2). */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const tidy = wanted.replace(/[\\/?*[\]:]/g, "-").replace(/^'|'$/g, "’");
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = tidy.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
