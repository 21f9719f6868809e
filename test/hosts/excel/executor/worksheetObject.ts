import { readAreaName } from "../../../../core/workbook/areaName";
import type { Book, SheetModel } from "./book";
import { emptySheet } from "./book";
import { CollectionObject } from "./collectionObject";
import { ExcelFailure } from "./message";
import { RangeObject, refuseProtected, usedArea, WHOLE_SHEET } from "./rangeObject";
import { ChartsObject, CommentsObject, NamesObject, pageBreaks, settable } from "./sheetParts";

/** Excel.Worksheet, as far as the add-in uses it. */
export class WorksheetObject {
  constructor(
    private readonly book: Book,
    readonly sheet: SheetModel,
  ) {}

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  get Charts(): ChartsObject {
    return new ChartsObject(this.book, this.sheet);
  }
  get Names(): NamesObject {
    return new NamesObject(this.sheet.names);
  }
  get Comments(): CommentsObject {
    return new CommentsObject(this.book, [this.sheet]);
  }
  get HorizontalPageBreaks(): object {
    return pageBreaks(this.sheet);
  }
  get PageLayout(): object {
    const { page } = this.sheet;
    const layout: Record<string, unknown> = {
      SetPrintTitleRows: (rows: string) => {
        page.PrintTitleRows = rows;
      },
    };
    return settable(layout, (name, value) => {
      page[name] = value;
    });
  }
  get Protection(): ProtectionObject {
    return new ProtectionObject(this.sheet);
  }
  get FreezePanes(): object {
    const { sheet } = this;
    const freeze = (rows: number, columns: number): void => {
      sheet.frozen = { rows, columns };
    };
    return {
      FreezeAt: ({ area }: RangeObject) => freeze(area.rows, area.columns),
      FreezeRows: (rows: number) => freeze(rows, 0),
      FreezeColumns: (columns: number) => freeze(0, columns),
      Unfreeze: () => {
        sheet.frozen = null;
      },
    };
  }
  get AutoFilter(): object {
    const { sheet } = this;
    return {
      Apply: (range: RangeObject) => {
        refuseProtected(sheet);
        sheet.filter = range.Address;
      },
      Remove: () => {
        refuseProtected(sheet);
        sheet.filter = null;
      },
    };
  }

  GetRange(address?: string | null): RangeObject {
    const area = address ? readAreaName(`x!${address}`)?.area : WHOLE_SHEET;
    if (!area) throw new ExcelFailure("InvalidArgument", address ?? "");
    return new RangeObject(this.book, this.sheet, area);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > WHOLE_SHEET.rows)
      throw new ExcelFailure("InvalidArgument", `${row}, ${column}, ${rows}, ${columns}`);
    return new RangeObject(this.book, this.sheet, { row, column, rows, columns });
  }
  GetUsedRangeOrNullObject(): RangeObject | null {
    const area = usedArea(this.sheet);
    return area ? new RangeObject(this.book, this.sheet, area) : null;
  }
  Activate(): void {
    if (this.sheet.visibility !== "Visible") throw new ExcelFailure("InvalidOperation", "hidden");
    this.book.active = this.sheet.name;
  }
  Delete(): void {
    const rest = this.book.sheets.filter((sheet) => sheet !== this.sheet);
    if (!rest.some(({ visibility }) => visibility === "Visible"))
      throw new ExcelFailure("InvalidOperation", "the last visible sheet");
    this.book.sheets = rest;
    for (const name of this.book.names)
      if (readAreaName(name.value)?.sheet.toLowerCase() === this.sheet.name.toLowerCase())
        name.value = "=#REF!";
  }
}

/** Excel.WorksheetCollection */
export class WorksheetsObject extends CollectionObject<WorksheetObject> {
  constructor(private readonly book: Book) {
    super(
      () => book.sheets.map((sheet) => new WorksheetObject(book, sheet)),
      (sheet) => sheet.Name,
    );
  }
  override GetItemOrNullObject(key: string): WorksheetObject | null {
    return this.Items.find((sheet) => sheet.Id === key) ?? super.GetItemOrNullObject(key);
  }
  _RegisterDataChangedEvent(): void {
    // The page is told of edits by the test.
  }
  _RegisterAddedEvent(): void {
    // As above.
  }
  _RegisterDeletedEvent(): void {
    // As above.
  }
  Add(name: string): WorksheetObject {
    if (name.length > 31 || /[\\/?*[\]:]/.test(name)) throw new ExcelFailure("InvalidArgument", name);
    if (this.GetItemOrNullObject(name)) throw new ExcelFailure("ItemAlreadyExists", name);
    const sheet = emptySheet(name, `{S${this.book.nextId++}}`);
    this.book.sheets.push(sheet);
    return new WorksheetObject(this.book, sheet);
  }
}

/** Excel.WorksheetProtection */
class ProtectionObject {
  constructor(private readonly sheet: SheetModel) {}

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  get Options(): unknown {
    return this.sheet.protection?.options ?? {};
  }
  Protect(options: unknown): void {
    if (this.sheet.protection) throw new ExcelFailure("InvalidOperation", "The sheet is protected already.");
    this.sheet.protection = { options: options ?? {} };
  }
  Unprotect(password: string | null): void {
    const wanted = this.sheet.protection?.password;
    if (wanted !== undefined && wanted !== password) throw new ExcelFailure("AccessDenied", "wrong password");
    this.sheet.protection = null;
  }
}
