import { foldText } from "../text/foldText";
import type { Language } from "../words/language";
import { ledgerWords } from "../words/renderLedger";
import type { SheetTable } from "../workbook/sheetTable";
import type { LedgerColumn } from "./ledgerColumns";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import { hasCheckForm } from "./rowCheck";

/** Where the ledger stands in its sheet. */
export interface LedgerSheet {
  readonly name: string;
  /** Counted from 0. */
  readonly headerRow: number;
  /** Sheet column of each of the ledger's columns, in their order; -1 where it is gone. */
  readonly places: readonly number[];
  /** The language of its header: rows are written in it, whoever runs the month. */
  readonly language: Language;
}

/** A header that isn't what was written. */
export interface HeaderDamage {
  readonly column: LedgerColumn;
  /** Sheet column; -1 where the column is gone. */
  readonly place: number;
  readonly found: string;
  readonly expected: string;
}

const LANGUAGES: readonly Language[] = ["zh-CN", "zh-TW", "en"];
/** Rows above the header are few; people may add some. */
const ROWS_SEARCHED = 12;
/** A header that bears so many of our columns is ours, whatever was done to the others. */
const COLUMNS_NEEDED = 12;

const HEADERS: ReadonlyMap<string, LedgerColumn> = new Map(
  LANGUAGES.flatMap((language) =>
    LEDGER_COLUMNS.map((column): [string, LedgerColumn] => [
      foldText(ledgerWords(language).columns[column]),
      column,
    ]),
  ),
);
const NAMES: ReadonlySet<string> = new Set(
  LANGUAGES.map((language) => foldText(ledgerWords(language).sheet)),
);

/** True where a sheet bears the ledger's name in any language. */
export function isLedgerName(name: string): boolean {
  return NAMES.has(foldText(name));
}

function languageOf(headers: readonly string[]): Language {
  const fits = (language: Language): number =>
    headers.filter((header) => Object.values(ledgerWords(language).columns).includes(header.trim())).length;
  return LANGUAGES.reduce((best, language) => (fits(language) > fits(best) ? language : best));
}

/** The header row that bears the ledger's columns, and its places; undefined where no row does. */
export function findLedgerHeader(
  table: SheetTable,
): { readonly sheet: LedgerSheet; readonly damages: readonly HeaderDamage[] } | undefined {
  for (let row = 0; row < Math.min(ROWS_SEARCHED, table.raw.length); row++) {
    const headers = table.raw[row] ?? [];
    const found = new Map<LedgerColumn, number>();
    headers.forEach((header, place) => {
      const column = header === "" ? undefined : HEADERS.get(foldText(header));
      if (column !== undefined && !found.has(column)) found.set(column, place);
    });
    if (found.size < COLUMNS_NEEDED) continue;
    const language = languageOf(headers);
    const words = ledgerWords(language).columns;
    const taken = new Set(found.values());
    const damages: HeaderDamage[] = [];
    const places: number[] = [];
    for (const column of LEDGER_COLUMNS) {
      let place = found.get(column);
      if (place === undefined) {
        // A header that was overwritten still stands beside its neighbour.
        const beside = (places[places.length - 1] ?? -1) + 1;
        place = taken.has(beside) ? -1 : beside;
        if (place >= 0) taken.add(place);
      }
      const header = headers[place] ?? "";
      if (header.trim() !== words[column])
        damages.push({ column, place, found: header, expected: words[column] });
      places.push(place);
    }
    return { sheet: { name: table.sheet, headerRow: row, places, language }, damages };
  }
  return undefined;
}

/** Rows above the first one of a ledger that lost its header. */
const CHECK = LEDGER_COLUMNS.indexOf("check");
const STATUS = LEDGER_COLUMNS.indexOf("status");

/** The ledger by its rows alone, where its header is gone: they stand where a new sheet has them. */
export function findHeaderlessLedger(
  table: SheetTable,
): { readonly sheet: LedgerSheet; readonly damages: readonly HeaderDamage[] } | undefined {
  const first = table.raw.slice(0, ROWS_SEARCHED).findIndex((cells) => hasCheckForm(cells[CHECK] ?? ""));
  if (first < 0) return undefined;
  const status = table.raw[first]?.[STATUS] ?? "";
  const language =
    LANGUAGES.find((each) => Object.values(ledgerWords(each).status).includes(status)) ?? "zh-CN";
  const headerRow = first - 1;
  const header = table.raw[headerRow] ?? [];
  const words = ledgerWords(language).columns;
  return {
    sheet: { name: table.sheet, headerRow, places: [...LEDGER_COLUMNS.keys()], language },
    damages: [{ column: "number", place: 0, found: header[0] ?? "", expected: words.number }],
  };
}
