import type { Scheme } from "../schemes/scheme";
import type { MonthFault } from "../words/monthMessages";
import { checkIds } from "./checkIds";
import { checkNames, checkRowsPerDay } from "./checkNames";
import { checkLatestMonth } from "./checkLatestMonth";
import { chooseData } from "./chooseData";
import type { CompleteMatch } from "./chooseData";
import { explainNoMatch, headerTwiceFault } from "./explainNoMatch";
import { FindingCollector } from "./findings";
import { gradePeople } from "./gradePeople";
import type { ScoredPerson } from "./gradePeople";
import type { MonthResult } from "./monthResult";
import { DATE_COLUMNS } from "../schemes/commonColumns";
import { payoutBelowGrade } from "./payoutBelowGrade";
import { monthOf } from "./readDay";
import { readRows } from "./readRows";
import type { DataRow } from "./readRows";
import { scoreIndicator } from "./scoreIndicator";
import type { SheetTable } from "./sheetTable";

/** A graded month, or why there is none. */
export type MonthOutcome =
  | { readonly kind: "graded"; readonly result: MonthResult }
  | { readonly kind: "fault"; readonly fault: MonthFault };

const fail = (fault: MonthFault): MonthOutcome => ({ kind: "fault", fault });

function gradeRows(
  match: CompleteMatch,
  allRows: readonly DataRow[],
  month: string | undefined,
  findings: FindingCollector,
): Pick<MonthResult, "indicators" | "people" | "rowsOfMonth"> {
  const names = checkNames(match, allRows, findings);
  const rows = month === undefined ? allRows : allRows.filter(({ day }) => monthOf(day) === month);
  checkRowsPerDay(match, rows, names, findings);
  checkIds(match, rows, names, findings);
  const indicators = match.measured.map((measured) => scoreIndicator(match, measured, rows, names, findings));
  const present = new Set(rows.map(({ personKey }) => personKey));
  const absent = [...names].filter(([key]) => !present.has(key)).map(([, name]) => name);
  if (absent.length > 0 && month !== undefined)
    findings.add("info", { code: "not this month", people: absent, month });
  const scored = [...present].map((key): ScoredPerson => {
    const results = indicators.map((indicator) => indicator.of(key));
    const unread = [...new Set(indicators.flatMap((indicator) => indicator.unreadOf(key)))];
    return {
      ...(unread.length > 0 && { unread }),
      person: names.get(key) ?? key,
      indicators: results.map(({ value, points }) => ({
        ...(value !== undefined && { value }),
        ...(points !== undefined && { points }),
      })),
      lacks: results.flatMap(({ lacks }) => lacks ?? []),
    };
  });
  const people = gradePeople(match.scheme, scored);
  const keys = new Map(scored.map(({ person }, index) => [person, [...present][index] ?? ""]));
  for (const { person, total, lacks, outside } of people) {
    const few = indicators.flatMap(({ graded, fewCasesOf }) => {
      const cases = fewCasesOf(keys.get(person) ?? "");
      return cases === undefined ? [] : [{ indicator: graded.names, cases }];
    });
    if (total === undefined) findings.add("warning", { code: "not graded", person, lacks }, { person });
    else if (lacks.length > 0)
      findings.add(
        "warning",
        { code: "graded without", person, lacks, policy: match.scheme.total.missing },
        { person },
      );
    for (const kind of ["grade", "payout"] as const) {
      const fault = outside?.[kind];
      if (total !== undefined && fault)
        findings.add("error", { code: "total outside bands", kind, person, total, fault }, { person });
    }
    if (total !== undefined && few.length > 0)
      findings.add("warning", { code: "few cases", person, indicators: few }, { person });
  }
  const paidBelow = payoutBelowGrade(match.scheme, people);
  if (paidBelow.length > 0) findings.add("info", { code: "payout below grade", people: paidBelow });
  return { indicators: indicators.map(({ graded }) => graded), people, rowsOfMonth: rows.length };
}

/**
 * Grades a month: picks the sheet and the scheme that fit, reads the rows of the month (the latest in the data where none
 * is asked for; everything where the data have no dates) and scores, grades and ranks the people in them.
 * @param month 2022-07
 */
export function gradeMonth(
  tables: readonly SheetTable[],
  schemes: readonly Scheme[],
  month?: string,
): MonthOutcome {
  const choice = chooseData(tables, schemes);
  const { chosen } = choice;
  if (!chosen) return fail(explainNoMatch(tables, schemes, choice));
  const twice = headerTwiceFault(chosen);
  if (twice) return fail(twice);
  const { table, header } = chosen;
  const findings = new FindingCollector();
  const rows = readRows(chosen, findings);
  if (rows.length === 0) {
    const [first] = findings.inOrder();
    if (!first) return fail({ code: "no rows", sheet: table.sheet, headerRow: header.row + 1 });
    return fail({
      code: "no readable rows",
      sheet: table.sheet,
      firstFinding: first.message,
      cell: first.cell ?? null,
    });
  }
  const months = [...new Set(rows.map(({ day }) => monthOf(day)))].filter((text) => text !== "").sort();
  if (month !== undefined && chosen.date === undefined) {
    return fail({
      code: "no dates for month",
      sheet: table.sheet,
      month,
      columns: DATE_COLUMNS,
    });
  }
  if (month !== undefined && !months.includes(month))
    return fail({ code: "month not in data", sheet: table.sheet, month, months });
  const taken = month ?? months[months.length - 1];
  if (taken !== undefined && months.length > 1) {
    findings.add("info", { code: "months in data", months, taken, asked: month !== undefined });
  }
  const hiddenRows = table.hiddenRowsFrom?.(header.firstDataRow) ?? 0;
  if (hiddenRows > 0) findings.add("info", { code: "hidden rows", rows: hiddenRows }, { sheet: table.sheet });
  if (table.hidden) findings.add("warning", { code: "hidden sheet" }, { sheet: table.sheet });
  if (month === undefined) checkLatestMonth(rows, months, findings);
  if (choice.otherSheets.length > 0)
    findings.add("warning", { code: "other sheets fit", sheets: choice.otherSheets, read: table.sheet });
  const graded = gradeRows(chosen, rows, taken, findings);
  return {
    kind: "graded",
    result: {
      scheme: chosen.scheme,
      sheet: table.sheet,
      headerRow: header.row + 1,
      personHeader: header.headers[chosen.person] ?? "",
      ...(chosen.date !== undefined && { dateHeader: header.headers[chosen.date] ?? "" }),
      ...(taken !== undefined && { month: taken }),
      monthsInData: months,
      rowsRead: rows.length,
      ...graded,
      findings: findings.inOrder(),
    },
  };
}
