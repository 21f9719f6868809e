import type { Language } from "../words/language";
import { schemeSheetWords } from "../words/renderSchemeSheet";
import { cardColumns, isCardHeader } from "./cardColumns";
import { columnText } from "./columnHeaders";
import type { Block } from "./findBlocks";
import { findBlocks } from "./findBlocks";
import { findHeaderRow, textsOf, topRows } from "./findHeaderRow";
import { matchHeaders } from "./matchHeaders";
import { NOTE_MARK } from "./schemeSheet";
import type { SheetValues } from "./schemeSheet";
import { SheetGrid } from "./sheetGrid";
import { sheetLanguages } from "./sheetLanguage";
import { LANGUAGES } from "./text/sheetWords";

/** What stands in one row of a scheme sheet. */
export interface SheetRow {
  readonly row: number;
  /** What makes it the same row in another edition of the sheet; undefined for a row with nothing of ours. */
  readonly key: string | undefined;
  /** The columns of what is HR's own: columns that the scheme knows nothing of, and notes beside tables. */
  readonly remarks: readonly number[];
}

/** The notes that we write beside a table, in every language. */
function ownNotes({ part }: Block): ReadonlySet<string> {
  const texts = LANGUAGES.flatMap((language) => {
    const { parts, card } = schemeSheetWords(language);
    const meanings = part.columns.map(({ column }) => columnText(part.id, column, language)[1]);
    return [parts[part.id].hint, card.meaning, ...meanings];
  });
  return new Set(texts.map((text) => text.trim()));
}

/** The columns of a block that are ours below its headers. */
function ownColumns(grid: SheetGrid, block: Block, languages: readonly Language[]): ReadonlySet<number> {
  if (block.part.layout === "card") {
    const cells = topRows(grid, block).flatMap((row) =>
      textsOf(grid, row).map((text, column) => ({ text, column })),
    );
    const { item, values } = cardColumns(cells, languages);
    return new Set([item, ...values.values()]);
  }
  const header = findHeaderRow(grid, block, languages);
  if (header === undefined) return new Set();
  const { places, twice } = matchHeaders(block.part, textsOf(grid, header), languages);
  return new Set([...places.values(), ...twice]);
}

/** The rows of a table, each under what its own cells say. */
function rowsOfBlock(grid: SheetGrid, block: Block, languages: readonly Language[]): SheetRow[] {
  const { part, start, end } = block;
  const own = ownColumns(grid, block, languages);
  const notes = ownNotes(block);
  const header =
    part.layout === "card"
      ? topRows(grid, block).find((row) => textsOf(grid, row).some(isCardHeader))
      : findHeaderRow(grid, block, languages);
  const seen = new Map<string, number>();
  return Array.from({ length: end - start }, (_, index): SheetRow => {
    const row = start + index;
    const filled = textsOf(grid, row).flatMap((text, column) => (text === "" ? [] : [{ text, column }]));
    if (index === 0) {
      const remarks = filled.slice(1).filter(({ text }) => !notes.has(text));
      return { row, key: `${part.id} title`, remarks: remarks.map(({ column }) => column) };
    }
    const ours = filled.filter(({ column }) => own.has(column));
    const remarks = filled.filter(({ text, column }) => !own.has(column) && !notes.has(text));
    const columns = remarks.map(({ column }) => column);
    if (row === header) return { row, key: `${part.id} header`, remarks: columns };
    const [first] = ours;
    if (!first) return { row, key: undefined, remarks: columns };
    const count = (seen.get(first.text) ?? 0) + 1;
    seen.set(first.text, count);
    return { row, key: `${part.id} ${first.text} ${count}`, remarks: columns };
  });
}

/**
 * The rows of a scheme sheet with what is HR's own in them: columns and notes that reading the scheme leaves alone, and
 * that writing it anew must not lose.
 */
export function rowsWithRemarks(sheet: SheetValues): SheetRow[] {
  const grid = new SheetGrid(sheet);
  const languages = sheetLanguages(grid);
  const blocks = findBlocks(grid, languages[0] ?? "en", () => undefined);
  const inBlock = new Map(
    blocks.flatMap((block) => rowsOfBlock(grid, block, languages).map((row) => [row.row, row] as const)),
  );
  return Array.from({ length: grid.rowCount }, (_, row): SheetRow => {
    const known = inBlock.get(row);
    if (known) return known;
    if (grid.firstText(row).startsWith(NOTE_MARK)) return { row, key: "note", remarks: [] };
    const remarks = textsOf(grid, row).flatMap((text, column) => (text === "" ? [] : [column]));
    return { row, key: undefined, remarks };
  });
}
