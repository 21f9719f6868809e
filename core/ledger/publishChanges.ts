import type { DepartmentFinding } from "../department/departmentFinding";
import type { Language } from "../words/language";
import { ledgerWords } from "../words/renderLedger";
import { appendRows, isWritable, ledgerLanguage } from "./appendRows";
import type { Ledger } from "./ledger";
import type { LedgerUpdate } from "./ledgerChanges";
import { LONGEST_NOTE } from "./ledgerRecord";
import { steadyText } from "./ledgerRow";

/** Who publishes a month, and when. */
export interface Publication {
  readonly language: Language;
  readonly by?: string;
  /** 2026-07-05. */
  readonly on?: string;
}

function obstacleOf(ledger: Ledger, month: string): "no rows" | "unfinished" | "damaged" | undefined {
  if (!ledger.months.includes(month)) return "no rows";
  if (!ledger.isWhole(month)) return "unfinished";
  return ledger.damagedMonths.has(month) || !isWritable(ledger) ? "damaged" : undefined;
}

/** Locks a month: from then on only upheld appeals change it. A month that is published already stays as it is. */
export function publishChanges(ledger: Ledger, month: string, publication: Publication): LedgerUpdate {
  if (ledger.isPublished(month)) return { changes: [], findings: [], ledger };
  const why = obstacleOf(ledger, month);
  if (why) {
    const message = { code: "can't publish", month, why } as const;
    const finding: DepartmentFinding = { severity: "error", count: 1, message };
    return { changes: [], findings: [finding], ledger };
  }
  const { notes } = ledgerWords(ledgerLanguage(ledger, publication.language));
  const { by = "", on = "" } = publication;
  const note = steadyText(notes.published(by, on), LONGEST_NOTE);
  const row = { status: "published", kind: "person", recordKey: "", cells: { month, note } } as const;
  return { ...appendRows(ledger, [row], publication.language), findings: [] };
}
