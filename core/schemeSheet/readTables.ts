import { cellName } from "../workbook/sheetTable";
import { nearestWord } from "../schemes/nearestWord";
import type { Language } from "../words/language";
import { schemeSheetWords } from "../words/renderSchemeSheet";
import type { PartId, SheetFinding, SheetProblem } from "../words/schemeSheetMessages";
import { headerText } from "./columnHeaders";
import { findBlocks } from "./findBlocks";
import type { Block } from "./findBlocks";
import { headersOf, matchHeaders } from "./matchHeaders";
import type { Part } from "./parts/partList";
import type { SheetGrid } from "./sheetGrid";
import { LANGUAGES, wordKey } from "./text/sheetWords";
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
    const { places, problems } = matchHeaders(part, this.textsOf(header), this.languages);
    for (const { place, problem } of problems) this.say(part, header, place, problem);
    const columns = [...places];
    const [, firstPlace = 0] = columns[0] ?? [];
    return filled
      .filter((row) => row > header && columns.some(([, column]) => !this.grid.isBlank(row, column)))
      .map((row) => ({
        part: part.id,
        places: new Map(columns.map(([column, place]) => [column, { row, column: place }])),
        first: { row, column: firstPlace },
      }));
  }

  /** The columns of a card: the values, and those in the other languages. */
  private valueColumns(start: number, end: number): ReadonlyMap<Language, number> {
    const found = new Map<Language, number>();
    const [own = "en"] = this.languages;
    for (const row of this.filledRows(start, end).slice(0, HEADER_ROWS_SEARCHED)) {
      this.textsOf(row).forEach((text, column) => {
        for (const language of LANGUAGES) {
          const words = schemeSheetWords(language);
          if (wordKey(text) === wordKey(words.card.value) && !found.has(own)) found.set(own, column);
          for (const other of LANGUAGES) {
            const header = words.inLanguage(words.card.value, other);
            if (wordKey(text) === wordKey(header) && !found.has(other)) found.set(other, column);
          }
        }
      });
    }
    if (found.size > 0) return found;
    return new Map([own, ...LANGUAGES.filter((language) => language !== own)].map((language, index) => [language, index + 1]));
  }

  private readCard(part: Part, start: number, end: number): TableRow[] {
    const values = this.valueColumns(start, end);
    const [own = "en"] = this.languages;
    const known = headersOf(part, this.languages);
    const places = new Map<string, { row: number; column: number }>();
    const headerWords = new Set(LANGUAGES.map((language) => wordKey(schemeSheetWords(language).card.item)));
    for (const row of this.filledRows(start + 1, end)) {
      const label = this.grid.text(row, 0);
      if (label === "" || headerWords.has(wordKey(label))) continue;
      const column = headerKeys(label).map((key) => known.get(key)).find((match) => match !== undefined);
      if (column === undefined) {
        const labels = part.columns.map((spec) => headerText(part.id, spec, own));
        const nearest = nearestWord(label, labels) ?? null;
        this.say(part, row, 0, { code: "unknown item", found: label, nearest });
        continue;
      }
      const base = column.replace(/\.(en|zh-CN|zh-TW)$/, "");
      if (places.has(column)) this.say(part, row, 0, { code: "column twice", found: label });
      if (base === column) places.set(column, { row, column: values.get(own) ?? 1 });
      else for (const [language, place] of values) places.set(`${base}.${language}`, { row, column: place });
    }
    return [{ part: part.id, places, first: { row: start, column: 0 } }];
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
