import { areaName, fixedAreaName, readAreaName } from "../../core/workbook/areaName";
import type { CellContent, Change } from "../../core/workbook/change";
import { choicesText } from "../../core/workbook/choicesText";
import { cellName } from "../../core/workbook/sheetTable";
import { StyleRegister } from "./cellStyles";
import type { Excelize, Workbook } from "./excelize";
import { refuseError } from "./excelize";

const A4 = 9;
const AXIS_INK = "4B5563";

/** Characters that XML can't hold; the library would write them and Excel would call the file damaged. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** What files take for the code of a character: _x0041_ would come back as A. */
const CHARACTER_CODE = /_x[0-9a-f]{4}_/gi;

/** A content as a file can hold it. */
export const fileContent = (content: CellContent): CellContent =>
  typeof content === "string"
    ? content.replace(CONTROL_CHARACTERS, " ").replace(CHARACTER_CODE, "_x005F$&") || null
    : content;

const columnName = (column: number): string => cellName(0, column).replace(/\d+$/, "");

type Kind<Name extends Change["kind"]> = Extract<Change, { kind: Name }>;

/** Writes changes into an open workbook. */
export class ChangeWriter {
  readonly #styles: StyleRegister;

  /** @param onRow told of every row that was written: a large department takes the library some time */
  constructor(
    private readonly excelize: Excelize,
    private readonly workbook: Workbook,
    private readonly onRow: () => void = () => undefined,
  ) {
    this.#styles = new StyleRegister(workbook);
  }

  apply(change: Change): void {
    const { workbook } = this;
    const { sheet } = change;
    switch (change.kind) {
      case "add sheet":
        refuseError(workbook.NewSheet(sheet));
        return;
      case "clear sheet":
        refuseError(workbook.DeleteSheet(sheet));
        refuseError(workbook.NewSheet(sheet));
        return;
      case "remove sheet":
        this.#removeSheet(sheet);
        return;
      case "formula":
        refuseError(
          workbook.SetCellFormula(
            sheet,
            cellName(change.row, change.column),
            change.formula.replace(/^=/, ""),
          ),
        );
        return;
      case "write":
        this.#write(change);
        return;
      case "style": {
        const [first = "", last = first] = areaName(change.area).split(":");
        refuseError(workbook.SetCellStyle(sheet, first, last, this.#styles.idOf(change)));
        return;
      }
      case "widths":
        change.widths.forEach((width, column) =>
          refuseError(workbook.SetColWidth(sheet, columnName(column), columnName(column), width)),
        );
        return;
      case "heights":
        for (const { row, points } of change.heights)
          refuseError(workbook.SetRowHeight(sheet, row + 1, points));
        return;
      case "freeze":
        this.#freeze(change);
        return;
      case "name":
        this.#name(change);
        return;
      case "chart":
        this.#chart(change);
        return;
      case "choices":
        this.#choices(change);
        return;
      case "comment":
        refuseError(
          workbook.AddComment(sheet, { Cell: cellName(change.row, change.column), Text: change.text }),
        );
        return;
      case "merge":
        for (const area of change.areas) {
          const [first = "", last = first] = areaName(area).split(":");
          refuseError(workbook.MergeCell(sheet, first, last));
        }
        return;
      case "filter":
        refuseError(workbook.AutoFilter(sheet, areaName(change.area), []));
        return;
      case "page":
        this.#page(change);
        return;
      case "protect":
        refuseError(workbook.ProtectSheet(sheet, { SelectLockedCells: true, SelectUnlockedCells: true }));
    }
  }

  /** The library leaves a workbook's names that led to the sheet. */
  #removeSheet(sheet: string): void {
    for (const { Name = "", RefersTo = "", Scope } of refuseError(this.workbook.GetDefinedName())
      .definedNames) {
      const isOnSheet = readAreaName(RefersTo)?.sheet.toLowerCase() === sheet.toLowerCase();
      if (isOnSheet)
        refuseError(this.workbook.DeleteDefinedName({ Name, ...(Scope !== undefined && { Scope }) }));
    }
    refuseError(this.workbook.DeleteSheet(sheet));
  }

  #write({ sheet, row, column, cells }: Kind<"write">): void {
    cells.forEach((line, index) => {
      if (line.length > 0)
        refuseError(this.workbook.SetSheetRow(sheet, cellName(row + index, column), line.map(fileContent)));
      this.onRow();
    });
  }

  #freeze({ sheet, rows, columns }: Kind<"freeze">): void {
    const frozen = { Freeze: true, YSplit: rows, TopLeftCell: cellName(rows, columns) };
    const pane = columns > 0 ? { XSplit: columns, ActivePane: "bottomRight" } : { ActivePane: "bottomLeft" };
    refuseError(this.workbook.SetPanes(sheet, { ...frozen, ...pane }));
  }

  #name({ sheet, name, area, local }: Kind<"name">): void {
    const scope = local === true ? sheet : "Workbook";
    const known = refuseError(this.workbook.GetDefinedName()).definedNames;
    const same = known.find((each) => each.Name === name && each.Scope === scope);
    if (same) refuseError(this.workbook.DeleteDefinedName({ Name: name, Scope: scope }));
    refuseError(
      this.workbook.SetDefinedName({
        Name: name,
        RefersTo: fixedAreaName(sheet, area),
        ...(local === true && { Scope: sheet }),
      }),
    );
  }

  #chart({ sheet, title, categories, values, at }: Kind<"chart">): void {
    refuseError(
      this.workbook.AddChart(sheet, cellName(at.row, at.column), {
        Type: this.excelize.Col,
        Series: [{ Categories: fixedAreaName(sheet, categories), Values: fixedAreaName(sheet, values) }],
        Title: { Paragraph: [{ Text: title }] },
        Legend: { Position: "none" },
        PlotArea: { ShowVal: true },
        VaryColors: false,
        XAxis: { Font: { Color: AXIS_INK } },
        YAxis: { Font: { Color: AXIS_INK } },
      }),
    );
  }

  #choices({ sheet, area, options }: Kind<"choices">): void {
    const list = choicesText(options);
    if (list === undefined) return;
    refuseError(
      this.workbook.AddDataValidation(sheet, {
        Sqref: areaName(area),
        Type: "list",
        Formula1: `"${list.replace(/"/g, '""')}"`,
        AllowBlank: true,
        ShowErrorMessage: true,
        ErrorStyle: "warning",
      }),
    );
  }

  #page({ sheet, orientation, breaksBefore, scalePercent, repeatedRows = 0 }: Kind<"page">): void {
    const { workbook } = this;
    const size = scalePercent === undefined ? { FitToWidth: 1, FitToHeight: 0 } : { AdjustTo: scalePercent };
    refuseError(workbook.SetPageLayout(sheet, { Orientation: orientation, Size: A4, ...size }));
    refuseError(workbook.SetSheetProps(sheet, { FitToPage: scalePercent === undefined }));
    for (const row of breaksBefore) refuseError(workbook.InsertPageBreak(sheet, cellName(row, 0)));
    if (repeatedRows === 0) return;
    const rows = `'${sheet.replace(/'/g, "''")}'!$1:$${repeatedRows}`;
    refuseError(workbook.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: rows, Scope: sheet }));
  }
}
