import { cellName } from "../workbook/sheetTable";
import { nearestWord } from "../schemes/nearestWord";
import type { Language } from "../words/language";
import type { PartId, SheetFinding, SheetProblem } from "../words/schemeSheetMessages";
import { headerText } from "./columnHeaders";
import { findBlocks } from "./findBlocks";
import type { Block } from "./findBlocks";
import { cardColumns, isCardHeader } from "./cardColumns";
import { filledRows, findHeaderRow, textsOf, topRows } from "./findHeaderRow";
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

/** Reads tables from their headers, whatever order rows and columns are in. */
class TableReader {
  constructor(
    private readonly grid: SheetGrid,
    private readonly languages: readonly Language[],
    private readonly report: (finding: SheetFinding) => void,
  ) {}

  read(block: Block): TableRow[] {
    return block.part.layout === "card" ? this.readCard(block) : this.readList(block);
  }

  private say(part: Part, row: number, column: number, problem: SheetProblem): void {
    this.report({ ...problem, sheet: this.grid.sheet.sheet, cell: cellName(row, column), part: part.id });
  }

  private readList(block: Block): TableRow[] {
    const { part, start } = block;
    const filled = filledRows(this.grid, block);
    const header = findHeaderRow(this.grid, block, this.languages);
    if (header === undefined) {
      if (filled.length > 1) this.say(part, start, 0, { code: "no header" });
      return [];
    }
    const texts = textsOf(this.grid, header);
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

  private readCard(block: Block): TableRow[] {
    const { part, start } = block;
    const rows = filledRows(this.grid, block);
    const { item, values } = cardColumns(
      topRows(this.grid, block).flatMap((row) =>
        textsOf(this.grid, row).map((text, column) => ({ text, column })),
      ),
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
