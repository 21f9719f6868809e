import { LEDGER_WORDS } from "../words/renderLedger";
import type { LedgerKind, LedgerStatus } from "./ledgerColumns";
import { LEDGER_COLUMNS } from "./ledgerColumns";

const STATUS = LEDGER_COLUMNS.indexOf("status");
const KIND = LEDGER_COLUMNS.indexOf("kind");

const STATUSES: ReadonlyMap<string, LedgerStatus> = new Map(
  LEDGER_WORDS.flatMap(({ status }) =>
    (Object.keys(status) as LedgerStatus[]).map((each): [string, LedgerStatus] => [status[each], each]),
  ),
);
const TEAMS: ReadonlySet<string> = new Set(LEDGER_WORDS.map(({ kinds }) => kinds.team));

/** What a row is, in whichever language it says so; undefined where it says nothing that is known. */
export function statusOf(cells: readonly string[]): LedgerStatus | undefined {
  return STATUSES.get(cells[STATUS] ?? "");
}

/** Whether a row is about a person or a team. */
export function kindOf(cells: readonly string[]): LedgerKind {
  return TEAMS.has(cells[KIND] ?? "") ? "team" : "person";
}
