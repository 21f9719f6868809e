import type { MonthFinding } from "../words/monthMessages";
import { cellName } from "../workbook/sheetTable";

/** How much a finding matters: something isn't counted, something should be looked at, something to know. */
export type FindingSeverity = "error" | "warning" | "info";

/** What the run has to say about the data: severity, place, people, and the message as data. */
export interface Finding {
  readonly severity: FindingSeverity;
  readonly sheet?: string;
  /** The first cell it concerns, such as C17. */
  readonly cell?: string;
  readonly person?: string;
  /** Whose cells it concerns, in the order of the sheet. */
  readonly people?: readonly string[];
  /** How many cells it concerns. */
  readonly count: number;
  readonly message: MonthFinding;
}

/** A cell by sheet, row and column, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ORDER: readonly FindingSeverity[] = ["error", "warning", "info"];

/** Gathers findings; cells with the same fault and content become one finding with the first cell and their number. */
export class FindingCollector {
  readonly #findings = new Map<string, Finding>();
  readonly #cells = new Set<string>();

  add(
    severity: FindingSeverity,
    message: MonthFinding,
    more: Pick<Finding, "person" | "sheet" | "cell"> = {},
  ): void {
    this.#findings.set(`#${this.#findings.size}`, { severity, count: 1, message, ...more });
  }

  /** Adds a finding about a cell; a cell that several indicators read is reported once, as it was found first. */
  addCell(severity: FindingSeverity, place: CellPlace, message: MonthFinding, person?: string): void {
    const { sheet } = place;
    const cell = cellName(place.row, place.column);
    if (this.#cells.has(`${cell} ${sheet}`)) return;
    this.#cells.add(`${cell} ${sheet}`);
    const key = JSON.stringify([sheet, place.column, message]);
    const known = this.#findings.get(key) ?? { severity, sheet, cell, count: 0, message };
    const people = known.people ?? [];
    const isNew = person !== undefined && !people.includes(person);
    this.#findings.set(key, {
      ...known,
      count: known.count + 1,
      ...(isNew && { people: [...people, person] }),
    });
  }

  /** All findings, the gravest first, otherwise in the order they were made. */
  inOrder(): readonly Finding[] {
    const all = [...this.#findings.values()];
    return ORDER.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  }
}
