import { Unsettled } from "../appraise/figure";
import type { GradedAppraisee, GradedScheme } from "../department/departmentResult";
import { paper } from "../numbers/paper";
import { toCents } from "../pay/toCents";
import { Speaker } from "../words/explanation/speaker";
import type { Language } from "../words/language";
import type { CellContent } from "../workbook/change";
import { figuresKept } from "./figuresKept";
import { withFigure } from "./figuresText";
import type { FigureColumn, LedgerColumn, LedgerStatus } from "./ledgerColumns";
import { FIGURE_COLUMNS, MONEY_COLUMNS } from "./ledgerColumns";
import { ledgerKey } from "./ledgerKey";
import type { LedgerKind } from "./ledgerRow";
import { recordKey, steadyText } from "./ledgerRow";
import { writeProposals } from "./proposalsText";

/** Longest text in a cell that holds more than a name. */
export const LONGEST_NOTE = 1000;
const LONGEST_FIGURES = 20_000;

/** A row to be written: cells by column; number, check and what it replaces are filled in when it is appended. */
export interface LedgerRecord {
  readonly status: LedgerStatus;
  readonly cells: Partial<Readonly<Record<LedgerColumn, CellContent>>>;
  /** What tells apart whom it is about; "" for a row about the month. */
  readonly recordKey: string;
  readonly kind: LedgerKind;
}

/** What a column of its own keeps of a figure; null where it has no value, or one that the column doesn't keep. */
function ownFigure({ subject }: GradedAppraisee, column: FigureColumn): CellContent {
  const value = subject.figure(FIGURE_COLUMNS[column]);
  if (value instanceof Unsettled || typeof value === "object") return null;
  if (typeof value === "number") return MONEY_COLUMNS.has(column) ? toCents(value) : paper(value);
  return column === "grade" ? steadyText(String(value)) || null : null;
}

function furtherFigures({ subject }: GradedAppraisee, { scheme }: GradedScheme): string {
  let figures = "";
  for (const { id, name, zero } of figuresKept(scheme)) {
    const value = subject.figure(id);
    if (value instanceof Unsettled || typeof value === "object") continue;
    if (zero === "kept" || value !== 0) figures = withFigure(figures, name, value);
  }
  return steadyText(figures, LONGEST_FIGURES);
}

/** True where a result lacks something that the scheme gives; a grade that a person chooses isn't lacking. */
function isNotGraded({ unsettled, gradeChoices }: GradedAppraisee): boolean {
  return unsettled.length > 0 && !(gradeChoices && unsettled.length === 1);
}

/** Makes the records of a graded scheme's people and teams. */
export function recordsOf(
  graded: GradedScheme,
  month: string,
  runId: string,
  language: Language,
): LedgerRecord[] {
  const { scheme, schemeHash } = graded;
  const speaker = new Speaker(scheme, language);
  return graded.graded.map((each) => {
    const { kind, member } = each.appraisee;
    const key = ledgerKey(member.key);
    const status = isNotGraded(each) ? "not graded" : "graded";
    const [reason] = each.unsettled;
    const proposals = each.proposals.length > 0 ? writeProposals(each.proposals, each.subject) : "";
    return {
      status,
      kind,
      recordKey: recordKey(kind, scheme.id, key),
      cells: {
        month,
        person: steadyText(member.name),
        key,
        scheme: scheme.id,
        total: ownFigure(each, "total"),
        grade: ownFigure(each, "grade"),
        rank: ownFigure(each, "rank"),
        rankFromLast: ownFigure(each, "rankFromLast"),
        payout: ownFigure(each, "payout"),
        pay: ownFigure(each, "pay"),
        money: ownFigure(each, "money"),
        incidents: ownFigure(each, "incidents"),
        figures: furtherFigures(each, graded) || null,
        proposals: proposals === "" ? null : steadyText(proposals, LONGEST_NOTE),
        note: reason && status === "not graded" ? steadyText(speaker.reason(reason), LONGEST_NOTE) : null,
        schemeHash,
        run: runId,
      },
    };
  });
}
