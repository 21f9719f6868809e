import { readNumber } from "../numbers/readNumber";
import type { HeaderSynonyms } from "../schemes/names";
import type { SheetTable } from "../workbook/sheetTable";
import { headerKeys } from "./headerKey";
import { joinHeaderLines, MOST_LINES } from "./headerLines";
import { rankedKeys } from "./matchColumn";

/** The header of a sheet: its texts by column, and where the data begin. Rows are counted from 0. */
export interface HeaderRow {
  readonly row: number;
  readonly firstDataRow: number;
  readonly headers: readonly string[];
}

/** Titles, notes and export stamps stand above the header, but not endlessly. */
export const ROWS_SEARCHED = 40;

/** Which of the wanted columns a header text may be, by the keys of the text. */
type WantedByKey = ReadonlyMap<string, readonly number[]>;

function wantedByKey(wanted: readonly HeaderSynonyms[]): WantedByKey {
  const byKey = new Map<string, number[]>();
  wanted.forEach((synonyms, index) => {
    for (const key of rankedKeys(synonyms).keys()) {
      const known = byKey.get(key);
      if (known) known.push(index);
      else byKey.set(key, [index]);
    }
  });
  return byKey;
}

const holdsNumber = (text: string): boolean => readNumber(text) !== undefined || /^\d+[-:/]\d+/.test(text);

/** A row that could be a header, alone or together with the one or two rows above it. */
function candidates(
  rows: SheetTable["raw"],
  row: number,
  isWanted: (text: string) => boolean,
): readonly string[][] {
  const lines = [(rows[row] ?? []).map((text) => text.trim())];
  const found = [joinHeaderLines(lines, isWanted)];
  for (let above = row - 1; above > row - MOST_LINES; above--) {
    const line = (rows[above] ?? []).map((text) => text.trim());
    // A title over the header is one text; two of them are a line of it.
    if (line.filter((text) => text !== "").length < 2) break;
    lines.push(line);
    found.push(joinHeaderLines(lines, isWanted));
  }
  return found;
}

/** True for a line under a header that adds units in parentheses, or goes on with cells merged downward. */
function continuesHeader(headers: readonly string[], line: readonly string[]): boolean {
  const texts = line.map((text) => text.trim());
  const isUnit = (text: string): boolean => /^[(（[【][^)）\]】]{1,8}[)）\]】]$/.test(text);
  return (
    texts.some(isUnit) &&
    texts.every((text, column) => text === "" || isUnit(text) || text === headers[column])
  );
}

/**
 * Finds the header row: the one among the first rows that bears the most wanted columns, also under a merged title
 * and over two or three lines. Undefined where no row bears any.
 */
export function findHeader(table: SheetTable, wanted: readonly HeaderSynonyms[]): HeaderRow | undefined {
  const byKey = wantedByKey(wanted);
  const known = new Map<string, readonly number[]>();
  const wantedBy = (text: string): readonly number[] => {
    const found = known.get(text) ?? headerKeys(text).flatMap((key) => byKey.get(key) ?? []);
    known.set(text, found);
    return found;
  };
  let best: HeaderRow | undefined;
  let bestFitness = 0;
  for (let row = 0; row < Math.min(ROWS_SEARCHED, table.raw.length); row++) {
    for (const headers of candidates(table.raw, row, (text) => wantedBy(text).length > 0)) {
      const found = new Set(headers.flatMap(wantedBy)).size;
      // Data under a header never beat the header: cells that hold numbers count against a row.
      const fit = found === 0 ? 0 : found - headers.filter(holdsNumber).length / 100;
      if (fit > bestFitness) [best, bestFitness] = [{ row, firstDataRow: row + 1, headers }, fit];
    }
  }
  if (!best || !continuesHeader(best.headers, table.raw[best.row + 1] ?? [])) return best;
  return { ...best, firstDataRow: best.firstDataRow + 1 };
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
