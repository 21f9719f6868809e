import type { Day } from "../../dates/day";
import { readDay } from "../../dates/day";
import { spanOf } from "../../appraise/periodMonth";
import type { DepartmentFinding } from "../../department/departmentFinding";
import { monthOf, readDay as readDayCell } from "../../month/readDay";
import { foldText } from "../../text/foldText";
import type { WorkbookContent } from "../../workbook/port";
import type { SheetTable } from "../../workbook/sheetTable";
import { cellName } from "../../workbook/sheetTable";
import type { AppealColumn, AppealMessage } from "../../words/ledgerMessages";
import { LEDGER_WORDS } from "../../words/renderLedger";
import { steadyText } from "../ledgerRow";
import type { Appeal } from "./appeal";
import type { AppealsSheet } from "./appealsSheet";
import { findAppealsSheet } from "./appealsSheet";

/** The appeals of a workbook, and what of them can't be counted. */
export interface ReadAppeals {
  readonly appeals: readonly Appeal[];
  readonly findings: readonly DepartmentFinding[];
}

const LONGEST_REASON = 500;

const isOneOf = (text: string, words: "upheld" | "rejected" | "open"): boolean =>
  LEDGER_WORDS.some(({ appeals }) => appeals[words].some((word) => foldText(word) === foldText(text)));

/** One row of the sheet; says what can't be read of it. */
class AppealRow {
  readonly findings: DepartmentFinding[] = [];

  constructor(
    private readonly table: SheetTable,
    private readonly places: AppealsSheet["places"],
    readonly row: number,
  ) {}

  text(column: AppealColumn): string {
    const place = this.places[column];
    return place === undefined ? "" : (this.table.raw[this.row]?.[place] ?? "").trim();
  }

  cell(column: AppealColumn): string {
    return cellName(this.row, this.places[column] ?? 0);
  }

  /** The cells of all columns that the sheet has. */
  cells(): Appeal["cells"] {
    const columns = Object.keys(this.places) as AppealColumn[];
    return Object.fromEntries(columns.map((column) => [column, this.cell(column)]));
  }

  say(column: AppealColumn, message: AppealMessage): void {
    this.findings.push({
      severity: "error",
      sheet: this.table.sheet,
      cell: this.cell(column),
      count: 1,
      message,
    });
  }

  /** The day in a column, as text; undefined where there is none. */
  #dayText(column: AppealColumn): string | undefined {
    const reading = readDayCell(this.text(column), "unknown", this.table.serialShiftDays);
    return reading.kind === "day" ? reading.day : undefined;
  }

  day(column: AppealColumn, appeal: string): Day | undefined {
    if (this.text(column) === "") return undefined;
    const day = readDay(this.#dayText(column) ?? "")?.day;
    if (day === undefined)
      this.say(column, { code: "appeal date unreadable", appeal, column, found: this.text(column) });
    return day;
  }

  month(): string | undefined {
    const text = this.text("month");
    if (spanOf(text) && !/^\d{4}-\d$/.test(text)) return text;
    const day = this.#dayText("month");
    return day === undefined ? undefined : monthOf(day);
  }

  /** What was decided; a decision that nobody or no day stands for is still open. */
  decision(appeal: string, decidedOn: Day | undefined): Appeal["decision"] {
    const text = this.text("decision");
    if (text === "" || isOneOf(text, "open")) return "open";
    const isUpheld = isOneOf(text, "upheld");
    if (!isUpheld && !isOneOf(text, "rejected")) {
      this.say("decision", { code: "appeal decision unreadable", appeal, found: text });
      return "open";
    }
    if (this.text("decidedBy") === "") {
      this.say("decidedBy", { code: "appeal decided by nobody", appeal });
      return "open";
    }
    if (decidedOn === undefined) {
      if (this.text("decidedOn") === "")
        this.say("decidedOn", { code: "appeal decided without date", appeal });
      return "open";
    }
    return isUpheld ? "upheld" : "rejected";
  }
}

function readAppeal(row: AppealRow, sheet: string): Appeal | undefined {
  // A comma would part it in the ledger, where several appeals can stand in one cell.
  const number = steadyText(row.text("number").replace(/[,，]/g, " "), 60);
  if (number === "") {
    row.say("number", { code: "appeal without number" });
    return undefined;
  }
  const month = row.month();
  if (month === undefined) {
    row.say("month", { code: "appeal month unreadable", appeal: number, found: row.text("month") });
    return undefined;
  }
  const filed = row.day("filed", number);
  const decidedOn = row.day("decidedOn", number);
  return {
    number,
    month,
    person: row.text("person"),
    scheme: row.text("scheme"),
    ...(filed !== undefined && { filed }),
    reason: steadyText(row.text("reason"), LONGEST_REASON),
    decision: row.decision(number, decidedOn),
    decidedBy: row.text("decidedBy"),
    ...(decidedOn !== undefined && { decidedOn }),
    figure: row.text("figure"),
    before: row.text("before"),
    after: row.text("after"),
    place: { sheet, cell: row.cell("number") },
    cells: row.cells(),
  };
}

function numberTwice(appeal: Appeal, again: readonly Appeal[]): DepartmentFinding {
  const { number, place } = appeal;
  const cells = [appeal, ...again].map((each) => each.place.cell);
  const message = { code: "appeal number twice", appeal: number, cells } as const;
  return { severity: "error", ...place, count: again.length + 1, message };
}

/** Reads the appeals sheet: found by its name or its columns. A workbook without one has no appeals. */
export function readAppeals(content: WorkbookContent): ReadAppeals {
  const found = findAppealsSheet(content);
  if (!found) return { appeals: [], findings: [] };
  const { table, places, firstRow, lacks } = found;
  if (lacks.length > 0) {
    const message = { code: "appeals unreadable", lacks } as const;
    return { appeals: [], findings: [{ severity: "error", sheet: table.sheet, count: 1, message }] };
  }
  const findings: DepartmentFinding[] = [];
  const byNumber = new Map<string, Appeal[]>();
  for (let at = firstRow; at < table.raw.length; at++) {
    const row = new AppealRow(table, places, at);
    const columns = Object.keys(places) as AppealColumn[];
    if (columns.every((column) => row.text(column) === "")) continue;
    const appeal = readAppeal(row, table.sheet);
    findings.push(...row.findings);
    if (appeal) byNumber.set(appeal.number, [...(byNumber.get(appeal.number) ?? []), appeal]);
  }
  const appeals = [...byNumber.values()].flatMap(([first, ...again]) => {
    if (first && again.length > 0) findings.push(numberTwice(first, again));
    return first ? [first] : [];
  });
  return { appeals, findings };
}
