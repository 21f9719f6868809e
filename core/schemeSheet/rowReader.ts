import { cellName } from "../workbook/sheetTable";
import type { Language } from "../words/language";
import type { PartId, SheetFinding, SheetProblem } from "../words/schemeSheetMessages";
import type { FoundCell } from "./cellKind";
import type { RowIn } from "./fields/field";
import { OWNER_COLUMNS, ownerText } from "./owners";
import type { Owner, OwnerKey } from "./owners";
import { OWNER_FIELDS } from "./parts/partList";
import type { TableRow, TableRows } from "./readTables";
import type { SheetGrid } from "./sheetGrid";

/** Everything that is read of a sheet: its tables, which rows were asked for, and what was found wrong. */
export class SheetReading {
  readonly findings: SheetFinding[] = [];
  /** The cell that each field of the document was read from, or would stand in. */
  readonly cellsByPath = new Map<string, string>();
  readonly #claimed = new Set<TableRow>();
  readonly #byOwner = new Map<PartId, Map<string, TableRow[]>>();
  readonly #troubled = new Set<string>();
  readonly #said = new Set<string>();
  #reports = 0;

  constructor(
    readonly grid: SheetGrid,
    readonly tables: TableRows,
    readonly language: Language,
  ) {
    for (const [part, rows] of tables) this.#byOwner.set(part, this.groupByOwner(part, rows));
  }

  /** How often something was reported, also what had been said before. */
  get reports(): number {
    return this.#reports;
  }

  report(row: TableRow, named: string, problem: SheetProblem): void {
    this.#reports++;
    // What lacks in all languages lacks in the user's own.
    const column = problem.code === "missing" ? named.replace(/\.en$/, `.${this.language}`) : named;
    const place = row.places.get(column);
    const { row: at, column: in_ } = place ?? row.first;
    const lacks = place === undefined && problem.code === "missing";
    const said: SheetProblem = lacks ? { code: "missing column", column } : problem;
    // A column that lacks is said once, not for each row.
    const key = lacks ? JSON.stringify([row.part, column]) : JSON.stringify([row.part, column, at, problem]);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.findings.push({ ...said, sheet: this.grid.sheet.sheet, cell: cellName(at, in_), part: row.part });
    for (const id of ["id", "owner"]) {
      const own = row.places.get(id);
      if (own) this.#troubled.add(this.grid.text(own.row, own.column));
    }
  }

  find(row: TableRow, column: string): FoundCell | undefined {
    const place = row.places.get(column);
    if (!place) return undefined;
    const found = this.grid.find(place.row, place.column);
    if (found === undefined || "content" in found) return found;
    this.report(row, column, found);
    return undefined;
  }

  /** The rows of a table that belong to an owner. */
  claim(part: PartId, owner: Owner): readonly TableRow[] {
    const rows = this.#byOwner.get(part)?.get(ownerText(part, owner)) ?? [];
    for (const row of rows) this.#claimed.add(row);
    return rows;
  }

  /** Reports rows that belong to nothing, unless their owner itself couldn't be read. */
  reportUnclaimed(): void {
    for (const [part, rows] of this.tables) {
      const [first] = OWNER_COLUMNS[part]?.includes("owner") === true ? ["owner"] : [];
      for (const row of rows) {
        if (this.#claimed.has(row) || first === undefined) continue;
        const found = this.ownersFound.get(row) ?? "";
        if (!this.#troubled.has(found)) this.report(row, first, { code: "unknown owner", found });
      }
    }
  }

  private readonly ownersFound = new Map<TableRow, string>();

  /** A blank owner means that of the row above. */
  private groupByOwner(part: PartId, rows: readonly TableRow[]): Map<string, TableRow[]> {
    const groups = new Map<string, TableRow[]>();
    const columns = OWNER_COLUMNS[part] ?? [];
    let owner: Owner = {};
    for (const row of rows) {
      const reader = new RowReader(this, row, "", {});
      if (columns.length > 0 && (reader.cell("owner") !== undefined || owner.owner === undefined)) {
        owner = readOwner(columns, reader);
        if (owner.owner === undefined) reader.report("owner", { code: "missing", column: "owner" });
      }
      this.ownersFound.set(row, owner.owner ?? "");
      const key = ownerText(part, owner);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(row);
    }
    return groups;
  }
}

/** What a blank says in the columns that name an owner. */
const OWNER_DEFAULTS: Owner = { kind: "indicator", amount: "points" };

function readOwner(columns: readonly (keyof OwnerKey)[], row: RowIn): Owner {
  const read = (column: keyof OwnerKey): unknown =>
    OWNER_FIELDS[column].read(row, column) ?? OWNER_DEFAULTS[column];
  return Object.fromEntries(columns.map((column) => [column, read(column)]));
}

/** A row that is being read; rows below it come from their tables. */
export class RowReader implements RowIn {
  constructor(
    private readonly reading: SheetReading,
    private readonly row: TableRow,
    private readonly path: string,
    private readonly owner: Owner,
  ) {}

  get problems(): number {
    return this.reading.reports;
  }

  cell(column: string): FoundCell | undefined {
    const place = this.row.places.get(column);
    if (place) this.note(this.path === "" ? column : `${this.path}.${column}`, place);
    return this.reading.find(this.row, column);
  }

  below(part: PartId): readonly RowIn[] {
    return this.reading
      .claim(part, this.owner)
      .map((row) => new RowReader(this.reading, row, this.path, this.owner));
  }

  owning(owner: Owner): RowIn {
    return new RowReader(this.reading, this.row, this.path, { ...this.owner, ...owner });
  }

  at(path: string): RowIn {
    const joined = this.path === "" ? path : `${this.path}.${path}`;
    this.note(joined, this.row.first);
    return new RowReader(this.reading, this.row, joined, this.owner);
  }

  report(column: string, problem: SheetProblem): void {
    this.reading.report(this.row, column, problem);
  }

  private note(path: string, { row, column }: TableRow["first"]): void {
    if (!this.reading.cellsByPath.has(path)) this.reading.cellsByPath.set(path, cellName(row, column));
  }
}
