import type { DepartmentFinding } from "../department/departmentFinding";
import type { DepartmentResult } from "../department/departmentResult";
import type { Change } from "../workbook/change";
import type { Language } from "../words/language";
import { ledgerWords } from "../words/renderLedger";
import { appendRows, completeEnd, isWritable, ledgerLanguage } from "./appendRows";
import type { EnteredAppeal } from "./appeals/appeal";
import type { Ledger } from "./ledger";
import { ledgerKey } from "./ledgerKey";
import type { LedgerRecord } from "./ledgerRecord";
import { LONGEST_NOTE, recordsOf } from "./ledgerRecord";
import type { LedgerRow } from "./ledgerRow";
import { recordKey, steadyText } from "./ledgerRow";
import type { RecordDifference } from "./sameRecord";
import { differenceFrom, isSameResult } from "./sameRecord";

/** What a run asks of the ledger beside its result. */
export interface LedgerRun {
  /** The user's language: that of a new ledger; an old one keeps its own. */
  readonly language: Language;
  /** Whether rows of schemes that the result lacks stay as they are. Default: the whole month; they are withdrawn. */
  readonly covers?: "whole month" | "listed schemes";
  /** The upheld appeals that are new in this result, and the result without them. */
  readonly appealed?: { readonly before: DepartmentResult; readonly appeals: readonly EnteredAppeal[] };
  /** An earlier month whose rows have changed, which is why this one is computed anew. */
  readonly corrected?: string;
}

/** What a run does to the ledger. */
export interface LedgerUpdate {
  readonly changes: readonly Change[];
  readonly findings: readonly DepartmentFinding[];
  /** The ledger as it will be. */
  readonly ledger: Ledger;
}

/** A record with the row that it replaces. */
type Entry = LedgerRecord & { readonly replaces?: number };

/** The records of a result; of two about the same only the first. */
function recordsOnce(
  { schemes, month, runId }: DepartmentResult,
  language: Language,
  findings: DepartmentFinding[],
): Map<string, LedgerRecord> {
  const records = new Map<string, LedgerRecord>();
  for (const graded of schemes)
    for (const record of recordsOf(graded, month, runId, language)) {
      if (!records.has(record.recordKey)) {
        records.set(record.recordKey, record);
        continue;
      }
      const person = String(record.cells.person ?? "");
      const message = { code: "ledger key twice", person, scheme: graded.scheme.names } as const;
      findings.push({ severity: "error", people: [person], count: 1, message });
    }
  return records;
}

const isWithdrawn = (row: LedgerRow | undefined): boolean => row === undefined || row.status === "withdrawn";

/** What holds in the month of a result, as far as the run covers it. */
function activeOf(
  ledger: Ledger,
  { month, schemes }: DepartmentResult,
  { covers }: LedgerRun,
): ReadonlyMap<string, LedgerRow> {
  const active = ledger.activeIn(month);
  if (covers !== "listed schemes") return active;
  const listed = new Set(schemes.map(({ scheme }) => scheme.id));
  return new Map([...active].filter(([, { schemeId }]) => listed.has(schemeId)));
}

/** How records differ from what holds: new ones, other ones, and rows that none of them speaks of any more. */
function differences(
  records: ReadonlyMap<string, LedgerRecord>,
  active: ReadonlyMap<string, LedgerRow>,
  compares: "all" | "results",
): { people: string[]; first: RecordDifference; entries: Entry[]; gone: LedgerRow[] } {
  const people: string[] = [];
  const entries: Entry[] = [];
  let first: RecordDifference | undefined;
  const note = (name: string, difference: RecordDifference): void => {
    people.push(name);
    first ??= difference;
  };
  for (const [key, record] of records) {
    const row = active.get(key);
    const name = String(record.cells.person ?? "");
    const difference =
      row === undefined || isWithdrawn(row)
        ? { column: "status" as const, kept: row?.status ?? "", computed: record.status }
        : differenceFrom(row, record, compares);
    const isReplaced = row?.isDamaged === true && compares === "all";
    if (!difference && !isReplaced) continue;
    if (difference) note(name, difference);
    entries.push(row ? { ...record, replaces: row.number } : record);
  }
  const gone = [...active].flatMap(([key, row]) => (records.has(key) || isWithdrawn(row) ? [] : [row]));
  for (const row of gone) note(row.name, { column: "status", kept: row.status, computed: "" });
  return { people, first: first ?? { column: "status", kept: "", computed: "" }, entries, gone };
}

/** A record that says that a row no longer holds, and that nothing else does. */
function withdrawn(row: LedgerRow, runId: string, note: string): Entry {
  const { kind, month, name, key, schemeId, number } = row;
  const schemeHash = row.text("schemeHash");
  return {
    status: "withdrawn",
    kind,
    recordKey: recordKey(kind, schemeId, key),
    cells: { month, person: name, key, scheme: schemeId, note, schemeHash, run: runId },
    replaces: number,
  };
}

