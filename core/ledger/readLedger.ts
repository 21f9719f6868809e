import type { DepartmentFinding } from "../department/departmentFinding";
import { LEDGER_WORDS } from "../words/renderLedger";
import type { WorkbookContent } from "../workbook/port";
import type { SheetTable } from "../workbook/sheetTable";
import { cellName } from "../workbook/sheetTable";
import type { Damage } from "./damage";
import { damageFindings } from "./damageFindings";
import type { LedgerPlace } from "./ledger";
import { Ledger } from "./ledger";
import type { LedgerEnd, NotedEnd } from "./ledgerEnd";
import { endText, notedEnd } from "./ledgerEnd";
import type { HeaderDamage, LedgerSheet } from "./ledgerSheet";
import { findHeaderlessLedger, findLedgerHeader, isLedgerName } from "./ledgerSheet";
import { CHAIN_START, isSameChain } from "./rowCheck";
import { firstFreeRow } from "./sheetRows";
import { verifyRows } from "./verifyRows";
import type { VerifiedRows } from "./verifiedRows";

/** A sheet that holds a ledger. */
interface Found {
  readonly table: SheetTable;
  readonly sheet: LedgerSheet;
  readonly damages: readonly HeaderDamage[];
}

/** All sheets that hold a ledger, those of its name first. */
function ledgersIn({ sheets }: WorkbookContent): Found[] {
  const found = sheets.flatMap((table): Found[] => {
    const header =
      findLedgerHeader(table) ?? (isLedgerName(table.sheet) ? findHeaderlessLedger(table) : undefined);
    return header ? [{ table, ...header }] : [];
  });
  return [
    ...found.filter(({ table }) => isLedgerName(table.sheet)),
    ...found.filter(({ table }) => !isLedgerName(table.sheet)),
  ];
}

function headerFindings({ sheet, damages }: Found): DepartmentFinding[] {
  return damages.map(({ place, found, expected }) => ({
    severity: "error",
    sheet: sheet.name,
    cell: cellName(Math.max(sheet.headerRow, 0), Math.max(place, 0)),
    count: 1,
    message:
      place < 0
        ? { code: "ledger column missing", column: expected }
        : { code: "ledger header edited", found, expected },
  }));
}

/** What the line above the header and the rows say together of where the ledger ends. */
function settleEnd(
  { table, sheet }: Found,
  { rows, end, lastSheetRow = sheet.headerRow }: VerifiedRows,
): { end: LedgerEnd; damages: Damage[]; findings: DepartmentFinding[] } {
  const noted = notedEnd(table, sheet);
  const edited = (expected: LedgerEnd): DepartmentFinding => ({
    severity: "error",
    sheet: sheet.name,
    cell: cellName(noted.row, noted.column),
    count: 1,
    message: { code: "ledger end edited", found: noted.found, expected: endText(expected) },
  });
  if (!noted.end) return { end, damages: [], findings: [edited(end)] };
  const isEndOfRows = isSameChain(noted.end.chain, end.chain);
  if (noted.end.number === end.number && isEndOfRows) return { end, damages: [], findings: [] };
  if (noted.end.number > end.number && !isEndOfRows) {
    const last = rows[rows.length - 1];
    return {
      // Numbers go on behind the missing rows, so that the gap stays to be seen.
      end: noted.end,
      damages: [
        {
          kind: "missing",
          number: end.number + 1,
          to: noted.end.number,
          sheetRow: lastSheetRow + 1,
          months: last && !last.isEnd && last.month !== "" ? [last.month] : [],
        },
      ],
      findings: [],
    };
  }
  return { end, damages: [], findings: isNotedBehind(noted.end, rows) ? [] : [edited(end)] };
}

/** True where the line tells of a row before the last one: a run was broken off before it wrote the line anew. */
function isNotedBehind({ number, chain }: LedgerEnd, rows: VerifiedRows["rows"]): boolean {
  if (number === 0) return isSameChain(chain, CHAIN_START);
  const row = rows.find((each) => each.number === number);
  return row?.text("check").startsWith(endText({ number, chain }).replace(/^\d+ · /, "")) ?? false;
}

/** True where the line is ours to write, whatever was done to it. */
function isOurLine({ found, end }: NotedEnd): boolean {
  return end !== undefined || found === "" || LEDGER_WORDS.some(({ note }) => found.startsWith(note));
}

function unfinishedFindings(ledger: Ledger, sheet: string): DepartmentFinding[] {
  return ledger.months.flatMap((month): DepartmentFinding[] => {
    if (ledger.isWhole(month)) return [];
    const rows = [...ledger.activeIn(month).values()].length;
    return [
      { severity: "warning", sheet, count: 1, message: { code: "ledger run unfinished", month, rows } },
    ];
  });
}

/**
 * Reads the ledger of a workbook and verifies every row. Whatever isn't as it was written is a finding; nothing is
 * repaired. A workbook without a ledger has an empty one.
 */
export function readLedger(content: WorkbookContent): Ledger {
  const sheetNames = content.sheets.map(({ sheet }) => sheet);
  const [found, ...others] = ledgersIn(content);
  if (!found) {
    const blank = content.sheets.find((table) => isLedgerName(table.sheet) && firstFreeRow(table) === 0);
    return new Ledger({
      rows: [],
      damages: [],
      findings: [],
      end: { number: 0, chain: CHAIN_START },
      sheetNames,
      ...(blank && { blankSheet: blank.sheet }),
    });
  }
  const { table, sheet } = found;
  const verified = verifyRows(table, sheet);
  const noted = notedEnd(table, sheet);
  const settled = settleEnd(found, verified);
  const place: LedgerPlace = {
    ...sheet,
    freeRow: Math.max(firstFreeRow(table), sheet.headerRow + 1),
    endRow: isOurLine(noted) && sheet.headerRow > 0 ? noted.row : -1,
    endColumn: noted.column,
    endFound: noted.found,
    isEndBehind:
      noted.end !== undefined && noted.end.number < settled.end.number && settled.findings.length === 0,
  };
  const parts = {
    rows: verified.rows,
    damages: [...verified.damages, ...settled.damages],
    end: settled.end,
    place,
    sheetNames,
  };
  const ledger = new Ledger({ ...parts, findings: [] });
  const findings: DepartmentFinding[] = [
    ...(others.length === 0 ? [] : [severalLedgers(found, others)]),
    ...headerFindings(found),
    ...damageFindings(ledger, sheet),
    ...settled.findings,
    ...unfinishedFindings(ledger, sheet.name),
  ];
  return new Ledger({ ...parts, findings });
}

function severalLedgers({ sheet }: Found, others: readonly Found[]): DepartmentFinding {
  return {
    severity: "warning",
    sheet: sheet.name,
    count: 1,
    message: {
      code: "several ledgers",
      read: sheet.name,
      others: others.map(({ table }) => table.sheet),
    },
  };
}
