import { readNumber } from "../numbers/readNumber";
import type { HeaderSynonyms } from "../schemes/names";
import { matchColumn } from "./matchColumn";
import type { SheetTable } from "../workbook/sheetTable";

/** The header of a sheet: its texts by column, and where the data begin. Rows are counted from 0. */
export interface HeaderRow {
  readonly row: number;
  readonly firstDataRow: number;
  readonly headers: readonly string[];
}

/** Titles, notes and export stamps stand above the header, but not endlessly. */
export const ROWS_SEARCHED = 40;

const firstFilled = (...texts: (string | undefined)[]): string =>
  texts.find((text) => text !== undefined && text !== "") ?? "";

/** A row that could be a header, alone or together with the row above it (two-line headers). */
function candidates(rows: SheetTable["raw"], row: number): HeaderRow[] {
  const own = (rows[row] ?? []).map((text) => text.trim());
  const alone = { row, firstDataRow: row + 1, headers: own };
  const above = (rows[row - 1] ?? []).map((text) => text.trim());
  if (above.filter((text) => text !== "").length < 2) return [alone];
  const width = Math.max(own.length, above.length);
  const joined = Array.from({ length: width }, (_, column) => firstFilled(own[column], above[column]));
  return [alone, { row, firstDataRow: row + 1, headers: joined }];
}

const holdsNumber = (text: string): boolean => readNumber(text) !== undefined || /^\d+[-:/]\d+/.test(text);

/** Wanted columns found, less the cells that hold numbers: data under a header never beat the header. */
function fitness(headers: readonly string[], wanted: readonly HeaderSynonyms[]): number {
  const found = wanted.filter((synonyms) => matchColumn(headers, synonyms).kind !== "none").length;
  return found === 0 ? 0 : found - headers.filter(holdsNumber).length / 100;
}

/**
 * Finds the header row: the one among the first rows that bears the most wanted columns, also under a merged title
 * and over two lines. Undefined where no row bears any.
 */
export function findHeader(table: SheetTable, wanted: readonly HeaderSynonyms[]): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  let bestFitness = 0;
  for (let row = 0; row < Math.min(ROWS_SEARCHED, table.raw.length); row++) {
    for (const candidate of candidates(table.raw, row)) {
      const fit = fitness(candidate.headers, wanted);
      if (fit > bestFitness) [best, bestFitness] = [candidate, fit];
    }
  }
  return best;
}

/** The row that looks most like a header without knowing what is wanted: the first of several texts, to name it in a message. */
export function likelyHeader(table: SheetTable): HeaderRow | undefined {
  for (let row = 0; row < Math.min(ROWS_SEARCHED, table.raw.length); row++) {
    const texts = (table.raw[row] ?? []).map((text) => text.trim()).filter((text) => text !== "");
    if (texts.length >= 2 && !texts.some(holdsNumber)) {
      return { row, firstDataRow: row + 1, headers: (table.raw[row] ?? []).map((text) => text.trim()) };
    }
  }
  return undefined;
}
