import type { Ledger } from "../ledger/ledger";
import { readLedger } from "../ledger/readLedger";
import { withLedger } from "../ledger/withLedger";
import type { Scheme } from "../schemes/scheme";
import type { Change } from "../workbook/change";
import type { WorkbookContent } from "../workbook/port";
import type { Language } from "../words/language";
import type { RunFault } from "../words/runFault";
import type { DepartmentFinding } from "./departmentFinding";
import type { DepartmentResult } from "./departmentResult";
import { gradeDepartment } from "./gradeDepartment";
import type { LedgerPeriod } from "./period/ledgerPeriod";
import { ledgerPeriod } from "./period/ledgerPeriod";
import { readPeriod } from "./period/readPeriod";
import { schemesOfWorkbook } from "./run/schemesOfWorkbook";
import { writeDepartment } from "./write/writeDepartment";

/** What is asked for. */
export interface PeriodRequest {
  /** 2026-Q2, 2026-H1 or 2026. */
  readonly period: string;
  readonly language: Language;
}

/** A period as scored, and the sheets that it is written to. */
export interface PeriodRun {
  readonly changes: readonly Change[];
  readonly result: DepartmentResult;
}

/** On which months the scores rest, and which of them are lacking, open or damaged. */
function monthsFinding(ledger: Ledger, { period, months, rows }: LedgerPeriod): DepartmentFinding {
  const counted = months.filter((month) => rows.some((row) => row.month === month));
  const lacking = months.filter((month) => !counted.includes(month));
  const open = counted.filter((month) => !ledger.isPublished(month));
  const damaged = counted.filter((month) => ledger.damagedMonths.has(month));
  return {
    severity: damaged.length > 0 ? "error" : lacking.length + open.length > 0 ? "warning" : "info",
    count: 1,
    message: { code: "months of period", period, counted, lacking, open, damaged },
  };
}

/**
 * Scores a quarter, half-year or year from the months in the ledger: by the workbook's scheme for it, or as the mean of
 * each monthly scheme's totals. Results and findings are written; the ledger stays as it is, since the scores follow from
 * it and are the same whenever they are asked for.
 * @param schemes what people are graded by where the workbook has no scheme sheets
 */
export function runPeriod(
  content: WorkbookContent,
  schemes: readonly Scheme[],
  { period, language }: PeriodRequest,
): PeriodRun | { readonly fault: RunFault } {
  const taken = schemesOfWorkbook(content, schemes);
  if ("fault" in taken) return taken;
  const ledger = readLedger(content);
  const ofLedger = ledgerPeriod(ledger, period);
  if (!ofLedger || ofLedger.rows.length === 0)
    return { fault: { code: "nothing in period", period, months: ledger.months } };
  // Ready schemes for years aren't meant because they are there.
  const own = taken === schemes ? schemes.filter(({ frequency = "month" }) => frequency === "month") : taken;
  const facts = readPeriod(content, own, ofLedger);
  const graded = gradeDepartment(withLedger(facts, ledger));
  const findings = [monthsFinding(ledger, ofLedger), ...ledger.findings, ...graded.findings];
  const result = { ...graded, findings };
  const { calendar } = facts;
  const written = writeDepartment(content, result, { language, calendar });
  return { changes: written.changes, result: { ...result, findings: written.findings } };
}
