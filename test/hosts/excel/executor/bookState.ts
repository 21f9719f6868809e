import type { Book, SheetModel } from "./book";

/** A grid without holes and without blanks at its ends. */
const tidy = (grid: SheetModel["values"] | SheetModel["styles"]): string[] => {
  const rows = grid.map((cells) =>
    Array.from(cells, (cell) => (cell === undefined ? "" : String(cell)))
      .join("|")
      .replace(/\|+$/, ""),
  );
  while (rows[rows.length - 1] === "") rows.pop();
  return rows;
};

/** The cells of a workbook, sheet by sheet. */
export function cellState({ sheets }: Book): unknown {
  return sheets.map(({ name, values }) => [name, tidy(values)]);
}

/** Everything that people see of a workbook: what two workbooks must have in common to be the same. */
export function bookState({ sheets, names }: Book): unknown {
  return {
    names: names.map(({ name, value }) => `${name} ${value}`).sort(),
    sheets: [...sheets]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((sheet) => ({
        name: sheet.name,
        values: tidy(sheet.values),
        formulas: [...sheet.formulas].map(([place, { text }]) => `${place} ${text}`).sort(),
        styles: tidy(sheet.styles),
        merges: [...sheet.merges]
          .flatMap(([row, areas]) => areas.map((area) => `${row} ${JSON.stringify(area)}`))
          .sort(),
        charts: sheet.charts.map(({ title, values, categories, at }) => [title, values, categories, at]),
        comments: sheet.comments.map(({ row, column, content }) => `${row} ${column} ${content}`).sort(),
        widths: [...sheet.widths].sort(([a], [b]) => a - b),
        heights: [...sheet.heights].sort(([a], [b]) => a - b),
        frozen: sheet.frozen,
        filter: sheet.filter,
        breaks: [...new Set(sheet.breaks)].sort((a, b) => a - b),
        page: JSON.stringify(sheet.page),
        protection: sheet.protection,
      })),
  };
}
