import type { CellContent } from "../../core/workbook/change";
import type { FileCell } from "./fileWorkbook";
import { movedFormula, typedFormula } from "./fileFormula";
import { areaOf, columnOf, rowOf } from "./places";
import type { Attributes } from "./scanTags";

/** The first cell of a formula that several cells share. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The texts that cells name by their places, and which of them change their look within. */
export interface SharedTexts {
  readonly texts: readonly string[];
  readonly rich: ReadonlySet<number>;
}

/** Puts the cells of a sheet together from the tags of its part. */
export class CellReader {
  readonly cells = new Map<number, Map<number, FileCell>>();
  readonly #shared = new Map<string, SharedFormula>();
  /** Areas whose first cell fills the others. */
  readonly #spilled: { row: number; column: number; rows: number; columns: number }[] = [];
  #row = -1;
  #column = -1;
  #type = "n";
  #style = 0;
  #value: string | undefined;
  #formula: string | undefined;
  #reads: "value" | "formula" | "inline" | undefined;

  constructor(private readonly shared: SharedTexts) {}

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (name === "v") this.#reads = "value";
    else if (name === "t") this.#reads = "inline";
    else if (name === "rPh") this.#reads = undefined;
    else if (name === "f") this.#openFormula(attributes);
  }

  text(text: string): void {
    if (this.#reads === "formula") this.#formula = (this.#formula ?? "") + text;
    else if (this.#reads) this.#value = (this.#value ?? "") + text;
  }

  close(name: string): void {
    if (name === "f") this.#closeFormula();
    if (name === "v" || name === "t" || name === "f") this.#reads = undefined;
    if (name === "c") this.#closeCell();
  }

  /** Blanks the cells that the formula of another cell fills: the grid works them out itself. */
  finish(): void {
    for (const { row, column, rows, columns } of this.#spilled)
      for (let at = row; at < row + rows; at++)
        for (let beside = column; beside < column + columns; beside++) {
          const line = this.cells.get(at);
          const cell = line?.get(beside);
          const isFirst = at === row && beside === column;
          if (line && cell) line.set(beside, isFirst ? { ...cell, fills: true } : { ...cell, value: null });
        }
  }

  #openRow(attributes: Attributes): void {
    this.#row = (attributes.number("r") ?? this.#row + 2) - 1;
    this.#column = -1;
  }

  #openCell(attributes: Attributes): void {
    const name = attributes.get("r");
    this.#column = name === undefined ? this.#column + 1 : columnOf(name);
    if (name !== undefined) this.#row = rowOf(name);
    this.#type = attributes.get("t") ?? "n";
    this.#style = attributes.number("s") ?? 0;
    this.#value = undefined;
    this.#formula = undefined;
  }

  #sharedId: string | undefined;

  #openFormula(attributes: Attributes): void {
    this.#reads = "formula";
    this.#formula = "";
    this.#sharedId = attributes.get("t") === "shared" ? attributes.get("si") : undefined;
    const filled = attributes.get("t") === "array" ? attributes.get("ref") : undefined;
    if (filled !== undefined) this.#spilled.push(areaOf(filled));
  }

  #closeFormula(): void {
    const [id, row, column] = [this.#sharedId, this.#row, this.#column];
    if (id === undefined) return;
    const first = this.#shared.get(id);
    if (this.#formula) this.#shared.set(id, { formula: this.#formula, row, column });
    else if (first) this.#formula = movedFormula(first.formula, row - first.row, column - first.column);
  }

  #content(): CellContent {
    const value = this.#value;
    if (value === undefined) return null;
    switch (this.#type) {
      case "s":
        return this.shared.texts[Number(value)] ?? "";
      case "b":
        return value === "1" || value === "true";
      case "str":
      case "inlineStr":
      case "e":
      case "d":
        return value;
      default:
        return value === "" ? null : Number(value);
    }
  }

  #closeCell(): void {
    const value = this.#content();
    const formula = this.#formula;
    if (value === null && !formula && this.#style === 0) return;
    let line = this.cells.get(this.#row);
    if (!line) this.cells.set(this.#row, (line = new Map<number, FileCell>()));
    line.set(this.#column, {
      value: value === "" && formula === undefined ? null : value,
      style: this.#style,
      ...(this.#type === "e" && { isError: true }),
      ...(this.#type === "s" && this.shared.rich.has(Number(this.#value)) && { isRich: true }),
      ...(formula && { formula: `=${typedFormula(formula.replace(/^=/, ""))}` }),
    });
  }
}
