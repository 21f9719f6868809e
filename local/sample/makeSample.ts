import { cellName } from "../../core/workbook/sheetTable";
import { bytesOf, loadExcelize, refuseError } from "../xlsx/loadExcelize";
import type { Excelize, Workbook } from "../xlsx/loadExcelize";
import { SAMPLE_AGENTS, SAMPLE_HEADERS, SAMPLE_MONTHS, sampleRows } from "./sampleRows";

/** The sheets of the sample: the export of the chat tool, and a sheet of HR's own. */
export const SAMPLE_SHEETS = { daily: "客服日报", own: "人员与奖金" } as const;

const BONUS_BASE_YUAN = 800;

function writeDaily(workbook: Workbook): void {
  const sheet = SAMPLE_SHEETS.daily;
  const { style: title } = refuseError(
    workbook.NewStyle({
      Font: { Bold: true, Size: 16, Family: "Microsoft YaHei" },
      Alignment: { Horizontal: "center", Vertical: "center" },
    }),
  );
  const { style: header } = refuseError(
    workbook.NewStyle({
      Font: { Bold: true },
      Fill: { Type: "pattern", Pattern: 1, Color: ["D9E1F2"] },
      Alignment: { Horizontal: "center" },
    }),
  );
  const lastColumn = SAMPLE_HEADERS.length - 1;
  refuseError(workbook.SetCellStr(sheet, "A1", "客服日报（2026年4月—6月）"));
  refuseError(workbook.MergeCell(sheet, "A1", cellName(0, lastColumn)));
  refuseError(workbook.SetCellStyle(sheet, "A1", cellName(0, lastColumn), title));
  refuseError(workbook.SetRowHeight(sheet, 1, 30));
  refuseError(workbook.SetSheetRow(sheet, "A2", [...SAMPLE_HEADERS]));
  refuseError(workbook.SetCellStyle(sheet, "A2", cellName(1, lastColumn), header));
  sampleRows().forEach((row, index) =>
    refuseError(workbook.SetSheetRow(sheet, cellName(index + 2, 0), [...row])),
  );
  refuseError(workbook.SetColWidth(sheet, "A", "G", 13));
  refuseError(
    workbook.SetPanes(sheet, { Freeze: true, YSplit: 2, TopLeftCell: "A3", ActivePane: "bottomLeft" }),
  );
}

/** HR's own sheet: a formula, number formats and a chart that a run must leave as they are. */
function writeOwn(excelize: Excelize, workbook: Workbook): void {
  const sheet = SAMPLE_SHEETS.own;
  refuseError(workbook.NewSheet(sheet));
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

/** Makes the sample workbook: three months of daily rows under a merged title, and a second sheet of HR's own. */
export async function makeSample(): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const workbook = excelize.NewFile();
  refuseError(workbook.SetSheetName("Sheet1", SAMPLE_SHEETS.daily));
  writeDaily(workbook);
  writeOwn(excelize, workbook);
  refuseError(
    workbook.SetDocProps({
      Creator: "Kaohe",
      Title: `客服日报 ${SAMPLE_MONTHS.join(" ")}`,
      Created: "2026-07-01T00:00:00Z",
      Modified: "2026-07-01T00:00:00Z",
    }),
  );
  return bytesOf(workbook);
}
