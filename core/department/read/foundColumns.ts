import { headerKeys } from "../../month/headerKey";
import type { HeaderSynonyms } from "../../schemes/names";
import type { Scheme } from "../../schemes/scheme";
import type { Source } from "../../schemes/source";
import { cellName } from "../../workbook/sheetTable";
import type { ColumnRole, FoundColumn } from "../departmentFacts";
import type { DataSheet } from "./dataSheet";
import type { Located, Locations } from "./locateFigure";
import type { Findings } from "./say";
import type { TakenFigure } from "./takenFigures";

const ROLES = {
  columns: "value",
  weightColumns: "weight",
  ofColumns: "of",
  whereColumns: "where",
} as const satisfies Record<ColumnRole, string>;

/** The columns that a located figure reads, by what the scheme's source calls them. */
function columnsOf(located: Located): [ColumnRole, number][] {
  if (located.by === "column") return [["columns", located.column.column]];
  const { columns } = located.measured;
  return (Object.keys(ROLES) as ColumnRole[]).flatMap((role): [ColumnRole, number][] => {
    const column = columns[ROLES[role]];
    return column === undefined ? [] : [[role, column]];
  });
}

/** True where a header is what the scheme names first in some language, in whatever spelling; else it is a synonym. */
function isFirst(header: string, synonyms: HeaderSynonyms): boolean {
  const first = Object.values(synonyms).flatMap(([text = ""]: readonly string[]) => headerKeys(text));
  return headerKeys(header).some((key) => first.includes(key));
}

/** The columns that a figure with a source is read from in a sheet; names of the scheme's own stand for themselves. */
function columnsIn(figure: TakenFigure, sheet: DataSheet, located: Located): FoundColumn[] {
  const { source, place } = located.measure;
  if (!source) return [];
  const { header, name } = sheet;
  return columnsOf(located).flatMap(([role, column]): FoundColumn[] => {
    const synonyms: Source[ColumnRole] = source[role];
    const text = header.headers[column] ?? "";
    if (!synonyms) return [];
    return [
      {
        figure: figure.id,
        names: figure.names,
        part: figure.part,
        place,
        role,
        header: text,
        sheet: name,
        cell: cellName(header.row, column),
        isConfirmed: isFirst(text, synonyms),
      },
    ];
  });
}

/** The columns that a scheme's figures are read from, each once; those that rest on a synonym are said, to be confirmed. */
export function foundColumns(
  { names }: Scheme,
  figures: readonly { readonly figure: TakenFigure; readonly sheets: readonly DataSheet[] }[],
  locations: Locations,
  findings: Findings,
): FoundColumn[] {
  const found = figures.flatMap(({ figure, sheets }) =>
    sheets.flatMap((sheet) => {
      const { located } = locations.of(figure, sheet);
      return located ? columnsIn(figure, sheet, located) : [];
    }),
  );
  const open = new Map(
    found
      .filter(({ isConfirmed }) => !isConfirmed)
      .map(({ names: figure, header, sheet, cell }) => {
        const column = { figure, header, sheet, cell };
        return [JSON.stringify(column), column];
      }),
  );
  if (open.size > 0)
    findings.say("info", { code: "columns by other names", scheme: names, columns: [...open.values()] });
  return found;
}
