import { freeSheetName } from "../workbook/freeSheetName";
import type { CellContent, Change } from "../workbook/change";
import type { CellStyle } from "../workbook/sheetLayout";
import type { Language } from "../words/language";
import { ledgerWords } from "../words/renderLedger";
import type { LedgerPlace } from "./ledger";
import { Ledger } from "./ledger";
import type { LedgerColumn } from "./ledgerColumns";
import { CHECKED_COLUMNS, LEDGER_COLUMNS, NUMBER_COLUMNS } from "./ledgerColumns";
import type { LedgerEnd } from "./ledgerEnd";
import { endText } from "./ledgerEnd";
import type { LedgerRecord } from "./ledgerRecord";
import { LedgerRow } from "./ledgerRow";
import { CHAIN_START, cellHashes, checkText, emptyHashes, moveChain } from "./rowCheck";

const WIDTHS: Readonly<Record<LedgerColumn, number>> = {
  number: 7,
  month: 10,
  status: 11,
  person: 14,
  key: 14,
  kind: 8,
  scheme: 24,
  total: 9,
  grade: 8,
  rank: 8,
  rankFromLast: 9,
  payout: 9,
  pay: 12,
  money: 12,
  incidents: 9,
  figures: 40,
  proposals: 28,
  note: 32,
  appeal: 12,
  replaces: 9,
  schemeHash: 19,
  run: 19,
  check: 44,
};

const STYLES: Partial<Readonly<Record<LedgerColumn, CellStyle>>> = {
  payout: "payout",
  pay: "decimal",
  money: "decimal",
};
const styleOf = (column: LedgerColumn): CellStyle =>
  STYLES[column] ?? (NUMBER_COLUMNS.has(column) ? "points" : "text");

/** Title, note and header of a new ledger stand in its first rows. */
const HEADER_ROW = 2;

const START: LedgerEnd = { number: 0, chain: CHAIN_START };

/** The line above the header that says where the ledger ends. */
const endLine = (language: Language, end: LedgerEnd): string =>
  `${ledgerWords(language).note} ${endText(end)}`;

/** A new ledger's sheet. What shows last is written last, so that a run that is broken off begins anew. */
function newSheet(name: string, isThere: boolean, language: Language): Change[] {
  const words = ledgerWords(language);
  const area = { column: 0, rows: 1, columns: LEDGER_COLUMNS.length };
  return [
    ...(isThere ? [] : [{ kind: "add sheet", sheet: name } as const]),
    { kind: "widths", sheet: name, widths: LEDGER_COLUMNS.map((column) => WIDTHS[column]) },
    { kind: "freeze", sheet: name, rows: HEADER_ROW + 1, columns: 4 },
    { kind: "style", sheet: name, area: { row: 0, ...area, columns: 1 }, style: "title" },
    { kind: "style", sheet: name, area: { row: 1, ...area, columns: 1 }, style: "note" },
    { kind: "style", sheet: name, area: { row: HEADER_ROW, ...area }, style: "header" },
    { kind: "protect", sheet: name },
    {
      kind: "write",
      sheet: name,
      row: 0,
      column: 0,
      cells: [
        [words.title],
        [endLine(language, START)],
        LEDGER_COLUMNS.map((column) => words.columns[column]),
      ],
    },
  ];
}

/** The place of a ledger that is about to be written for the first time. */
function newPlace({ parts }: Ledger, language: Language): LedgerPlace {
  const name = parts.blankSheet ?? freeSheetName(ledgerWords(language).sheet, parts.sheetNames);
  return {
    name,
    headerRow: HEADER_ROW,
    places: [...LEDGER_COLUMNS.keys()],
    language,
    freeRow: HEADER_ROW + 1,
    endRow: HEADER_ROW - 1,
    endColumn: 0,
    endFound: endLine(language, START),
    isEndBehind: false,
  };
}

function styleChanges({ name, places, freeRow }: LedgerPlace, rows: number): Change[] {
  return LEDGER_COLUMNS.flatMap((column, index): Change[] => {
    const place = places[index] ?? -1;
    if (place < 0) return [];
    const area = { row: freeRow, column: place, rows, columns: 1 };
    return [{ kind: "style", sheet: name, area, style: styleOf(column) }];
  });
}

