import { readDay } from "../dates/day";
import type { DepartmentFinding } from "../department/departmentFinding";
import type { RunRequest } from "../department/run/runRequest";
import type { MonthRun } from "../department/runMonth";
import { runMonth } from "../department/runMonth";
import type { DepartmentSummary } from "../department/write/summariseDepartment";
import { summariseDepartment } from "../department/write/summariseDepartment";
import { readLedger } from "../ledger/readLedger";
import { schemeSheetsIn } from "../schemeSheet/schemeSheetsIn";
import type { WorkbookContent } from "../workbook/port";
import type { Language } from "../words/language";
import { workbookCommandWords } from "../words/renderWorkbookCommand";
import type { CommandRequest, PlannedCommand } from "./command";
import { faultText } from "./faultText";
import { keysOfPeople } from "./keysOfPeople";
import { linesOfRun } from "./linesOfRun";
import { refusal } from "./refusal";
import { sheetsOfMonth } from "./sheetsOfMonth";

/** The commands that run a month. */
export type MonthCommand = "grade" | "publish" | "statements";

function runRequest(command: MonthCommand, { language, month, by, today }: CommandRequest): RunRequest {
  const day = readDay(today)?.day;
  return {
    language,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { today: day }),
    ...(command === "statements" && { statements: day === undefined ? {} : { publishedOn: day } }),
    ...(command === "publish" && { publish: { ...(by !== undefined && { by }), on: today } }),
  };
}

/** The run of a command; for statements of some people the month is run first to know who is who. */
function runFor(
  content: WorkbookContent,
  command: MonthCommand,
  request: CommandRequest,
): { readonly run: MonthRun; readonly statements: number } | PlannedCommand {
  const { language, people } = request;
  const wanted = runRequest(command, request);
  const run = runMonth(content, [], wanted);
  if ("fault" in run) {
    const { headline, lines } = faultText(run.fault, language);
    return refusal(headline, lines);
  }
  const graded = run.result.schemes.flatMap((each) => each.graded.map(({ appraisee }) => appraisee));
  const persons = new Set(graded.flatMap(({ kind, member }) => (kind === "person" ? member.key : [])));
  if (command !== "statements" || !people) return { run, statements: persons.size };
  const { keys, unknown } = keysOfPeople(run.facts, people);
  if (unknown.length > 0) return refusal(workbookCommandWords(language).unknownPeople(unknown));
  const some = runMonth(content, [], { ...wanted, statements: { ...wanted.statements, people: keys } });
  const statements = [...keys].filter((key) => persons.has(key)).length;
  return { run: "fault" in some ? run : some, statements };
}

const cantPublish = ({ message: { code } }: DepartmentFinding): boolean =>
  code === "can't publish" || code === "month is published";

function headlineOf(
  command: MonthCommand,
  { result, changes }: MonthRun,
  {
    content,
    summary,
    language,
    statements,
  }: {
    readonly content: WorkbookContent;
    readonly summary: DepartmentSummary;
    readonly language: Language;
    readonly statements: number;
  },
): string {
  const words = workbookCommandWords(language);
  const { month } = result;
  const isNew = changes.length > 0;
  if (command === "publish")
    return readLedger(content).isPublished(month) ? words.publishedAlready(month) : words.published(month);
  if (command === "statements")
    return isNew ? words.statements(month, statements) : words.statementsUpToDate(month);
  return isNew ? words.graded(summary) : words.upToDate(month);
}

/** Runs a month on what a workbook holds, or says why that can't be. */
export function planMonth(
  content: WorkbookContent,
  command: MonthCommand,
  request: CommandRequest,
): PlannedCommand {
  const { language } = request;
  const words = workbookCommandWords(language);
  if (schemeSheetsIn(content).length === 0) return refusal(words.noScheme, [words.noSchemeRemedy]);
  const found = runFor(content, command, request);
  if ("outcome" in found) return found;
  const { run, statements } = found;
  const { changes, result } = run;
  const { month, findings } = result;
  const summary = summariseDepartment(result, findings);
  const lines = linesOfRun(findings, summary, language);
  if (command === "publish" && findings.some(cantPublish)) return refusal(words.notPublished(month), lines);
  const sheets = sheetsOfMonth(content, changes, month, language);
  if (command === "statements" && sheets.statements.length === 0)
    return refusal(words.nobodyForStatements(month), lines);
  const isToAct = findings.some(({ severity }) => severity === "error");
  const first = command === "statements" ? sheets.statements : isToAct ? sheets.findings : sheets.results;
  const others = [...sheets.results, ...sheets.findings].filter((sheet) => !first.includes(sheet));
  return {
    outcome: {
      kind: changes.length > 0 ? "done" : "nothing to do",
      headline: headlineOf(command, run, { content, summary, language, statements }),
      lines,
      sheets: [...first, ...others],
    },
    changes,
  };
}
