import type { PersonSheet } from "../../month/personSheet";
import type { FindingCollector } from "../../month/findings";
import { findHeader } from "../../month/findHeader";
import type { HeaderRow } from "../../month/findHeader";
import { matchColumn } from "../../month/matchColumn";
import { monthOf } from "../../month/readDay";
import { readRows } from "../../month/readRows";
import type { DataRow } from "../../month/readRows";
import type { HeaderSynonyms } from "../../schemes/names";
import type { SheetTable } from "../../workbook/sheetTable";
import { monthInName } from "./monthInName";

/** The first column that bears one of the header texts. */
function columnOf(headers: readonly string[], synonyms: HeaderSynonyms): number | undefined {
  const match = matchColumn(headers, synonyms);
  if (match.kind === "column") return match.column;
  return match.kind === "twice" ? match.columns[0] : undefined;
}

/** A sheet with a header. Its rows are read when they are first asked for. */
export class DataSheet {
  readonly #rows = new Map<number, readonly DataRow[]>();

  constructor(
    readonly table: SheetTable,
    readonly header: HeaderRow,
    readonly person: number | undefined,
    readonly date: number | undefined,
    private readonly findings: FindingCollector,
    private readonly wanted: readonly HeaderSynonyms[] = [],
  ) {}

  get name(): string {
    return this.table.sheet;
  }

  column(synonyms: HeaderSynonyms): number | undefined {
    return columnOf(this.header.headers, synonyms);
  }

  /** The month that stands in the sheet's name, where its rows have no dates. */
  get fixedMonth(): string | undefined {
    return this.date === undefined ? monthInName(this.name) : undefined;
  }

  /** As the monthly reading knows it, with one row for whatever the column names. */
  asPersonSheet(person: number): PersonSheet {
    const { table, header, date, wanted } = this;
    return { table, header, person, wanted, ...(date !== undefined && { date }) };
  }

  /** Rows that name somebody or something in a column; what can't be read becomes a finding, once. */
  rowsBy(column: number): readonly DataRow[] {
    const known = this.#rows.get(column);
    if (known) return known;
    const fixed = this.fixedMonth;
    const undated = fixed === undefined ? "" : `${fixed}-01`;
    const rows = readRows(this.asPersonSheet(column), this.findings, undated);
    this.#rows.set(column, rows);
    return rows;
  }

  /** Rows that speak of a person; none where the sheet has no such column. */
  get personRows(): readonly DataRow[] {
    return this.person === undefined ? [] : this.rowsBy(this.person);
  }
}

/** A sheet with its header; undefined where no row bears any wanted column. */
export function headSheet(
  table: SheetTable,
  wanted: readonly HeaderSynonyms[],
  columns: { readonly person: HeaderSynonyms; readonly date: HeaderSynonyms },
  findings: FindingCollector,
): DataSheet | undefined {
  const header = findHeader(table, wanted);
  if (!header) return undefined;
  const person = columnOf(header.headers, columns.person);
  return new DataSheet(table, header, person, columnOf(header.headers, columns.date), findings, wanted);
}

/** The months of the rows of sheets, the earliest first. */
export function monthsOf(sheets: readonly { readonly rows: readonly DataRow[] }[]): string[] {
  const days = new Set<string>();
  for (const { rows } of sheets) for (const { day } of rows) if (day !== "") days.add(day);
  return [...new Set([...days].map(monthOf))].sort();
}