/** A row about the month as a whole. */
function monthRow(status: LedgerRecord["status"], month: string, cells: LedgerRecord["cells"]): Entry {
  return { status, kind: "person", recordKey: "", cells: { month, ...cells } };
}

/** What the notes of records speak of. */
interface Noted {
  readonly active: ReadonlyMap<string, LedgerRow>;
  readonly appeals: readonly EnteredAppeal[];
  /** The records as they would be without the appeals. */
  readonly without: ReadonlyMap<string, LedgerRecord>;
  readonly corrected: string | undefined;
}

/** The records with what made them other ones: an appeal of their own, one of somebody else's, another month, or a damage. */
function withNotes(
  entries: readonly Entry[],
  { active, appeals, without, corrected }: Noted,
  language: Language,
): Entry[] {
  const { notes } = ledgerWords(language);
  const numbers = appeals.map(({ number }) => number);
  return entries.map((entry) => {
    const replacesDamaged = active.get(entry.recordKey)?.isDamaged === true;
    if (appeals.length === 0 && corrected === undefined && !replacesDamaged) return entry;
    const own = appeals.filter(
      ({ of }) => of && recordKey(of.kind, of.schemeId, ledgerKey(of.key)) === entry.recordKey,
    );
    const before = without.get(entry.recordKey);
    const follows = numbers.length > 0 && own.length === 0 && !(before && isSameResult(before, entry));
    const said = [
      ...(typeof entry.cells.note === "string" ? [entry.cells.note] : []),
      ...own.map(({ number, reason, decision }) =>
        decision ? notes.decision(number, decision.by, decision.on, reason) : notes.appeal(number, reason),
      ),
      ...(follows ? [notes.following(numbers)] : []),
      ...(numbers.length === 0 && corrected !== undefined ? [notes.corrected(corrected)] : []),
      ...(replacesDamaged ? [notes.replacesDamaged] : []),
    ];
    const appeal = (follows ? numbers : own.map(({ number }) => number)).join(", ");
    return {
      ...entry,
      cells: {
        ...entry.cells,
        note: steadyText(said.join("; "), LONGEST_NOTE) || null,
        appeal: steadyText(appeal) || null,
      },
    };
  });
}

function publishedFinding(
  month: string,
  { people, first }: { readonly people: readonly string[]; readonly first: RecordDifference },
): DepartmentFinding {
  const message = { code: "month is published", month, people, person: people[0] ?? "", ...first } as const;
  return { severity: "error", people, count: people.length, message };
}

/**
 * What a result adds to the ledger: a row for each person and team of whom the active row says something else, each
 * naming the row it replaces, and the end of the run. Where all rows say the same there is nothing to add. A published
 * month takes in only what new upheld appeals change, and nothing where anything else differs from what was published.
 */
export function ledgerChanges(ledger: Ledger, result: DepartmentResult, run: LedgerRun): LedgerUpdate {
  const findings: DepartmentFinding[] = [];
  const nothing = (): LedgerUpdate => ({ changes: completeEnd(ledger), findings, ledger });
  if (!isWritable(ledger)) return { changes: [], findings, ledger };
  const { month, runId } = result;
  const language = ledgerLanguage(ledger, run.language);
  const records = recordsOnce(result, language, findings);
  if (records.size === 0) return nothing();
  const active = activeOf(ledger, result, run);
  const isPublished = ledger.isPublished(month);
  const without = run.appealed ? recordsOnce(run.appealed.before, language, []) : records;
  if (isPublished) {
    const drift = differences(without, active, "results");
    if (drift.people.length > 0) {
      findings.push(publishedFinding(month, drift));
      return nothing();
    }
  }
  const { entries, gone } = differences(records, active, isPublished ? "results" : "all");
  if (entries.length + gone.length === 0 && ledger.isWhole(month)) return nothing();
  const { notes } = ledgerWords(language);
  const people = gone.map(({ name }) => name);
  if (gone.length > 0)
    findings.push({
      severity: "warning",
      people,
      count: gone.length,
      message: { code: "ledger rows withdrawn", month, people },
    });
  const rows = [
    ...withNotes(
      entries,
      { active, appeals: run.appealed?.appeals ?? [], without, corrected: run.corrected },
      language,
    ),
    ...gone.map((row) => withdrawn(row, runId, notes.withdrawn)),
  ];
  const [open] = ledger.openRows;
  const isOpenElsewhere = open !== undefined && open.month !== month;
  const openHere = isOpenElsewhere ? 0 : ledger.openRows.length;
  const cut = monthRow("broken off", open?.month ?? "", { note: notes.rows(ledger.openRows.length) });
  const end = monthRow("end of run", month, { note: notes.rows(openHere + rows.length), run: runId });
  const appended = appendRows(ledger, [...(isOpenElsewhere ? [cut] : []), ...rows, end], language);
  return { changes: appended.changes, findings, ledger: appended.ledger };
}
