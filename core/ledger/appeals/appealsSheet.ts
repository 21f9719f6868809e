import { findHeader } from "../../month/findHeader";
import { matchColumn } from "../../month/matchColumn";
import type { HeaderSynonyms } from "../../schemes/names";
import { foldText } from "../../text/foldText";
import type { WorkbookContent } from "../../workbook/port";
import type { SheetTable } from "../../workbook/sheetTable";
import type { AppealColumn } from "../../words/ledgerMessages";
import { LEDGER_WORDS, ledgerWords } from "../../words/renderLedger";

/** The appeals sheet with the places of its columns. */
export interface AppealsSheet {
  readonly table: SheetTable;
  readonly places: Partial<Readonly<Record<AppealColumn, number>>>;
  readonly firstRow: number;
  /** Columns without which no appeal can be read. */
  readonly lacks: readonly AppealColumn[];
}

const NEEDED: readonly AppealColumn[] = [
  "number",
  "month",
  "person",
  "decision",
  "decidedBy",
  "figure",
  "after",
];
/** A sheet of another name that bears so many of the columns holds appeals. */
const COLUMNS_OF_OTHER_NAME = 9;

const WORDS = ledgerWords("en").appeals.columns;
const SYNONYMS = new Map(
  (Object.keys(WORDS) as AppealColumn[]).map((column): [AppealColumn, HeaderSynonyms] => [
    column,
    {
      en: ledgerWords("en").appeals.columns[column],
      "zh-CN": ledgerWords("zh-CN").appeals.columns[column],
      "zh-TW": ledgerWords("zh-TW").appeals.columns[column],
    },
  ]),
);
const NAMES = LEDGER_WORDS.map(({ appeals }) => foldText(appeals.sheet));

/** True where a sheet is named for appeals: 申诉, 申诉记录, Appeals 2026. */
const isAppealsName = (name: string): boolean => NAMES.some((word) => foldText(name).startsWith(word));

function readHeader(table: SheetTable): AppealsSheet {
  const header = findHeader(table, [...SYNONYMS.values()]);
  const headers = header?.headers ?? [];
  const places: Partial<Record<AppealColumn, number>> = {};
  for (const [column, synonyms] of SYNONYMS) {
    const match = matchColumn(headers, synonyms);
    const place =
      match.kind === "column" ? match.column : match.kind === "twice" ? match.columns[0] : undefined;
    if (place !== undefined) places[column] = place;
  }
  const lacks = NEEDED.filter((column) => places[column] === undefined);
  return { table, places, firstRow: header?.firstDataRow ?? 0, lacks };
}

/** The sheet that holds the appeals: by its name, else by its columns; undefined where no sheet does. */
export function findAppealsSheet({ sheets }: WorkbookContent): AppealsSheet | undefined {
  const named = sheets.find(({ sheet }) => isAppealsName(sheet));
  if (named) return named.raw.some((row) => row.some((text) => text !== "")) ? readHeader(named) : undefined;
  return sheets
    .map(readHeader)
    .find(({ places, lacks }) => lacks.length === 0 && Object.keys(places).length >= COLUMNS_OF_OTHER_NAME);
}
