import type { HeaderSynonyms } from "../schemes/names";
import type { ColumnMisfit } from "../words/monthMessages";
import type { HeaderRow } from "./findHeader";
import { holdsPercentNumbers } from "./holdsPercentNumbers";
import { matchColumn } from "./matchColumn";
import type { SourcedMeasure } from "./sourcedMeasure";
import { readAmount } from "./readAmount";
import { cellAt, cellName } from "../workbook/sheetTable";
import type { SheetTable } from "../workbook/sheetTable";

/** The columns a measure reads, counted from 0. */
export interface MeasureColumns {
  readonly value: number;
  readonly weight?: number;
  readonly of?: number;
  readonly where?: number;
}

/** A measure with the columns of a sheet that it reads. */
export interface MeasuredColumns<Measure extends SourcedMeasure = SourcedMeasure> {
  readonly measure: Measure;
  readonly columns: MeasureColumns;
  /** True where the column holds percent without their sign: 95.2 is 95.2 %. */
  readonly percentNumbers?: boolean;
}

/** A header text that the scheme needs and that several columns bear. */
export interface HeaderTwice {
  readonly header: string;
  readonly row: number;
  readonly columns: readonly number[];
}

/** Cells looked at to see whether a column holds what its header promises. */
const ROWS_SAMPLED = 200;

/** The first cell that shows that a column holds something else than the measure reads; undefined where most of it fits. */
function misfitOf(
  table: SheetTable,
  header: HeaderRow,
  column: number,
  measure: SourcedMeasure,
  percentNumbers: boolean,
): ColumnMisfit | undefined {
  let readable = 0;
  const unreadable: number[] = [];
  const headerText = header.headers[column] ?? "";
  const last = Math.min(table.raw.length, header.firstDataRow + ROWS_SAMPLED);
  for (let row = header.firstDataRow; row < last; row++) {
    const reading = readAmount(cellAt(table, row, column), headerText, measure, percentNumbers);
    if (reading === "unreadable") unreadable.push(row);
    else if (reading !== "missing") readable++;
  }
  const [first] = unreadable;
  if (first === undefined || readable >= unreadable.length) return undefined;
  return { header: headerText, cell: cellName(first, column), found: cellAt(table, first, column).raw };
}

/** Looks up columns in one header row and notes headers that are needed and stand there twice. */
class ColumnFinder {
  readonly twice: HeaderTwice[] = [];

  constructor(private readonly header: HeaderRow) {}

  find(synonyms: HeaderSynonyms): number | undefined {
    const match = matchColumn(this.header.headers, synonyms);
    if (match.kind === "none") return undefined;
    if (match.kind === "column") return match.column;
    const [first = 0] = match.columns;
    const header = this.header.headers[first] ?? "";
    if (!this.twice.some((known) => known.header === header)) {
      this.twice.push({ header, row: this.header.row, columns: match.columns });
    }
    return first;
  }
}

function columnsFor(finder: ColumnFinder, { source }: SourcedMeasure): MeasureColumns | undefined {
  const value = finder.find(source.columns);
  if (value === undefined) return undefined;
  const weight = source.weightColumns && finder.find(source.weightColumns);
  const of = source.ofColumns && finder.find(source.ofColumns);
  const where = source.whereColumns && finder.find(source.whereColumns);
  if (source.weightColumns && weight === undefined) return undefined;
  if (source.ofColumns && of === undefined) return undefined;
  if (source.whereNeeded === true && where === undefined) return undefined;
  return {
    value,
    ...(weight !== undefined && { weight }),
    ...(of !== undefined && { of }),
    ...(where !== undefined && { where }),
  };
}

/** What an indicator finds in a sheet: the measure to take, or the columns that are there and hold something else. */
export interface MeasureChoice<Measure extends SourcedMeasure> {
  readonly taken?: MeasuredColumns<Measure> & { readonly twice: readonly HeaderTwice[] };
  readonly misfits: readonly ColumnMisfit[];
}

/** The first measure whose columns are there and hold what it reads, with the headers that stand there twice. */
export function chooseMeasure<Measure extends SourcedMeasure>(
  { measures }: { readonly measures: readonly Measure[] },
  table: SheetTable,
  header: HeaderRow,
): MeasureChoice<Measure> {
  const misfits: ColumnMisfit[] = [];
  for (const measure of measures) {
    // Headers of measures that aren't taken may well stand there twice.
    const finder = new ColumnFinder(header);
    const columns = columnsFor(finder, measure);
    if (!columns) continue;
    const percentNumbers = holdsPercentNumbers(table, header, columns.value, measure);
    const misfit = misfitOf(table, header, columns.value, measure, percentNumbers);
    const taken = { measure, columns, twice: finder.twice, ...(percentNumbers && { percentNumbers }) };
    if (!misfit) return { taken, misfits };
    if (!misfits.some(({ cell }) => cell === misfit.cell)) misfits.push(misfit);
  }
  return { misfits };
}
