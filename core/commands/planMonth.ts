import { readDay } from "../dates/day";
import type { RunRequest } from "../department/run/runRequest";
import type { MonthRun } from "../department/runMonth";
import { runMonth } from "../department/runMonth";
import type { DepartmentFinding } from "../department/departmentFinding";
import { summariseDepartment } from "../department/write/summariseDepartment";
import { schemeSheetsIn } from "../schemeSheet/schemeSheetsIn";
import type { WorkbookContent } from "../workbook/port";
import { departmentFindingLines } from "../words/departmentFindingLines";
import { departmentSummaryLines } from "../words/departmentSummaryLines";
import type { Language } from "../words/language";
import { renderRunFault } from "../words/renderDepartmentRun";
import { workbookCommandWords } from "../words/renderWorkbookCommand";
import type { CommandOutcome, CommandRequest, PlannedCommand } from "./command";
import { keysOfPeople } from "./keysOfPeople";
import { refusal } from "./refusal";
import { sheetsOfMonth } from "./sheetsOfMonth";

/** The commands that run a month. */
export type MonthCommand = "grade" | "publish" | "statements";

const ofSeverity = (
  findings: readonly DepartmentFinding[],
  ...severities: readonly DepartmentFinding["severity"][]
): DepartmentFinding[] => findings.filter(({ severity }) => severities.includes(severity));

/** What a run comes to in lines: what a person must act on, the figures, and what is good to know. */
function linesOf({ result }: MonthRun, language: Language): string[] {
  const { findings } = result;
  const { schemes, decisions } = departmentSummaryLines(summariseDepartment(result, findings), language);
  const figures = schemes.flatMap(({ head, grades, money }) => [
    head,
    ...(grades.length === 0 ? [] : [grades.map(({ name, countText }) => `${name} ${countText}`).join(" · ")]),
    ...money,
  ]);
  return [
    ...departmentFindingLines(ofSeverity(findings, "error"), language),
    ...decisions,
    ...departmentFindingLines(ofSeverity(findings, "warning"), language),
    ...figures,
    ...departmentFindingLines(ofSeverity(findings, "info"), language),
  ];
}

const cantPublish = ({ message: { code } }: DepartmentFinding): boolean =>
  code === "can't publish" || code === "month is published";

function headlineOf(run: MonthRun, command: MonthCommand, language: Language, statements: number): string {
  const words = workbookCommandWords(language);
  const { result, changes } = run;
  const { month, findings } = result;
  const isNew = changes.length > 0;
  if (command === "publish") {
    if (findings.some(cantPublish)) return words.notPublished(month);
    return isNew ? words.published(month) : words.publishedAlready(month);
  }
  if (command === "statements")
    return isNew ? words.statements(month, statements) : words.statementsUpToDate(month);
  if (!isNew) return words.upToDate(month);
  return words.graded(summariseDepartment(result, findings));
}

const runRequest = (command: MonthCommand, request: CommandRequest): RunRequest => {
  const { language, month, by } = request;
  const today = readDay(request.today);
  return {
    language,
    ...(month !== undefined && { month }),
    ...(today && { today: today.day }),
    ...(command === "statements" && { statements: { ...(today && { publishedOn: today.day }) } }),
    ...(command === "publish" && { publish: { ...(by !== undefined && { by }), on: request.today } }),
  };
};

/** Runs a month on what a workbook holds, or says why that can't be. */
export function planMonth(
  content: WorkbookContent,
  command: MonthCommand,
  request: CommandRequest,
): PlannedCommand {
  const { language, people } = request;
  const words = workbookCommandWords(language);
  if (schemeSheetsIn(content).length === 0) return refusal(words.noScheme, [words.noSchemeRemedy]);
  const wanted = runRequest(command, request);
  const first = runMonth(content, [], wanted);
  if ("fault" in first) return refusal(renderRunFault(first.fault, language));
  let run = first;
  if (command === "statements" && people) {
    const { keys, unknown } = keysOfPeople(first.facts, people);
    if (unknown.length > 0) return refusal(words.unknownPeople(unknown));
    const some = runMonth(content, [], { ...wanted, statements: { ...wanted.statements, people: keys } });
    if (!("fault" in some)) run = some;
  }
  const { changes, result } = run;
  const sheets = sheetsOfMonth(content, changes, result.month, language);
  if (command === "statements" && sheets.statements.length === 0)
    return refusal(words.nobodyForStatements(result.month), linesOf(run, language));
  const isToAct = result.findings.some(({ severity }) => severity === "error");
  const shown = {
    grade: isToAct ? [...sheets.findings, ...sheets.results] : [...sheets.results, ...sheets.findings],
    publish: [...sheets.results, ...sheets.findings],
    statements: [...sheets.statements, ...sheets.findings],
  }[command];
  const graded = result.schemes.flatMap((each) => each.graded);
  const written = graded.filter(({ appraisee: { kind, member } }) =>
    kind === "person" && wanted.statements && people
      ? keysOfPeople(first.facts, people).keys.has(member.key)
      : kind === "person",
  );
  const outcome: CommandOutcome = {
    kind: changes.length > 0 ? "done" : "nothing to do",
    headline: headlineOf(run, command, language, written.length),
    lines: linesOf(run, language),
    sheets: shown,
  };
  return { outcome, changes };
}
