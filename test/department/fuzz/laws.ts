import { namesNobody, namesTotals, personKey, tidyName } from "../../../core/month/personName";
import type { MonthRun } from "../../../core/department/runMonth";
import type { CellContent, Change } from "../../../core/workbook/change";
import type { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";

/** Texts that only a slip of the program puts into a cell. */
const SLIPS = /\bNaN\b|\bInfinity\b|\bundefined\b|\[object |\[native code\]/;
/** Longer texts are refused by spreadsheets. */
const LONGEST_CELL = 32_767;

/** What is wrong with the cells that changes write. */
export function brokenCells(changes: readonly Change[]): string[] {
  const contents = changes.flatMap((change): { sheet: string; content: CellContent }[] =>
    change.kind === "write"
      ? change.cells.flat().map((content) => ({ sheet: change.sheet, content }))
      : change.kind === "chart"
        ? [{ sheet: change.sheet, content: change.title }]
        : [],
  );
  return contents.flatMap(({ sheet, content }) => {
    const isNumber = typeof content === "number";
    const isBroken = isNumber
      ? !Number.isFinite(content)
      : typeof content === "string" && (SLIPS.test(content) || content.length > LONGEST_CELL);
    return isBroken ? [`${sheet}: ${String(content).slice(0, 80)}`] : [];
  });
}

/** People of the roster who are neither graded nor listed with a reason. */
export function forgottenPeople({ facts, result }: MonthRun, rosterNames: readonly string[]): string[] {
  const graded = new Set<string>();
  const listed = new Set(facts.notGraded.map(({ key }) => key));
  for (const { graded: all } of result.schemes)
    for (const { appraisee, unsettled } of all)
      (unsettled.length === 0 ? graded : listed).add(appraisee.member.key);
  const reasons = JSON.stringify(result.findings);
  const isSaid = (name: string): boolean => reasons.includes(JSON.stringify(tidyName(name)).slice(1, -1));
  return rosterNames.filter((name) => {
    if (namesNobody(name) || namesTotals(name)) return false;
    const key = personKey(name);
    // Two people of one name have keys of their own.
    const isGraded = [...graded].some((each) => each === key || each.startsWith(key));
    const isListed = [...listed].some((each) => each === key || each.startsWith(key));
    return !isGraded && !(isListed && isSaid(name));
  });
}

/** The cells of sheets that were there before and aren't as they were. */
export function touchedSheets(
  before: Readonly<Record<string, readonly (readonly CellContent[])[]>>,
  workbook: MemoryWorkbook,
): string[] {
  return Object.entries(before).flatMap(([name, cells]) => {
    const now = workbook.sheets.find((sheet) => sheet.name === name)?.cells;
    const isSame = JSON.stringify(now) === JSON.stringify(cells);
    const wasEmpty = cells.every((row) => row.every((cell) => cell === null || cell === ""));
    return isSame || wasEmpty ? [] : [name];
  });
}
