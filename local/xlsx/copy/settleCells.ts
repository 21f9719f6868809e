import type { CellContent } from "../../../core/workbook/change";
import { cellName } from "../../../core/workbook/sheetTable";
import { filedFormula } from "../../fileParts/fileFormula";
import type { FileCell, FileSheet, FileStyle } from "../../fileParts/fileWorkbook";
import { fileContent } from "../changeWriter";
import type { Workbook } from "../excelize";
import { refuseError } from "../excelize";
import { libraryStyleOf } from "../fileStyles";
import { styleKey } from "./sameStyle";
import type { SavedCell, SavedSheet } from "./savedWorkbook";

/** The looks of both sides: what cells should have, and what the file gives them. */
export interface BothStyles {
  readonly wanted: readonly FileStyle[];
  readonly filed: readonly FileStyle[];
}

/** Makes the cells of a file's sheet the same as those of the workbook, and touches none that are. */
export class CellSettler {
  readonly #keys = new Map<FileStyle, string>();
  readonly #made = new Map<string, number>();
  changed = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly styles: BothStyles,
  ) {}

  settle(wanted: SavedSheet, filed: FileSheet | undefined): void {
    const { name } = wanted;
    const kept = new Set<string>();
    const spilled = spilledCells(wanted);
    for (const cell of wanted.cells) {
      const at = cellName(cell.row, cell.column);
      kept.add(at);
      const before = filed?.cells.get(cell.row)?.get(cell.column);
      if (!isSame(cell, before)) this.#write(name, at, cell);
      this.#restyle(name, at, cell, before);
    }
    for (const [row, cells] of filed?.cells ?? [])
      for (const [column, before] of cells) {
        const at = cellName(row, column);
        if (kept.has(at) || spilled.has(at)) continue;
        if (before.value !== null || before.formula !== undefined) {
          refuseError(this.workbook.SetSheetRow(name, at, [null]));
          this.changed++;
        }
        this.#restyle(name, at, { row, column, value: null }, before);
      }
  }

  #write(sheet: string, at: string, { value, formula, spill }: SavedCell): void {
    this.changed++;
    // Beside a formula the library would write a text as its number in the list of texts: such a cell gets no value,
    // and Excel works it out when it opens the copy.
    const content = formula === undefined ? fileContent(value) : null;
    refuseError(this.workbook.SetSheetRow(sheet, at, [content]));
    if (formula === undefined) return;
    const text = filedFormula(formula.replace(/^=/, ""));
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    const last =
      spill && cellName(Number(digits) - 1 + spill.rows - 1, columnNumber(letters) + spill.columns - 1);
    refuseError(
      last === undefined
        ? this.workbook.SetCellFormula(sheet, at, text)
        : this.workbook.SetCellFormula(sheet, at, text, { Type: "array", Ref: `${at}:${last}` }),
    );
  }

  #keyOf(style: FileStyle | undefined): string {
    if (!style) return styleKey(this.styles.filed[0] ?? {});
    const known = this.#keys.get(style) ?? styleKey(style);
    this.#keys.set(style, known);
    return known;
  }

  #restyle(sheet: string, at: string, { style }: SavedCell, before: FileCell | undefined): void {
    const wanted = style === undefined ? undefined : this.styles.wanted[style];
    const filed = before && this.styles.filed[before.style];
    const key = this.#keyOf(wanted);
    if (key === this.#keyOf(filed)) return;
    // A blank cell that lost the look it never had: nothing to do.
    if (!wanted && !before) return;
    const id = `${key} ${before?.style ?? 0}`;
    let made = this.#made.get(id);
    if (made === undefined) {
      const base = before ? refuseError(this.workbook.GetStyle(before.style)).style : {};
      made = refuseError(
        this.workbook.NewStyle(libraryStyleOf(wanted ?? this.styles.filed[0] ?? {}, base)),
      ).style;
      this.#made.set(id, made);
    }
    refuseError(this.workbook.SetCellStyle(sheet, at, at, made));
    this.changed++;
  }
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function spilledCells({ cells }: SavedSheet): Set<string> {
  const spilled = new Set<string>();
  for (const { row, column, spill } of cells)
    for (let down = 0; down < (spill?.rows ?? 0); down++)
      for (let right = 0; right < (spill?.columns ?? 0); right++)
        spilled.add(cellName(row + down, column + right));
  return spilled;
}

const sameContent = (a: CellContent, b: CellContent): boolean => a === b || (a ?? "") === (b ?? "");

/** A formula that stays keeps the value that the file has for it: Excel works it out anew when it opens the copy. */
function isSame(wanted: SavedCell, before: FileCell | undefined): boolean {
  if (!before) return wanted.value === null && wanted.formula === undefined;
  if (wanted.formula !== undefined || before.formula !== undefined) return wanted.formula === before.formula;
  return sameContent(wanted.value, before.value);
}