const textOf = (content: CellContent): string => (content === null ? "" : String(content));

/** A row to be appended, with the number of the one it replaces. */
type AppendedRecord = LedgerRecord & { readonly replaces?: number };

/** What a record's cell of a column holds. */
function contentOf(
  record: AppendedRecord,
  column: LedgerColumn,
  number: number,
  words: ReturnType<typeof ledgerWords>,
): CellContent {
  if (column === "number") return number;
  if (column === "status") return words.status[record.status];
  if (column === "kind") return record.recordKey === "" ? null : words.kinds[record.kind];
  return (column === "replaces" ? record.replaces : record.cells[column]) ?? null;
}

/** The language that rows of a ledger are written in: that of its header, or that of the user for a new one. */
export function ledgerLanguage({ parts }: Ledger, language: Language): Language {
  return parts.place?.language ?? language;
}

/** Changes of the ledger, and the ledger as it will be. */
export interface LedgerAppended {
  readonly changes: readonly Change[];
  readonly ledger: Ledger;
}

/** The change that writes anew where the ledger ends; none where the sheet says so already. */
function endChanges({ name, language, endRow, endColumn, endFound }: LedgerPlace, end: LedgerEnd): Change[] {
  if (endRow < 0 || endFound.endsWith(` ${endText(end)}`)) return [];
  const cells = [[endLine(language, end)]];
  return [{ kind: "write", sheet: name, row: endRow, column: endColumn, cells }];
}

/** Completes a run that wrote all its rows but not where the ledger ends. */
export function completeEnd({ parts }: Ledger): readonly Change[] {
  return parts.place?.isEndBehind === true ? endChanges(parts.place, parts.end) : [];
}

/** True where rows can be appended so that they are found again: no column of the ledger is gone. */
export function isWritable({ parts }: Ledger): boolean {
  return parts.place?.places.every((place) => place >= 0) ?? true;
}

/**
 * Appends rows to the ledger, each with its number and check, creating its sheet where there is none. The rows are
 * written in one block, and after them where the ledger ends.
 */
export function appendRows(
  ledger: Ledger,
  records: readonly AppendedRecord[],
  language: Language,
): LedgerAppended {
  const { parts } = ledger;
  const place = parts.place ?? newPlace(ledger, language);
  const words = ledgerWords(place.language);
  const hashes = emptyHashes();
  const width = Math.max(...place.places) + 1;
  let { number } = parts.end;
  const chain = { ...parts.end.chain };
  const rows: LedgerRow[] = [];
  const cells = records.map((record, index) => {
    number++;
    const line = new Array<CellContent>(width).fill(null);
    const texts = new Array<string>(LEDGER_COLUMNS.length);
    for (let at = 0; at < CHECKED_COLUMNS.length; at++) {
      const content = contentOf(record, CHECKED_COLUMNS[at] as LedgerColumn, number, words);
      line[place.places[at] ?? 0] = content;
      texts[at] = textOf(content);
    }
    moveChain(chain, cellHashes(texts, hashes));
    const check = checkText(chain, hashes);
    line[place.places[CHECKED_COLUMNS.length] ?? 0] = check;
    texts[CHECKED_COLUMNS.length] = check;
    rows.push(new LedgerRow(texts, number, record.status, record.kind, place.freeRow + index, false));
    return line;
  });
  const end: LedgerEnd = { number, chain };
  const changes: Change[] = [
    ...(parts.place ? [] : newSheet(place.name, parts.blankSheet !== undefined, language)),
    ...(cells.length === 0
      ? []
      : [
          ...styleChanges(place, cells.length),
          { kind: "write", sheet: place.name, row: place.freeRow, column: 0, cells } as const,
        ]),
    ...endChanges(place, end),
  ];
  const after = new Ledger({
    ...parts,
    rows: [...parts.rows, ...rows],
    end,
    place: {
      ...place,
      freeRow: place.freeRow + cells.length,
      endFound: endLine(place.language, end),
      isEndBehind: false,
    },
  });
  return { changes, ledger: after };
}
