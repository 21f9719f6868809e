import { readAreaName } from "../../core/workbook/areaName";
import type { Change } from "../../core/workbook/change";
import type { NamedArea, TellProgress, WorkbookContent, WorkbookPort } from "../../core/workbook/port";
import { ChangesRefused } from "../../core/workbook/port";
import { refusedChange } from "../../core/workbook/refusedChange";
import { ChangeWriter } from "./changeWriter";
import type { Workbook } from "./excelize";
import { bytesOf, refuseError } from "./excelize";
import { loadExcelize } from "./loadExcelize";
import { readTables } from "./readTables";

function namesOf(workbook: Workbook): NamedArea[] {
  const { definedNames } = refuseError(workbook.GetDefinedName());
  return definedNames.flatMap(({ Name = "", RefersTo = "", Scope = "Workbook" }): NamedArea[] => {
    // Excel's own names, such as that of a filter's area.
    const place = Name.startsWith("_xlnm.") ? undefined : readAreaName(RefersTo);
    return place ? [{ name: Name, ...place, ...(Scope !== "Workbook" && { local: true }) }] : [];
  });
}

/** The part of the work that rows are: packing them into the bytes of a file takes about as long again. */
const ROWS_FRACTION = 0.5;
/** So often the rest is told, in rows. */
const ROWS_TOLD = 500;

/** Counts the rows that changes write, and tells how far they are. */
function rowCounter(changes: readonly Change[], tell: TellProgress | undefined): () => void {
  const rows = changes.reduce((sum, each) => sum + (each.kind === "write" ? each.cells.length : 0), 0);
  let written = 0;
  return () => {
    written++;
    if (written % ROWS_TOLD === 0) tell?.((written / rows) * ROWS_FRACTION);
  };
}

/**
 * A workbook file as a port. Sheets that no change concerns aren't opened, so they keep their bytes: styles, charts,
 * formulas and the values these last had.
 */
export class XlsxWorkbook implements WorkbookPort {
  #bytes: Uint8Array;

  /**
   * @param file the path, for what can't be read
   * @param onSheet called before each sheet is read, with its place counted from 1 and how many there are
   */
  constructor(
    bytes: Uint8Array,
    private readonly file: string,
    private readonly onSheet?: (place: number, sheets: number) => void,
  ) {
    this.#bytes = bytes;
  }

  /** The workbook as the bytes of a file, with everything that was applied. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Names of all sheets, without reading them. */
  async sheetNames(): Promise<readonly string[]> {
    return (await this.#open()).GetSheetList().list;
  }

  async read(names?: readonly string[]): Promise<WorkbookContent> {
    const tables = await readTables(this.#bytes, this.file, this.onSheet);
    const wanted = names && new Set(names.map((name) => name.toLowerCase()));
    const sheets = tables.filter(({ sheet }) => wanted?.has(sheet.toLowerCase()) ?? true);
    return { sheets, names: namesOf(await this.#open()) };
  }

  async apply(changes: readonly Change[], tell?: TellProgress): Promise<void> {
    if (changes.length === 0) return;
    const workbook = await this.#open();
    const refused = refusedChange(changes, workbook.GetSheetList().list);
    if (refused) throw new ChangesRefused(refused);
    const writer = new ChangeWriter(await loadExcelize(), workbook, rowCounter(changes, tell));
    for (const change of changes) writer.apply(change);
    tell?.(ROWS_FRACTION);
    refuseError(workbook.SetCalcProps({ FullCalcOnLoad: true }));
    // Until here nothing has changed but the library's own copy.
    this.#bytes = bytesOf(workbook);
    tell?.(1);
  }

  async #open(): Promise<Workbook> {
    return refuseError((await loadExcelize()).OpenReader(this.#bytes));
  }
}
