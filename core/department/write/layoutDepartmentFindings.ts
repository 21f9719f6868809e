import type { LayoutCell, SheetLayout } from "../../workbook/sheetLayout";
import { Speaker } from "../../words/explanation/speaker";
import type { Language } from "../../words/language";
import type { FindingText } from "../../words/monthMessages";
import { renderDepartmentMessage } from "../../words/renderDepartment";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import type { DepartmentFinding } from "../departmentFinding";
import type { DepartmentResult, GradedScheme } from "../departmentResult";
import { cellOf } from "./cell";
import type { SheetOrigin } from "./layoutSchemeResults";
import { runMark } from "./ownSheet";
import { proposalText } from "./proposalText";
import { openGrades } from "./resultNote";
import { wrappedLines } from "./wrappedLines";

/** Severity, sheet, cell, people, times, what was found, what to do. */
const WIDTHS = [10, 18, 9, 18, 8, 70, 48];

const SEVERITIES = ["error", "warning", "info"] as const;

/** What a person has to decide: proposals of escalations, and grades that the rules leave open. */
function decisionRows({ scheme, graded }: GradedScheme, language: Language): LayoutCell[][] {
  const speaker = new Speaker(scheme, language);
  const words = departmentWritingWords(language).findings;
  return graded.flatMap((each) => {
    const open = openGrades(scheme, each, speaker);
    const row = (label: string, { what, remedy }: FindingText): LayoutCell[] => [
      cellOf(label, "warning"),
      cellOf(null, "text"),
      cellOf(null, "text"),
      cellOf(each.appraisee.member.name, "wrapped"),
      cellOf(null, "whole"),
      cellOf(what, "wrapped"),
      cellOf(remedy, "wrapped"),
    ];
    return [
      ...each.proposals.map((proposal) => row(words.proposal, proposalText(proposal, speaker))),
      ...(open.length > 0 ? [row(words.open, words.openGrade(open))] : []),
    ];
  });
}

/** Lays out what a person has to decide, and below it what was found: the gravest first. */
export function layoutDepartmentFindings(
  result: DepartmentResult,
  findings: readonly DepartmentFinding[],
  { name, month, runId }: SheetOrigin,
  language: Language,
): SheetLayout {
  const words = monthWords(language);
  const { columns } = words;
  const writing = departmentWritingWords(language);
  const findingRow = (finding: DepartmentFinding): LayoutCell[] => {
    const { severity, sheet, cell, people = [], count } = finding;
    const { what, remedy } = renderDepartmentMessage(finding.message, language);
    return [
      cellOf(words.severities[severity], severity),
      cellOf(sheet, "text"),
      cellOf(cell, "text"),
      cellOf(people.length > 0 ? words.people(people) : null, "wrapped"),
      cellOf(cell === undefined ? null : count, "whole"),
      cellOf(what, "wrapped"),
      cellOf(remedy, "wrapped"),
    ];
  };
  const decisions = result.schemes.flatMap((each) => decisionRows(each, language));
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const number = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  const counts = { proposals: decisions.length, errors: number("error"), warnings: number("warning") };
  const headers = [
    columns.severity,
    columns.sheet,
    columns.cell,
    writing.columns.people,
    columns.cells,
    columns.finding,
    columns.remedy,
  ];
  const body = [...decisions, ...ordered.map(findingRow)];
  const top = [
    [cellOf(writing.findings.title(month), "title")],
    [cellOf([writing.findings.note(counts), runMark(runId)].join(" · "), "note")],
    headers.map((header) => cellOf(header, "header")),
  ];
  const rows = [...top, ...(body.length > 0 ? body : [[cellOf(words.noFindings, "text")]])];
  return {
    name,
    rows,
    widths: WIDTHS,
    lines: rows.map((row) =>
      row.reduce(
        (lines, { value, style }, column) =>
          style === "wrapped" && typeof value === "string"
            ? Math.max(lines, wrappedLines(value, WIDTHS[column] ?? 1))
            : lines,
        1,
      ),
    ),
    frozenRows: top.length,
    frozenColumns: 0,
    filter: { row: top.length - 1, column: 0, rows: body.length + 1, columns: headers.length },
    page: { orientation: "landscape", breaksBefore: [], repeatedRows: top.length },
  };
}
