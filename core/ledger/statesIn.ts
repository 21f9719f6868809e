import { spanOf } from "../appraise/periodMonth";
import type { Ledger } from "./ledger";
import type { LedgerKind } from "./ledgerColumns";
import type { LedgerRow } from "./ledgerRow";
import { readProposals } from "./proposalsText";

/** A state that an escalation has proposed for somebody, such as probation, and that lasts into a month. */
export interface LastingState {
  readonly kind: LedgerKind;
  readonly key: string;
  readonly name: string;
  readonly schemeId: string;
  /** Id of the state. */
  readonly state: string;
  /** Id of the escalation that proposed it. */
  readonly rule: string;
  /** The period in which it was proposed. */
  readonly since: string;
  readonly periods: number;
  /** How many periods of it are over, the one at hand included: 1 in the first. */
  readonly period: number;
}

/** The active rows that propose anything. */
function proposingRows(ledger: Ledger): LedgerRow[] {
  return ledger.rows.filter(
    (row) => row.status !== "withdrawn" && row.text("proposals") !== "" && ledger.isActive(row),
  );
}

/**
 * The states of the people in a month. A state starts in the period after the one that proposed it and lasts for its
 * number of periods; proposed again while it lasts, it is listed anew. Whether it was imposed is a person's decision.
 */
export function statesIn(ledger: Ledger, month: string): LastingState[] {
  const at = spanOf(month);
  if (!at) return [];
  return proposingRows(ledger).flatMap((row): LastingState[] => {
    const since = spanOf(row.month);
    if (!since || since.lastMonth >= at.lastMonth) return [];
    const period = Math.ceil((at.lastMonth - since.lastMonth) / since.months);
    return readProposals(row.text("proposals")).flatMap(({ rule, proposes, periods }): LastingState[] => {
      if (periods === undefined || period > periods) return [];
      const { kind, key, name, schemeId } = row;
      return [{ kind, key, name, schemeId, state: proposes, rule, since: row.month, periods, period }];
    });
  });
}
