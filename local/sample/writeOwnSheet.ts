import type { Excelize, Workbook } from "../xlsx/excelize";
import { refuseError } from "../xlsx/excelize";
import { SAMPLE_AGENTS } from "./rows/samplePeople";

const BONUS_BASE_YUAN = 800;

/** Writes a sheet of HR's own: a formula, number formats and a chart that a run must leave as they are. */
export function writeOwnSheet(excelize: Excelize, workbook: Workbook, sheet: string): void {
  const { style: money } = refuseError(
    workbook.NewStyle({
      CustomNumFmt: '"¥"#,##0.00',
      Fill: { Type: "pattern", Pattern: 1, Color: ["FFF2CC"] },
    }),
  );
  refuseError(workbook.SetSheetRow(sheet, "A1", ["姓名", "入职年份", "工龄", "奖金基数"]));
  SAMPLE_AGENTS.forEach((agent, index) => {
    const row = index + 2;
    const year = 2018 + ((index * 7) % 8);
    refuseError(workbook.SetSheetRow(sheet, `A${row}`, [agent, year, 2026 - year, BONUS_BASE_YUAN]));
    refuseError(workbook.SetCellFormula(sheet, `D${row}`, `${BONUS_BASE_YUAN}+C${row}*50`));
  });
  const last = SAMPLE_AGENTS.length + 1;
  refuseError(workbook.SetCellStr(sheet, `A${last + 1}`, "合计"));
  refuseError(workbook.SetCellFormula(sheet, `D${last + 1}`, `SUM(D2:D${last})`));
  refuseError(workbook.SetCellStyle(sheet, "D2", `D${last + 1}`, money));
  refuseError(workbook.SetColWidth(sheet, "A", "D", 12));
  refuseError(
    workbook.AddChart(sheet, "F2", {
      Type: excelize.Col,
      Series: [
        { Name: `${sheet}!$D$1`, Categories: `${sheet}!$A$2:$A$${last}`, Values: `${sheet}!$D$2:$D$${last}` },
      ],
      Title: { Paragraph: [{ Text: "奖金基数" }] },
    }),
  );
}
