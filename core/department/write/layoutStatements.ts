import type { Day } from "../../dates/day";
import type { WorkCalendar } from "../../dates/workdaysAfter";
import type { SheetLayout } from "../../workbook/sheetLayout";
import { Speaker } from "../../words/explanation/speaker";
import type { Language } from "../../words/language";
import type { DepartmentResult, GradedScheme } from "../departmentResult";
import { appealDeadline } from "./appealDeadline";
import type { StatementRow } from "./statementRow";
import { cellsOf, linesOf, mergesOf, STATEMENT_WIDTHS } from "./statementRow";
import { statementRows } from "./statementRows";

/** What statements are made for, and what the appeal deadline rests on. */
export interface StatementRequest {
  /** Keys of the people; left out: everybody. */
  readonly people?: ReadonlySet<string>;
  /** The day on which the results are published or the statements given out. */
  readonly publishedOn?: Day;
  readonly calendar: WorkCalendar;
}

const POINTS_PER_LINE = 15;
/** What A4 upright holds between its margins, less a little for fonts that are higher. */
const PAGE_POINTS = 690;
/** Smaller than that nobody can read it: a longer statement takes a second page. */
const SMALLEST_PERCENT = 50;
const PERCENT_STEP = 5;

function statementsOf(
  { scheme, graded }: GradedScheme,
  { month, runId }: DepartmentResult,
  request: StatementRequest,
  language: Language,
): StatementRow[][] {
  const speaker = new Speaker(scheme, language);
  const ranked = graded.filter(({ rank }) => rank !== undefined).length;
  return graded
    .filter(
      ({ appraisee: { kind, member } }) => kind === "person" && (request.people?.has(member.key) ?? true),
    )
    .map((each) => {
      const deadline = appealDeadline(scheme, each, request.publishedOn, request.calendar);
      return statementRows(scheme, each, speaker, { month, runId, ranked, deadline });
    });
}

const heightOf = (rows: readonly StatementRow[], stretch: number): number =>
  rows.reduce((points, row) => {
    const lines = linesOf(row, stretch);
    return points + lines * POINTS_PER_LINE + (lines > 1 ? 3 : 0);
  }, 0);

/** The size in percent at which each statement has room on one page; smaller print has more room in its lines. */
function sizeFor(statements: readonly (readonly StatementRow[])[]): number {
  for (let percent = 100; percent > SMALLEST_PERCENT; percent -= PERCENT_STEP) {
    const room = (PAGE_POINTS * 100) / percent;
    if (statements.every((rows) => heightOf(rows, 100 / percent) <= room)) return percent;
  }
  return SMALLEST_PERCENT;
}

/** Lays out the statements: a page for each person under each scheme, ready to be printed upright on A4. */
export function layoutStatements(
  result: DepartmentResult,
  name: string,
  request: StatementRequest,
  language: Language,
): SheetLayout | undefined {
  const statements = result.schemes.flatMap((each) => statementsOf(each, result, request, language));
  if (statements.length === 0) return undefined;
  const percent = sizeFor(statements);
  const stretch = 100 / percent;
  const rows = statements.flat();
  let next = 0;
  const starts = statements.map((each) => {
    const start = next;
    next += each.length;
    return start;
  });
  return {
    name,
    rows: rows.map(cellsOf),
    widths: STATEMENT_WIDTHS.map((width) => Math.floor(width * stretch)),
    lines: rows.map((row) => linesOf(row, stretch)),
    merges: rows.flatMap(mergesOf),
    frozenRows: 0,
    frozenColumns: 0,
    page: { orientation: "portrait", breaksBefore: starts.slice(1), scalePercent: percent },
  };
}
