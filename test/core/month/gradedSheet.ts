import { gradeMonth } from "../../../core/month/gradeMonth";
import type { Finding } from "../../../core/month/findings";
import type { MonthResult } from "../../../core/month/monthResult";
import type { SheetTable } from "../../../core/workbook/sheetTable";
import type { Scheme } from "../../../core/schemes/scheme";
import { sheet } from "./sheetNotation";
import { smallScheme } from "./smallScheme";

/** The result of one sheet, given as lines of cells, by the small scheme; a fault fails the test. */
export function gradedSheet(
  lines: string | SheetTable,
  scheme: Scheme = smallScheme,
  month?: string,
): MonthResult {
  const table = typeof lines === "string" ? sheet("Data", lines) : lines;
  const outcome = gradeMonth([table], [scheme], month);
  if (outcome.kind === "fault") throw new Error(JSON.stringify(outcome.fault));
  return outcome.result;
}

/** The findings of one kind. */
export function findingsOf({ findings }: MonthResult, code: Finding["message"]["code"]): readonly Finding[] {
  return findings.filter(({ message }) => message.code === code);
}
