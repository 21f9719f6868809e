import type { Change } from "../../workbook/change";
import { freeSheetName, LONGEST_SHEET_NAME } from "../../workbook/freeSheetName";
import type { WorkbookContent } from "../../workbook/port";
import type { SheetLayout } from "../../workbook/sheetLayout";
import type { Language } from "../../words/language";
import type { DepartmentFinding } from "../departmentFinding";
import type { DepartmentResult, GradedScheme } from "../departmentResult";
import {
  findingsSheetName,
  resultsSheetName,
  statementsSheetName,
  teamResultsSheetName,
} from "../sheetNames";
import { layoutDepartmentFindings } from "./layoutDepartmentFindings";
import { layoutSchemeResults } from "./layoutSchemeResults";
import type { StatementRequest } from "./layoutStatements";
import { layoutStatements } from "./layoutStatements";
import { outOfDateSheets } from "./outOfDateSheets";
import { ownSheetName, runOfSheet, sheetNamed } from "./ownSheet";
import { placeLayouts, sheetChanges } from "./sheetChanges";

/** What is to be written beside results and findings, and in which language. */
export interface WritingRequest {
  readonly language: Language;
  /** Left out: no statements, unless a sheet of an earlier run would be out of date. */
  readonly statements?: StatementRequest;
  /** What the appeal deadline of statements rests on. */
  readonly calendar: StatementRequest["calendar"];
}

/** What writing comes to. */
export interface Written {
  readonly changes: readonly Change[];
  /** Findings of the run and of the writing. */
  readonly findings: readonly DepartmentFinding[];
}

/** A scheme's name as the name of a sheet has room for it. */
const shortName = (name: string, room: number): string => name.slice(0, room).replace(/[\s\-,，（(]+$/, "");

/** The results of each scheme on a sheet of its own, so that it can be filtered and printed. */
function layoutResults(result: DepartmentResult, language: Language): SheetLayout[] {
  const { month, runId, schemes } = result;
  const isTeams = ({ scheme }: GradedScheme): boolean => scheme.appraises === "team";
  const teams = schemes.filter(isTeams).length;
  const given: string[] = [];
  return schemes.map((each) => {
    const nameOf = isTeams(each) ? teamResultsSheetName : resultsSheetName;
    const isOnly = (isTeams(each) ? teams : schemes.length - teams) === 1;
    const room = LONGEST_SHEET_NAME - nameOf(month, language, "").length;
    const wanted = nameOf(month, language, isOnly ? undefined : shortName(each.scheme.names[language], room));
    const name = freeSheetName(wanted, given);
    given.push(name);
    return layoutSchemeResults(each, { name, month, runId }, language);
  });
}

/** The statements that are asked for, or everybody's where those of an earlier run would be out of date. */
function layoutWantedStatements(
  existing: WorkbookContent,
  result: DepartmentResult,
  { statements, calendar, language }: WritingRequest,
): SheetLayout[] {
  const name = statementsSheetName(result.month, language);
  const table = sheetNamed(existing, ownSheetName(existing, name, []));
  // A sheet that holds nothing is one that a run was broken off at.
  const isOutOfDate = table !== undefined && runOfSheet(table) !== result.runId;
  const request = statements ?? (isOutOfDate ? { calendar } : undefined);
  const layout = request && layoutStatements(result, name, request, language);
  return layout ? [layout] : [];
}

/**
 * The changes that write a graded month: results of each scheme, statements where they are asked for, and what was
 * found and proposed. The same result and workbook give no change; sheets that aren't ours are never touched.
 */
export function writeDepartment(
  existing: WorkbookContent,
  result: DepartmentResult,
  request: WritingRequest,
): Written {
  const { language } = request;
  const { month, runId } = result;
  const results = layoutResults(result, language);
  const statements = layoutWantedStatements(existing, result, request);
  const findingsName = findingsSheetName(month, language);
  const wanted = [...results, ...statements];
  const placed = placeLayouts(existing, [...wanted, { name: findingsName }]);
  const taken = placed.flatMap(({ name }, index): DepartmentFinding[] => {
    const asked = wanted[index]?.name ?? findingsName;
    if (name === freeSheetName(asked, [])) return [];
    const message = { code: "sheet name taken", wanted: asked, taken: name } as const;
    return [{ severity: "info", sheet: asked, count: 1, message }];
  });
  const findings = [...result.findings, ...taken];
  const found = layoutDepartmentFindings(result, findings, { name: findingsName, month, runId }, language);
  const old = outOfDateSheets(existing, result, placed, language);
  return { changes: sheetChanges(existing, [...wanted, found, ...old]), findings };
}
