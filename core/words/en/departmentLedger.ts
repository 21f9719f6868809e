import type { LedgerColumn, LedgerStatus } from "../../ledger/ledgerColumns";
import { listSome } from "../listSome";
import type { AppealColumn, LedgerWords } from "../ledgerMessages";
import type { FindingText } from "../monthMessages";

const text = (what: string, remedy = ""): FindingText => ({ what, remedy });
const quote = (found: string): string => (found.trim() === "" ? "(blank)" : `“${found.slice(0, 60)}”`);
const list = (items: readonly string[], shown = 8): string =>
  listSome(items, shown, ", ", (count) => ` and ${count} more`);
const of = (months: readonly string[]): string => (months.length === 0 ? "" : ` of ${list(months, 24)}`);

const UNDO =
  "Undo the edit (the protection of the sheet has no password), or bring the sheet back from its version history or a copy; a result is corrected by running the month again or by an appeal, never in the ledger.";
const RESTORE =
  "Bring the rows back from the version history or a copy of the workbook; the protection of the sheet has no password.";
const AS_APPEALED = "Correct the row in the appeals sheet.";

const COLUMNS: Readonly<Record<LedgerColumn, string>> = {
  number: "No.",
  month: "Month",
  status: "Status",
  person: "Name",
  key: "Key",
  kind: "Kind",
  scheme: "Scheme",
  total: "Total",
  grade: "Grade",
  rank: "Rank",
  rankFromLast: "Rank from last",
  payout: "Payout",
  pay: "Pay (yuan)",
  money: "Rewards and fines (yuan)",
  incidents: "Incidents",
  figures: "Further figures",
  proposals: "Proposals",
  note: "Note",
  appeal: "Appeal",
  replaces: "Replaces row",
  schemeHash: "Scheme check",
  run: "Run",
  check: "Row check",
};

const STATUS: Readonly<Record<LedgerStatus, string>> = {
  graded: "Graded",
  "not graded": "Not graded",
  withdrawn: "Withdrawn",
  published: "Published",
  "end of run": "End of run",
  "broken off": "Run broken off",
};
/** A cell as people see it: what a row is, is kept as a code. */
const shown = (column: LedgerColumn, cell: string): string =>
  column === "status" ? ((STATUS as Readonly<Record<string, string | undefined>>)[cell] ?? cell) : cell;

const APPEAL_COLUMNS: Readonly<Record<AppealColumn, readonly string[]>> = {
  number: ["No.", "Appeal no.", "Appeal", "Number"],
  month: ["Month", "Appraised month", "Period"],
  person: ["Name", "Person", "Appellant", "Team"],
  scheme: ["Scheme"],
  filed: ["Filed on", "Filed", "Date filed", "Date"],
  reason: ["Reason", "Grounds"],
  decision: ["Decision", "Outcome"],
  decidedBy: ["Decided by", "Decided by whom"],
  decidedOn: ["Decided on", "Date decided", "Answered on"],
  figure: ["Figure", "Item", "Indicator"],
  before: ["Before", "Old value"],
  after: ["After", "New value", "Corrected value"],
};

const WHY_FIXED = {
  "follows from others": "it is computed from others",
  "not left open": "the rules leave no choice there",
  "cases differ": "its cases differ in size, points or degree, so a number alone doesn't say which remain",
  "counted from a figure": "it is counted from another figure",
} as const;

const WHY_UNPUBLISHED = {
  "no rows": "the ledger has no rows of it",
  unfinished: "its last run was broken off",
  damaged: "its rows in the ledger are damaged",
} as const;

