import type { DepartmentFinding } from "../department/departmentFinding";
import type { LedgerMessage } from "../words/ledgerMessages";
import { cellName } from "../workbook/sheetTable";
import type { Damage } from "./damage";
import type { Ledger } from "./ledger";
import type { LedgerColumn } from "./ledgerColumns";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import type { LedgerSheet } from "./ledgerSheet";

/** Edited cells of one column that are reported one by one; further ones only by their number. */
const CELLS_NAMED = 20;

function messageOf(damage: Damage): LedgerMessage {
  const { months, number } = damage;
  switch (damage.kind) {
    case "cell": {
      const { column, found, expected } = damage;
      return { code: "ledger cell edited", column, row: number, months, found, expected };
    }
    case "row":
      return { code: "ledger row edited", row: number, months };
    case "missing":
      return { code: "ledger rows missing", from: number, to: damage.to, months };
    case "twice":
      return { code: "ledger rows twice", rows: 1, first: number, months };
    case "moved":
      return { code: "ledger rows moved", rows: damage.rows, expected: number };
    case "foreign":
      return { code: "ledger row foreign", found: damage.found };
  }
}

const columnOf = (damage: Damage): LedgerColumn => (damage.kind === "cell" ? damage.column : "number");

/** Copies that stand together are one finding; so are the cells of a column beyond those that are named. */
function gathered(damages: readonly Damage[]): { damage: Damage; count: number; months: Set<string> }[] {
  const groups: { damage: Damage; count: number; months: Set<string>; lastRow: number }[] = [];
  const named = new Map<string, number>();
  for (const damage of damages) {
    const kind = `${damage.kind} ${columnOf(damage)}`;
    const last = groups[groups.length - 1];
    const isRun =
      damage.kind === "twice" && last?.damage.kind === "twice" && last.lastRow + 1 === damage.sheetRow;
    const isBeyond = (named.get(kind) ?? 0) >= CELLS_NAMED;
    const home = isRun
      ? last
      : isBeyond
        ? [...groups].reverse().find((group) => `${group.damage.kind} ${columnOf(group.damage)}` === kind)
        : undefined;
    if (home) {
      home.count++;
      home.lastRow = damage.sheetRow;
      for (const month of damage.months) home.months.add(month);
      continue;
    }
    named.set(kind, (named.get(kind) ?? 0) + 1);
    groups.push({ damage, count: 1, months: new Set(damage.months), lastRow: damage.sheetRow });
  }
  return groups;
}

/** What is damaged in the ledger, each with its place; what a later run has replaced is only a warning. */
export function damageFindings(ledger: Ledger, { name, places }: LedgerSheet): DepartmentFinding[] {
  return gathered(ledger.parts.damages).map(({ damage, count, months }) => {
    const place = places[LEDGER_COLUMNS.indexOf(columnOf(damage))] ?? 0;
    const message = messageOf({ ...damage, months: [...months] });
    return {
      severity: ledger.isHealed(damage) ? "warning" : "error",
      sheet: name,
      cell: cellName(damage.sheetRow, Math.max(place, 0)),
      count,
      message: message.code === "ledger rows twice" ? { ...message, rows: count } : message,
    };
  });
}
