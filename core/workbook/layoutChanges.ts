import type { CellContent, Change } from "./change";
import type { LayoutCell, SheetLayout } from "./sheetLayout";

const SECONDS_PER_DAY = 86_400;
const LINE_HEIGHT_POINTS = 15;
const TITLE_HEIGHT_POINTS = 28;
/** Sheets have no higher rows. */
const HIGHEST_ROW_POINTS = 409;

/** Durations are stored in days, as sheets do. */
function contentOf({ value, style }: LayoutCell): CellContent {
  return typeof value === "number" && style === "duration" ? value / SECONDS_PER_DAY : value;
}

/** The contents of a layout's cells. */
export function contentsOf({ rows }: SheetLayout): CellContent[][] {
  return rows.map((row) => row.map(contentOf));
}

/** Cells down a column that look alike, from a row on. */
interface Run {
  readonly row: number;
  readonly look: LayoutCell | undefined;
}

/** One change for each run of cells down a column that look alike. */
function styleChanges(sheet: string, { rows }: SheetLayout): Change[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const runs = Array.from({ length: width }, (): Run[] => []);
  // Row by row, as the cells stand in memory.
  rows.forEach((cells, row) => {
    for (let column = 0; column < width; column++) {
      const look = cells[column];
      const before = rows[row - 1]?.[column];
      const goesOn = row > 0 && look?.style === before?.style && look?.digits === before?.digits;
      if (!goesOn) runs[column]?.push({ row, look });
    }
  });
  return runs.flatMap((ofColumn, column) =>
    ofColumn.flatMap(({ row, look }, index): Change[] => {
      if (!look || look.style === "plain") return [];
      const area = { row, column, rows: (ofColumn[index + 1]?.row ?? rows.length) - row, columns: 1 };
      const { style, digits } = look;
      return [{ kind: "style", sheet, area, style, ...(digits !== undefined && { digits }) }];
    }),
  );
}

const LANDSCAPE = { orientation: "landscape", breaksBefore: [] } as const;

/** The changes that write a layout into a sheet, which must be there and empty. */
export function layoutChanges(sheet: string, layout: SheetLayout): Change[] {
  const { widths, frozenRows, frozenColumns, lines = [], filter, charts = [] } = layout;
  const heights = lines.flatMap((count, row) =>
    count > 1 ? [{ row, points: Math.min(count * LINE_HEIGHT_POINTS + 3, HIGHEST_ROW_POINTS) }] : [],
  );
  const header = frozenRows > 0 ? [{ row: frozenRows - 1, points: frozenColumns > 0 ? 62 : 24 }] : [];
  return [
    { kind: "write", sheet, row: 0, column: 0, cells: contentsOf(layout) },
    ...styleChanges(sheet, layout),
    { kind: "widths", sheet, widths },
    { kind: "heights", sheet, heights: [{ row: 0, points: TITLE_HEIGHT_POINTS }, ...header, ...heights] },
    ...(frozenRows > 0 ? [{ kind: "freeze", sheet, rows: frozenRows, columns: frozenColumns } as const] : []),
    ...(filter ? [{ kind: "filter", sheet, area: filter } as const] : []),
    ...charts.map((chart): Change => ({ kind: "chart", sheet, ...chart })),
    { kind: "page", sheet, ...(layout.page ?? LANDSCAPE) },
  ];
}