export const ledger: LedgerWords = {
  findings: {
    "ledger cell edited": ({ column, row, months, found, expected }) =>
      text(
        `${COLUMNS[column]} in ledger row ${row}${of(months)} isn't what was written: found ${quote(found)}${expected === null ? "; the check of the row doesn't fit it" : `, expected ${quote(expected)}`}.`,
        UNDO,
      ),
    "ledger row edited": ({ row, months }) =>
      text(`Ledger row ${row}${of(months)} was edited; its check doesn't fit.`, UNDO),
    "ledger rows missing": ({ from, to, months }) =>
      text(
        `${from === to ? `Ledger row ${from} is` : `Ledger rows ${from} to ${to} are`} missing${months.length === 0 ? "" : ` (beside rows${of(months)})`}.`,
        RESTORE,
      ),
    "ledger rows twice": ({ rows, first, months }) =>
      text(
        `${rows === 1 ? "A ledger row stands" : `${rows} ledger rows stand`} twice${of(months)}, from row number ${first} on; the copies aren't counted.`,
        "Delete the copies.",
      ),
    "ledger rows moved": ({ rows, expected }) =>
      text(
        `${rows === 1 ? "A ledger row isn't" : `${rows} ledger rows aren't`} in place: here row number ${expected} is expected.`,
        "Sort the ledger by its first column.",
      ),
    "ledger row foreign": ({ found }) =>
      text(
        `A row in the ledger isn't of the ledger (${quote(found)}); it isn't counted.`,
        "Move notes to another sheet, or restore the row number and the row check if this was a row of the ledger.",
      ),
    "ledger header edited": ({ found, expected }) =>
      text(`The ledger's header reads ${quote(found)} instead of ${quote(expected)}.`, "Restore the header."),
    "ledger column missing": ({ column }) =>
      text(
        `The ledger has no column ${quote(column)} any more; nothing is written until it is back.`,
        RESTORE,
      ),
    "ledger end edited": ({ found, expected }) =>
      text(
        `The line above the ledger's header should say that it ends with ${quote(expected)}; found ${quote(found)}.`,
        "Undo the edit. The next run that adds rows writes the line anew.",
      ),
    "ledger run unfinished": ({ month, rows }) =>
      text(
        `The last run of ${month} was broken off after ${rows} ledger rows.`,
        "Run the month again; it completes what is missing.",
      ),
    "several ledgers": ({ read, others }) =>
      text(
        `Several sheets look like the ledger; ${quote(read)} is used, ${list(others.map(quote))} ${others.length === 1 ? "isn't" : "aren't"}.`,
        "Delete or move the copies out of the workbook.",
      ),
    "ledger key twice": ({ person, scheme }) =>
      text(
        `${person} is graded twice under ${scheme.en}; only the first result is kept in the ledger.`,
        "Leave one row for each person and scheme, or tell namesakes apart by their numbers.",
      ),
    "ledger rows withdrawn": ({ month, people }) =>
      text(
        `In the ledger for ${month}, but not in this run, and therefore withdrawn: ${list(people, 20)}.`,
        "Run the month again with them in roster and data if they should count.",
      ),
    "month is published": ({ month, people, person, column, kept, computed }) =>
      text(
        `${month} is published, but what is computed now differs for ${people.length === 1 ? "one person" : `${people.length} people`} (${list(people)}): ${COLUMNS[column]} of ${person} is ${quote(shown(column, kept))} in the ledger and ${quote(shown(column, computed))} now. Nothing was written.`,
        "Restore the data as they were; a published month changes only through an upheld appeal.",
      ),
    "can't publish": ({ month, why }) =>
      text(`${month} can't be published: ${WHY_UNPUBLISHED[why]}.`, "Run the month first, then publish it."),
    "rests on damaged records": ({ rule, people, months }) =>
      text(
        `“${rule.en}” looks back at damaged ledger records (${list(months, 24)}) for ${list(people)}.`,
        "Restore the ledger before acting on the rule, or check those months by hand.",
      ),
    "several scores of a period": ({ person, period, schemes }) =>
      text(
        `${person} has scores of several schemes in ${period} (${list(schemes)}), so the periods can't be averaged.`,
        "Enter the period scores by hand in a column of the data.",
      ),
    "appeals unreadable": ({ lacks }) =>
      text(
        `The appeals sheet lacks ${list(lacks.map((column) => quote(APPEAL_COLUMNS[column][0] ?? column)))}; no appeal was read.`,
        "Name these columns so.",
      ),
    "appeal without number": () =>
      text("An appeal has no number and isn't counted.", "Give each appeal a number of its own."),
    "appeal number twice": ({ appeal, cells }) =>
      text(
        `Appeal ${quote(appeal)} stands in several rows (${list(cells)}); only the first counts.`,
        "Give each row a number of its own.",
      ),
    "appeal month unreadable": ({ appeal, found }) =>
      text(`Appeal ${appeal}: ${quote(found)} isn't a month.`, "Write it like 2026-06."),
    "appeal date unreadable": ({ appeal, column, found }) =>
      text(
        `Appeal ${appeal}: ${quote(found)} under ${quote(APPEAL_COLUMNS[column][0] ?? column)} isn't a date.`,
        "Write it like 2026-07-03.",
      ),
    "appeal decision unreadable": ({ appeal, found }) =>
      text(
        `Appeal ${appeal}: ${quote(found)} isn't a decision; it counts as open.`,
        "Write upheld or rejected, or leave it blank.",
      ),
    "appeal decided by nobody": ({ appeal }) =>
      text(
        `Appeal ${appeal} is decided, but nobody is named who decided; it doesn't count.`,
        "Name who decided.",
      ),
    "appeal decided without date": ({ appeal }) =>
      text(`Appeal ${appeal} is decided without a date; it doesn't count.`, "Enter the day of the decision."),
    "appeal decided before it was filed": ({ appeal, filed, decided }) =>
      text(`Appeal ${appeal} was decided on ${decided}, before it was filed (${filed}).`, AS_APPEALED),
    "appeal answered late": ({ appeal, due, decided, days }) =>
      text(
        `Appeal ${appeal} was answered on ${decided}, after ${due} (${days} working ${days === 1 ? "day" : "days"} after it was filed).`,
      ),
    "appeal open": ({ appeal, due }) => text(`Appeal ${appeal} is to be answered by ${due}.`),
    "appeal overdue": ({ appeal, due, today }) =>
      text(
        `Appeal ${appeal} was to be answered by ${due} and is still open on ${today}.`,
        "Decide it, and enter decision, name and day.",
      ),
    "appeal of unknown person": ({ appeal, found, month, nearest }) =>
      text(
        `Appeal ${appeal}: nobody of the name ${quote(found)} is graded in ${month}.${nearest === null ? "" : ` The nearest name is ${nearest}.`}`,
        AS_APPEALED,
      ),
    "appeal of unknown month": ({ appeal, month }) =>
      text(`Appeal ${appeal}: the ledger has no rows of ${month}.`, AS_APPEALED),
    "appeal of several schemes": ({ appeal, person, schemes }) =>
      text(
        `Appeal ${appeal}: ${person} is under several schemes (${list(schemes)}).`,
        "Name the scheme in the appeal.",
      ),
    "appeal of unknown figure": ({ appeal, found, nearest }) =>
      text(
        `Appeal ${appeal}: the scheme has no figure ${quote(found)}.${nearest === null ? "" : ` The nearest is ${nearest.en}.`}`,
        "Write the name or id of an indicator, section, input or incident, or the total.",
      ),
    "figure can't be corrected": ({ appeal, figure, why }) =>
      text(
        `Appeal ${appeal}: ${figure.en} can't be corrected, since ${WHY_FIXED[why]}.`,
        why === "cases differ"
          ? "Correct the rows of the incidents sheet."
          : "Appeal against the figure that it comes from.",
      ),
    "appeal value unreadable": ({ appeal, found }) =>
      text(`Appeal ${appeal}: ${quote(found)} can't be the corrected value.`, "Enter the value as a number."),
    "grade not among choices": ({ appeal, found, among }) =>
      text(
        `Appeal ${appeal}: ${quote(found)} isn't one of the grades that the rules leave to a person (${list(among.map(({ en }) => en))}); it doesn't count.`,
        `Enter one of ${list(among.map(({ en }) => en))}.`,
      ),
    "grade decided": ({ appeal, person, after, among, by, on, people }) =>
      text(
        `Decision ${appeal}: ${by} settled the grade of ${person} on ${on} as ${after} among ${list(among.map(({ en }) => en))}; results changed for ${list(people)}.`,
      ),
    "appeal before differs": ({ appeal, figure, found, expected }) =>
      text(
        `Appeal ${appeal}: ${figure.en} was ${quote(found)} before, it says, but it is ${list(expected.map(quote))}; the appeal doesn't count.`,
        AS_APPEALED,
      ),
    "appeal changes nothing": ({ appeal }) =>
      text(`Appeal ${appeal} is upheld, but changes no result.`, "Check the figure and its new value."),
    "appeal entered": ({ appeal, person, figure, before, after, people }) =>
      text(
        `Appeal ${appeal}: ${figure.en} of ${person} is ${after} instead of ${before}; results changed for ${people.length === 0 ? "nobody" : list(people)}.`,
      ),
  },
  sheet: "Ledger",
  title: "Appraisal ledger",
  note: "Rows are only added, never changed; a row replaces the one named under “Replaces row”. Edits are found by the row check. Last row:",
  columns: COLUMNS,
  status: STATUS,
  kinds: { person: "Person", team: "Team" },
  notes: {
    withdrawn: "no longer among those who are graded",
    replacesDamaged: "in place of a row that was edited",
    appeal: (number, reason) => `appeal ${number}${reason === "" ? "" : `: ${reason}`}`,
    decision: (number, by, on, reason) =>
      `grade decided by ${by} on ${on} (${number})${reason === "" ? "" : `: ${reason}`}`,
    following: (numbers) => `follows from appeal ${numbers.join(", ")}`,
    corrected: (month) => `computed anew after ${month} was corrected`,
    rows: (count) => `${count} ${count === 1 ? "row" : "rows"}`,
    published: (by, on) => ["published", ...(by ? [`by ${by}`] : []), ...(on ? [`on ${on}`] : [])].join(" "),
  },
  appeals: {
    sheet: "Appeals",
    columns: APPEAL_COLUMNS,
    upheld: ["upheld", "decided", "granted", "accepted", "yes"],
    rejected: ["rejected", "dismissed", "refused", "denied", "no"],
    open: ["open", "pending"],
  },
};
