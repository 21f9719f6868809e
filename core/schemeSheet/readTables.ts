import { cellName } from "../workbook/sheetTable";
import { nearestWord } from "../schemes/nearestWord";
import type { Language } from "../words/language";
import type { PartId, SheetFinding, SheetProblem } from "../words/schemeSheetMessages";
import { headerText } from "./columnHeaders";
import { findBlocks } from "./findBlocks";
import type { Block } from "./findBlocks";
import { cardColumns, isCardHeader } from "./cardColumns";
import { headerProblems, headersOf, matchHeaders } from "./matchHeaders";
import type { Part } from "./parts/partList";
import type { SheetGrid } from "./sheetGrid";
import { headerKeys } from "../month/headerKey";

/** Where the cells of a row are; a column that the table lacks is spoken of at the row's first cell. */
export interface TableRow {
  readonly part: PartId;
  readonly places: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  readonly first: { readonly row: number; readonly column: number };
}

/** The rows of each table that is in the sheet. */
export type TableRows = ReadonlyMap<PartId, readonly TableRow[]>;

const HEADER_ROWS_SEARCHED = 4;

/** Reads tables from their headers, whatever order rows and columns are in. */
class TableReader {
  constructor(
    private readonly grid: SheetGrid,
    private readonly languages: readonly Language[],
    private readonly report: (finding: SheetFinding) => void,
  ) {}

  read({ part, start, end }: Block): TableRow[] {
    return part.layout === "card" ? this.readCard(part, start, end) : this.readList(part, start, end);
  }

  private textsOf(row: number): string[] {
    return Array.from({ length: this.grid.widthOf(row) }, (_, column) => this.grid.text(row, column));
  }

  private say(part: Part, row: number, column: number, problem: SheetProblem): void {
    this.report({ ...problem, sheet: this.grid.sheet.sheet, cell: cellName(row, column), part: part.id });
  }

  private filledRows(start: number, end: number): number[] {
    const rows = Array.from({ length: end - start }, (_, index) => start + index);
    return rows.filter((row) => !this.grid.isBlankRow(row));
  }

  private readList(part: Part, start: number, end: number): TableRow[] {
    const filled = this.filledRows(start, end);
    let best: { row: number; count: number } | undefined;
    for (const row of filled.slice(0, HEADER_ROWS_SEARCHED)) {
      const count = matchHeaders(part, this.textsOf(row), this.languages).places.size;
      if (count > (best?.count ?? 0)) best = { row, count };
    }
    const header = best?.row;
    if (header === undefined) {
      if (filled.length > 1) this.say(part, start, 0, { code: "no header" });
      return [];
    }
    const texts = this.textsOf(header);
    const match = matchHeaders(part, texts, this.languages);
    for (const { place, problem } of headerProblems(part, texts, match, this.languages))
      this.say(part, header, place, problem);
    const columns = [...match.places];
    const [, firstPlace = 0] = columns[0] ?? [];
    return filled
      .filter((row) => row > header && columns.some(([, column]) => !this.grid.isBlank(row, column)))
      .map((row) => ({
        part: part.id,
        places: new Map(columns.map(([column, place]) => [column, { row, column: place }])),
        first: { row, column: firstPlace },
      }));
  }

  private readCard(part: Part, start: number, end: number): TableRow[] {
    const rows = this.filledRows(start, end);
    const { item, values } = cardColumns(
      rows
        .slice(0, HEADER_ROWS_SEARCHED)
        .flatMap((row) => this.textsOf(row).map((text, column) => ({ text, column }))),
      this.languages,
    );
    const [own = "en"] = this.languages;
    const known = headersOf(part, this.languages);
    const places = new Map<string, { row: number; column: number }>();
    for (const row of rows.slice(1)) {
      const label = this.grid.text(row, item);
      if (label === "" || isCardHeader(label)) continue;
      const column = headerKeys(label)
        .map((key) => known.get(key))
        .find((match) => match !== undefined);
      if (column === undefined) {
        const labels = part.columns.map((spec) => headerText(part.id, spec, own));
        this.say(part, row, item, {
          code: "unknown item",
          found: label,
          nearest: nearestWord(label, labels) ?? null,
        });
        continue;
      }
      const base = column.replace(/\.(en|zh-CN|zh-TW)$/, "");
      const ownPlace = { row, column: values.get(own) ?? item + 1 };
      if (places.has(column)) this.say(part, row, item, { code: "column twice", found: label });
      else if (base === column) places.set(column, ownPlace);
      else for (const [language, place] of values) places.set(`${base}.${language}`, { row, column: place });
    }
    return [{ part: part.id, places, first: { row: start, column: item } }];
  }
}

/**
 * Reads the rows of all tables of a sheet.
 * @param languages those of the sheet's titles and headers, the main one first
 */
export function readTables(
  grid: SheetGrid,
  languages: readonly Language[],
  report: (finding: SheetFinding) => void,
): TableRows {
  const reader = new TableReader(grid, languages, report);
  const blocks = findBlocks(grid, languages[0] ?? "en", report);
  return new Map(blocks.map((block) => [block.part.id, reader.read(block)]));
}
