import { runMonth } from "../../core/department/runMonth";
import { ledgerSheetName } from "../../core/department/sheetNames";
import { schemeSheetChanges } from "../../core/schemeSheet/schemeSheetChanges";
import { writeSchemeSheet } from "../../core/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../../core/schemes/scheme";
import { bytesOf, refuseError } from "../xlsx/excelize";
import { loadExcelize } from "../xlsx/loadExcelize";
import { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import { handTables } from "./handTables";
import { SAMPLE_FILE } from "./samplePath";
import { afterSales } from "./schemes/afterSales";
import { housekeepers } from "./schemes/housekeepers";
import { teamContest, teamGrades } from "./schemes/teamContest";
import { telephoneSales } from "./schemes/telephoneSales";
import { writeOwnSheet } from "./writeOwnSheet";
import { writeTable } from "./writeTable";

/** HR's own sheet, which nothing is read from. */
const OWN_SHEET = "人员与奖金";

/** The schemes of the sample department: one for each post, and two for the service teams. */
export function sampleSchemes(): Scheme[] {
  return [afterSales(), telephoneSales(), housekeepers(), teamContest(), teamGrades()];
}

/** The workbook as HR keeps it, before anything of ours stands in it. */
async function handMade(): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const workbook = excelize.NewFile();
  handTables(afterSales(), housekeepers()).forEach((table, index) => {
    if (index === 0) refuseError(workbook.SetSheetName("Sheet1", table.sheet));
    else refuseError(workbook.NewSheet(table.sheet));
    writeTable(workbook, table);
  });
  refuseError(workbook.NewSheet(OWN_SHEET));
  writeOwnSheet(excelize, workbook, OWN_SHEET);
  refuseError(
    workbook.SetDocProps({
      Creator: "Kaohe",
      Title: "客服部",
      Created: "2026-07-01T00:00:00Z",
      Modified: "2026-07-01T00:00:00Z",
    }),
  );
  return bytesOf(workbook);
}

/**
 * The months before the last one, with the day on which each was published: May's results rest on April's. The last
 * month is left to whoever tries the program.
 */
const PAST_MONTHS = [
  { month: "2026-04", publishedOn: "2026-05-08" },
  { month: "2026-05", publishedOn: "2026-06-05" },
] as const;

/** Runs the past months one after the other and keeps what they leave in the ledger. */
async function writeLedger(workbook: XlsxWorkbook): Promise<void> {
  const ledger = ledgerSheetName("zh-CN");
  for (const { month, publishedOn } of PAST_MONTHS) {
    const publish = { by: "人事部", on: publishedOn };
    const run = runMonth(await workbook.read(), [], { month, language: "zh-CN", publish });
    if ("fault" in run) throw new Error(`${month}: ${run.fault.code}`);
    await workbook.apply(run.changes.filter(({ sheet }) => sheet === ledger));
  }
}

/** Makes the sample workbook: a customer-service department of three posts and six teams over three months. */
export async function makeSample(): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(await handMade(), SAMPLE_FILE);
  for (const scheme of sampleSchemes()) {
    const sheet = writeSchemeSheet(scheme, "zh-CN");
    await workbook.apply([
      { kind: "add sheet", sheet: sheet.name },
      ...schemeSheetChanges(sheet.name, sheet),
    ]);
  }
  await writeLedger(workbook);
  return workbook.bytes;
}
