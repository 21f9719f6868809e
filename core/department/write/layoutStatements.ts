import type { Day } from "../../dates/day";
import type { WorkCalendar } from "../../dates/workdaysAfter";
import type { SheetLayout } from "../../workbook/sheetLayout";
import { Speaker } from "../../words/explanation/speaker";
import type { Language } from "../../words/language";
import type { DepartmentResult, GradedScheme } from "../departmentResult";
import { appealDeadline } from "./appealDeadline";
import type { StatementRow } from "./statementRow";
import { brokenRow, cellsOf, linesOf, stretchedWidths } from "./statementRow";
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

/** Statements at a size in percent, each with its rows. */
interface SizedStatements {
  readonly percent: number;
  readonly statements: readonly (readonly StatementRow[])[];
}

/** The statements at the size at which each has room on one page; smaller print has more room in its lines. */
function fitToPage(statements: readonly (readonly StatementRow[])[]): SizedStatements {
  for (let percent = 100; ; percent -= PERCENT_STEP) {
    const stretch = 100 / percent;
    const sized: StatementRow[][] = [];
    const room = PAGE_POINTS * stretch;
    const isLast = percent <= SMALLEST_PERCENT;
    const isWhole = statements.every((rows) => {
      const broken = rows.flatMap((row) => brokenRow(row, stretch));
      sized.push(broken);
      return isLast || heightOf(broken, stretch) <= room;
    });
    if (isWhole) return { percent, statements: sized };
  }
}

/** Lays out the statements: a page for each person under each scheme, ready to be printed upright on A4. */
export function layoutStatements(
  result: DepartmentResult,
  name: string,
  request: StatementRequest,
  language: Language,
): SheetLayout | undefined {
  const written = result.schemes.flatMap((each) => statementsOf(each, result, request, language));
  if (written.length === 0) return undefined;
  const { percent, statements } = fitToPage(written);
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
    widths: stretchedWidths(stretch),
    lines: rows.map((row) => linesOf(row, stretch)),
    frozenRows: 0,
    frozenColumns: 0,
    page: { orientation: "portrait", breaksBefore: starts.slice(1), scalePercent: percent },
  };
}
