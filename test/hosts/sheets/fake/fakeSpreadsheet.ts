import type { Area } from "../../../../core/workbook/area";
import type { FakeRange } from "./fakeRange";
import { FakeSheet } from "./fakeSheet";
import { Meter, metered, unmetered } from "./meter";
import type { BookOfSheet, SheetOfRange } from "./owners";
import { BLANK } from "./typed";
import type { Cell } from "./typed";
import type { NamedRange, Range, Sheet, Spreadsheet } from "./types";

type Wanted =
  | "getSheets"
  | "getSheetByName"
  | "getNumSheets"
  | "insertSheet"
  | "deleteSheet"
  | "getNamedRanges"
  | "setNamedRange"
  | "getSpreadsheetTimeZone"
  | "getActiveRange"
  | "getActiveSheet"
  | "setActiveSheet"
  | "setActiveRange"
  | "toast"
  | "getId";

const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u;
const LOOKS_LIKE_CELL = /^[A-Z]{1,3}\d+$|^R\d*C\d*$|^true$|^false$/i;

/** A spreadsheet in memory with the rules of the real one, which README.md lists. */
export class FakeSpreadsheet implements Pick<Spreadsheet, Wanted>, BookOfSheet {
  sheets: FakeSheet[] = [];
  names: { name: string; sheet: FakeSheet; area: Area }[] = [];
  active: FakeSheet;
  selected: Area | undefined;
  zone = "Asia/Shanghai";
  readonly toasts: string[] = [];
  /** Called after every write, as somebody else's edit would come. */
  edited: () => void = () => undefined;
  /** Called with every new sheet. */
  started: (sheet: FakeSheet) => unknown = () => undefined;
  private nextId = 0;

  /** @param sheets texts, numbers, booleans, formulas, and numbers with the format that shows them */
  constructor(
    sheets: Readonly<Record<string, readonly (readonly StartCell[])[]>>,
    readonly meter = new Meter(),
  ) {
    for (const [name, cells] of Object.entries(sheets)) {
      const sheet = this.addSheet(name);
      cells.forEach((line, row) =>
        line.forEach((value, column) => {
          const { cell, format } = started(value);
          sheet.grid.put(row, column, cell);
          if (format !== undefined)
            sheet.grid.setLook("NumberFormat", { row, column, rows: 1, columns: 1 }, format);
          sheet.grid.rows = Math.max(sheet.grid.rows, row + 1);
          sheet.grid.columns = Math.max(sheet.grid.columns, column + 1);
        }),
      );
    }
    this.active = this.sheets[0] ?? this.addSheet("Sheet1");
  }

  get handle(): Spreadsheet {
    return metered(this.meter, "Spreadsheet", this) as unknown as Spreadsheet;
  }

  sheet(name: string): FakeSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`No sheet ${name}: ${this.sheets.map((sheet) => sheet.name).join()}`);
    return found;
  }

  getId(): string {
    return "fake";
  }
  getSheets(): Sheet[] {
    return this.sheets.map((sheet) => sheet.handle);
  }
  getSheetByName(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.handle ?? null;
  }
  getNumSheets(): number {
    return this.sheets.length;
  }

  insertSheet(name?: unknown, place?: unknown): Sheet {
    if (typeof name !== "string" || typeof place !== "number")
      throw new Error("The fake wants name and place");
    if (this.getSheetByName(name))
      throw new Error(
        `Exception: A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    const sheet = this.addSheet(name, place);
    this.active = sheet;
    return sheet.handle;
  }

  deleteSheet(sheet: Sheet): void {
    if (this.sheets.filter(({ isHidden }) => !isHidden).length <= 1)
      throw new Error("Exception: You can't remove all the sheets in a document.");
    const { id } = unmetered(sheet) as FakeSheet;
    this.sheets = this.sheets.filter((each) => each.id !== id);
    if (this.active.id === id) this.active = this.sheets[0] as FakeSheet;
  }

  getNamedRanges(): NamedRange[] {
    return this.names.map((named) => this.namedHandle(named));
  }

  bringToFront(sheet: SheetOfRange, area?: Area): void {
    this.active = this.own(sheet);
    if (area) this.selected = area;
  }

  namedRangesOn(sheet: SheetOfRange): NamedRange[] {
    return this.names.filter((named) => named.sheet === sheet).map((named) => this.namedHandle(named));
  }

  setNamedRange(name: string, range: Range): void {
    if (!NAME.test(name) || LOOKS_LIKE_CELL.test(name))
      throw new Error(`Exception: The name ${name} is not valid.`);
    const { on, area } = unmetered(range) as FakeRange;
    const sheet = this.own(on);
    this.names = [
      ...this.names.filter((each) => each.name.toLowerCase() !== name.toLowerCase()),
      { name, sheet, area },
    ];
  }

  getSpreadsheetTimeZone(): string {
    return this.zone;
  }
  getActiveSheet(): Sheet {
    return this.active.handle;
  }
  getActiveRange(): Range | null {
    return this.selected ? this.active.handleOf(this.selected) : null;
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  toast(message: string): void {
    this.toasts.push(message);
  }

  /** A sheet as a test or a script adds it. */
  addSheet(name: string, place = this.sheets.length): FakeSheet {
    const sheet = new FakeSheet(this, name, this.nextId++);
    this.sheets.splice(place, 0, sheet);
    this.started(sheet);
    return sheet;
  }

  private own(sheet: SheetOfRange): FakeSheet {
    const found = this.sheets.find((each) => each === sheet);
    if (!found) throw new Error("Exception: The sheet was deleted.");
    return found;
  }

  private namedHandle(named: { name: string; sheet: FakeSheet; area: Area }): NamedRange {
    const handle = {
      getName: () => named.name,
      getRange: () => {
        if (!this.sheets.includes(named.sheet)) throw new Error("Exception: Range not found");
        return named.sheet.handleOf(named.area);
      },
      remove: () => {
        this.names = this.names.filter((each) => each !== named);
      },
    };
    return metered(this.meter, "NamedRange", handle) as unknown as NamedRange;
  }
}

/** A cell as a test starts with it: a text is one, whatever it looks like. */
export type StartCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string }
  | { readonly number: number; readonly format: string };

function started(value: StartCell): { cell: Cell; format?: string } {
  if (value === null) return { cell: BLANK };
  if (typeof value !== "object") return { cell: { content: value } };
  if ("formula" in value) return { cell: { content: "", formula: value.formula } };
  return { cell: { content: value.number }, format: value.format };
}
