import { expect, it } from "vitest";
import { runCommand } from "../../../core/commands/runCommand";
import { schemeSheetChanges } from "../../../core/schemeSheet/schemeSheetChanges";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { officeSheets } from "../../department/smallOffice";
import { SERVICE } from "../ledger/department";

it("scores a quarter where one stands in the place of the month, and refuses one that the ledger lacks", async () => {
  const workbook = new MemoryWorkbook(officeSheets());
  const sheet = writeSchemeSheet(SERVICE, "en");
  await workbook.apply([{ kind: "add sheet", sheet: sheet.name }, ...schemeSheetChanges(sheet.name, sheet)]);
  const request = { language: "en", today: "2026-07-05" } as const;
  for (const month of ["2026-05", "2026-06"]) await runCommand(workbook, "grade", { ...request, month });
  const quarter = await runCommand(workbook, "grade", { ...request, month: "2026-Q2" });
  expect(quarter).toMatchObject({
    kind: "done",
    headline: "2026-Q2: 4 of 4 people graded.",
    sheets: ["Results 2026-Q2", "Findings 2026-Q2"],
  });
  expect(quarter.lines.join("\n")).toContain("2026-Q2 rests on 2026-05, 2026-06 of the ledger.");
  expect(await runCommand(workbook, "grade", { ...request, month: "2026-Q2" })).toMatchObject({
    kind: "nothing to do",
  });
  expect(await runCommand(workbook, "grade", { ...request, month: "2025" })).toMatchObject({
    kind: "refused",
    headline: expect.stringContaining("no month of 2025") as unknown,
  });
});
