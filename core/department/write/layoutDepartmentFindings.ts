import type { SheetLayout } from "../../workbook/sheetLayout";
import { Speaker } from "../../words/explanation/speaker";
import type { Language } from "../../words/language";
import type { FindingText } from "../../words/monthMessages";
import { renderDepartmentMessage } from "../../words/renderDepartment";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import type { DepartmentFinding } from "../departmentFinding";
import type { DepartmentResult, GradedScheme } from "../departmentResult";
import type { FindingRow } from "./layoutFindingRows";
import { layoutFindingRows } from "./layoutFindingRows";
import type { SheetOrigin } from "./layoutSchemeResults";
import { runMark } from "./ownSheet";
import { proposalText } from "./proposalText";
import { openGrades } from "./resultNote";

const SEVERITIES = ["error", "warning", "info"] as const;

/** What a person has to decide: proposals of escalations, and grades that the rules leave open. */
function decisionRows({ scheme, graded }: GradedScheme, language: Language): FindingRow[] {
  const speaker = new Speaker(scheme, language);
  const words = departmentWritingWords(language).findings;
  // For most people there is nothing to decide.
  const concerned = graded.filter(({ proposals, gradeChoices }) => proposals.length > 0 || gradeChoices);
  return concerned.flatMap((each) => {
    const open = openGrades(scheme, each, speaker);
    const row = (label: string, text: FindingText): FindingRow => ({
      severity: "warning",
      label,
      people: [each.appraisee.member.name],
      ...text,
    });
    return [
      ...each.proposals.map((proposal) => row(words.proposal, proposalText(proposal, speaker))),
      ...(open.length > 0 ? [row(words.open, words.openGrade(open))] : []),
    ];
  });
}

/** The findings of a month as lines of a sheet, the gravest first. */
export function departmentFindingRows(
  findings: readonly DepartmentFinding[],
  language: Language,
): FindingRow[] {
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity));
  return ordered.map((finding): FindingRow => {
    const { severity, sheet, cell, people, count } = finding;
    return {
      severity,
      ...(sheet !== undefined && { sheet }),
      ...(cell !== undefined && { cell, count }),
      ...(people && { people }),
      ...renderDepartmentMessage(finding.message, language),
    };
  });
}

/** Lays out what a person has to decide, and below it what was found: the gravest first. */
export function layoutDepartmentFindings(
  result: DepartmentResult,
  findings: readonly DepartmentFinding[],
  { name, month, runId }: SheetOrigin,
  language: Language,
): SheetLayout {
  const words = departmentWritingWords(language).findings;
  const decisions = result.schemes.flatMap((each) => decisionRows(each, language));
  const number = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  const counts = { proposals: decisions.length, errors: number("error"), warnings: number("warning") };
  const note = [words.note(counts), runMark(runId)].join(" · ");
  const rows = [...decisions, ...departmentFindingRows(findings, language)];
  return layoutFindingRows(name, { title: words.title(month), note }, rows, language);
}
