import type { MonthFinding } from "../words/monthMessages";
import { cellName } from "../workbook/sheetTable";

/** How much a finding matters: something isn't counted, something should be looked at, something to know. */
export type FindingSeverity = "error" | "warning" | "info";

/** What the run has to say about the data: severity, place, people, and the message as data. */
export interface Finding<Message = MonthFinding> {
  readonly severity: FindingSeverity;
  readonly sheet?: string;
  /** The first cell it concerns, such as C17. */
  readonly cell?: string;
  readonly person?: string;
  /** Whose cells it concerns, in the order of the sheet. */
  readonly people?: readonly string[];
  /** How many cells it concerns. */
  readonly count: number;
  readonly message: Message;
}

/** A cell by sheet, row and column, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ORDER: readonly FindingSeverity[] = ["error", "warning", "info"];

/** A finding that further cells may be added to. */
interface Gathered<Message> {
  readonly finding: Finding<Message>;
  readonly people: Set<string>;
  cells: number;
}

/** Gathers findings; cells with the same fault and content become one finding with the first cell and their number. */
export class FindingCollector<Message = MonthFinding> {
  readonly #findings = new Map<string, Gathered<Message>>();
  readonly #cells = new Set<string>();

  add(
    severity: FindingSeverity,
    message: Message,
    more: Pick<Finding, "person" | "sheet" | "cell"> = {},
  ): void {
    const finding = { severity, count: 1, message, ...more };
    this.#findings.set(`#${this.#findings.size}`, { finding, people: new Set(), cells: 1 });
  }

  /** Adds a finding about a cell; a cell that several indicators read is reported once, as it was found first. */
  addCell(severity: FindingSeverity, place: CellPlace, message: Message, person?: string): void {
    const { sheet } = place;
    const cell = cellName(place.row, place.column);
    if (this.#cells.has(`${cell} ${sheet}`)) return;
    this.#cells.add(`${cell} ${sheet}`);
    const key = JSON.stringify([sheet, place.column, message]);
    const known: Gathered<Message> = this.#findings.get(key) ?? {
      finding: { severity, sheet, cell, count: 0, message },
      people: new Set(),
      cells: 0,
    };
    known.cells++;
    if (person !== undefined) known.people.add(person);
    this.#findings.set(key, known);
  }

  /** All findings, the gravest first, otherwise in the order they were made. */
  inOrder(): readonly Finding<Message>[] {
    const all = [...this.#findings.values()].map(({ finding, people, cells }) => ({
      ...finding,
      count: cells,
      ...(people.size > 0 && { people: [...people] }),
    }));
    return ORDER.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  }
}
