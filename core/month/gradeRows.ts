import { checkIds } from "./checkIds";
import { checkNames, checkRowsPerDay } from "./checkNames";
import type { CompleteMatch } from "./chooseData";
import type { FindingCollector } from "./findings";
import { gradePeople } from "./gradePeople";
import type { ScoredPerson } from "./gradePeople";
import type { MonthResult } from "./monthResult";
import { payoutBelowGrade } from "./payoutBelowGrade";
import { Places } from "./places";
import { isOfMonth } from "./readDay";
import type { DataRow } from "./readRows";
import { scoreIndicator } from "./scoreIndicator";

/**
 * Scores, grades and ranks the people in the rows of a month; what is doubtful about them becomes findings.
 * @param month 2022-07; undefined where the rows have no dates and all are taken
 */
export function gradeRows(
  match: CompleteMatch,
  allRows: readonly DataRow[],
  month: string | undefined,
  findings: FindingCollector,
): Pick<MonthResult, "indicators" | "people" | "rowsOfMonth"> {
  const names = checkNames(match, allRows, findings);
  const rows = month === undefined ? allRows : allRows.filter(({ day }) => isOfMonth(day, month));
  checkRowsPerDay(match, rows, names, findings);
  checkIds(match, rows, names, findings);
  const placed = { names, places: new Places() };
  const indicators = match.measured.map((measured) =>
    scoreIndicator(match, measured, rows, placed, findings),
  );
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
