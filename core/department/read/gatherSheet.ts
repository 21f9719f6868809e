import { gatherReadings } from "../../month/gatherReadings";
import type { NamedPlaces, Readings } from "../../month/gatherReadings";
import type { MeasuredColumns } from "../../month/measureColumns";
import type { DataRow } from "../../month/readRows";
import { cellName } from "../../workbook/sheetTable";
import type { DataSheet } from "./dataSheet";
import { gatherColumn } from "./gatherColumn";
import type { Locations } from "./locateFigure";
import type { Findings } from "./say";
import type { SheetValues } from "./sheetValues";
import type { TakenFigure } from "./takenFigures";

/** A sheet with its rows of the period that concern those who are read. */
export interface SheetRows {
  readonly sheet: DataSheet;
  readonly rows: readonly DataRow[];
}

/** What reading figures needs beside the rows. */
export interface Gathering extends NamedPlaces {
  readonly locations: Locations;
  readonly findings: Findings;
}

/** The cases of those values that rest on few, by place. */
function fewCasesOf(
  { aggregated }: Readings,
  values: SheetValues["values"],
  below: number | undefined,
): Map<number, number> {
  const few = new Map<number, number>();
  if (below === undefined) return few;
  values.forEach((_, place) => {
    const cases = aggregated.casesAt(place);
    if (cases !== undefined && cases < below) few.set(place, cases);
  });
  return few;
}

function gatherMeasured(
  figure: TakenFigure,
  measured: MeasuredColumns,
  place: number,
  { sheet, rows }: SheetRows,
  gathering: Gathering,
): SheetValues {
  const { table, header } = sheet;
  const { findings } = gathering;
  const readings = gatherReadings({ table, header }, measured, rows, gathering, findings.rows);
  if (measured.percentNumbers === true) {
    const column = measured.columns.value;
    const message = { code: "percent numbers", header: header.headers[column] ?? "" } as const;
    findings.rows.addCell("info", { sheet: table.sheet, row: header.row, column }, message);
  }
  if (readings.rowsWithoutValue > 0)
    findings.rows.add(
      "info",
      {
        code: "rows without value",
        indicator: figure.names,
        rows: readings.rowsWithoutValue,
        of: rows.length,
      },
      { sheet: table.sheet },
    );
  const values = readings.aggregated.values();
  const unread = new Map(
    [...readings.unread].map(([at, cells]) => [at, cells.map((cell) => `${table.sheet}!${cell}`)]),
  );
  const { fewCasesBelow } = measured.measure.source;
  return { values, measure: place, fewCases: fewCasesOf(readings, values, fewCasesBelow), unread };
}

/** The values of a figure in one sheet; undefined where the sheet has no column for it. */
export function gatherSheet(
  figure: TakenFigure,
  source: SheetRows,
  gathering: Gathering,
): SheetValues | undefined {
  const { sheet, rows } = source;
  const { located, twice, misfits } = gathering.locations.of(figure, sheet);
  for (const { header, row, columns } of twice) {
    const cells = columns.map((column) => cellName(row, column));
    const at = { sheet: sheet.name, ...(cells[0] !== undefined && { cell: cells[0] }) };
    gathering.findings.say("error", { code: "header stands twice", header, cells }, at);
  }
  for (const { header, cell, found } of misfits)
    gathering.findings.say(
      "warning",
      { code: "column holds something else", header, found },
      { sheet: sheet.name, cell },
    );
  if (!located) return undefined;
  const { measure } = located;
  if (located.by === "source")
    return gatherMeasured(figure, located.measured, measure.place, source, gathering);
  const { column } = located;
  const how = { measure, column, list: figure.list };
  const read = gatherColumn(sheet, rows, how, gathering, gathering.findings);
  if (column.percentNumbers)
    gathering.findings.rows.addCell(
      "info",
      { sheet: sheet.name, row: sheet.header.row, column: column.column },
      { code: "percent numbers", header: column.header },
    );
  return read;
}
