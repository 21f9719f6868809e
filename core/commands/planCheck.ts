import { contentHash } from "../department/contentHash";
import { runMonth } from "../department/runMonth";
import { checkSheetName } from "../department/sheetNames";
import { departmentFindingRows } from "../department/write/layoutDepartmentFindings";
import type { FindingRow } from "../department/write/layoutFindingRows";
import { layoutFindingRows } from "../department/write/layoutFindingRows";
import { ownSheetName, runMark, sheetNamed } from "../department/write/ownSheet";
import { sheetChanges } from "../department/write/sheetChanges";
import { readDay } from "../dates/day";
import { readSchemeSheet } from "../schemeSheet/readSchemeSheet";
import { schemeSheetsIn } from "../schemeSheet/schemeSheetsIn";
import type { WorkbookContent } from "../workbook/port";
import { departmentRunWords } from "../words/departmentRunWords";
import type { Language } from "../words/language";
import { monthWords } from "../words/renderMonth";
import { workbookCommandWords } from "../words/renderWorkbookCommand";
import type { CheckedCounts } from "../words/workbookCommandWords";
import type { CommandRequest, PlannedCommand } from "./command";
import { faultText } from "./faultText";
import { refusal } from "./refusal";
import { schemeRows } from "./schemeRows";

const SEVERITIES = ["error", "warning", "info"] as const;

/** What a run of the month would say, without its results. */
function monthRows(
  content: WorkbookContent,
  { language, month, today }: CommandRequest,
): { readonly month: string | null; readonly rows: readonly FindingRow[] } {
  const day = readDay(today);
  const run = runMonth(content, [], {
    language,
    ...(month !== undefined && { month }),
    ...(day && { today: day.day }),
  });
  if (!("fault" in run))
    return {
      month: run.result.month,
      rows: departmentFindingRows(run.result.findings, language),
    };
  const { fault } = run;
  // What is wrong with a scheme sheet stands in its own lines.
  if (fault.code === "scheme sheet unreadable" || fault.code === "scheme sheet unsound")
    return { month: null, rows: [] };
  const remedy = workbookCommandWords(language).check.cantRun;
  const { headline, lines } = faultText(fault, language);
  return { month: null, rows: [{ severity: "error", what: [headline, ...lines].join("\n"), remedy }] };
}

const lineOf = ({ severity, sheet = "", cell, what, remedy }: FindingRow, language: Language): string => {
  const place = cell === undefined ? sheet : `${sheet}!${cell}`;
  const sentences = [what, remedy].filter((sentence) => sentence !== "");
  return departmentRunWords(language).lines.finding(
    monthWords(language).severities[severity],
    place,
    sentences,
  );
};

/**
 * Looks at the workbook's schemes and at the month's data as a run would, and writes what it finds to a sheet of its
 * own: nobody is graded, and the ledger stays as it is. Where nothing is found no sheet is made.
 */
export function planCheck(content: WorkbookContent, request: CommandRequest): PlannedCommand {
  const { language } = request;
  const words = workbookCommandWords(language);
  const sheets = schemeSheetsIn(content);
  if (sheets.length === 0) return refusal(words.noScheme, [words.noSchemeRemedy]);
  const { month, rows: ofMonth } = monthRows(content, request);
  const schemes = sheets.flatMap((values) => readSchemeSheet(values).scheme ?? []);
  const found = [...sheets.flatMap((values) => schemeRows(values, schemes, language)), ...ofMonth];
  const rows = SEVERITIES.flatMap((severity) => found.filter((row) => row.severity === severity));
  const count = (severity: FindingRow["severity"]): number =>
    rows.filter((row) => row.severity === severity).length;
  const counts: CheckedCounts = {
    schemes: sheets.length,
    month,
    errors: count("error"),
    warnings: count("warning"),
  };
  const name = checkSheetName(language);
  const mark = runMark(contentHash(JSON.stringify([language, month, rows])));
  const head = { title: words.check.title, note: `${words.check.note(counts)} · ${mark}` };
  const own = ownSheetName(content, name, []);
  const isWanted = rows.length > 0 || sheetNamed(content, own) !== undefined;
  const changes = isWanted ? sheetChanges(content, [layoutFindingRows(name, head, rows, language)]) : [];
  const isClean = counts.errors + counts.warnings === 0;
  return {
    outcome: {
      kind: changes.length > 0 ? "done" : "nothing to do",
      headline: isClean ? words.check.nothingFound(counts) : words.check.found(counts),
      lines: [
        ...rows.filter(({ severity }) => severity !== "info").map((row) => lineOf(row, language)),
        words.check.nothingChanged,
      ],
      sheets: isWanted ? [own] : [],
    },
    changes,
  };
}
