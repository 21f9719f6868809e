import { groupDigits } from "../groupDigits";
import type { CommandWords } from "../commandMessages";
import { FAULTS_TOLD } from "../faultsTold";
import { listSome } from "../listSome";
import { countOf } from "./countOf";

const LOOKS = {
  text: "it is a text file. Open it in the spreadsheet program and save it as .xlsx",
  zip: "it is a zip file of another kind. Give the workbook itself",
  "open document": "it is an OpenDocument spreadsheet (.ods). Save it as .xlsx in LibreOffice",
  "binary workbook": "it is a binary workbook (.xlsb). Save it as .xlsx",
  other: "its content is something else. Save it as .xlsx in the spreadsheet program",
} as const;
const HINT = "npm run grade -- --help shows how it is used.";

/** Texts of the command line in English. */
export const command: CommandWords = {
  faults: (say) => ({
    "no file": () => `Which workbook is to be graded? Give its path: npm run grade -- FILE.xlsx. ${HINT}`,
    "several files": ({ files }) =>
      `One workbook at a time, please; found ${files.length}: ${files.join(", ")}. Put paths with spaces in quotation marks.`,
    "unknown option": ({ option, nearest }) =>
      `There is no option ${option}.${nearest === null ? "" : ` Is ${nearest} meant?`} ${HINT}`,
    "option needs value": ({ option }) => `Option ${option} needs a value behind it. ${HINT}`,
    "bad month": ({ found }) => `--month ${found}: a month is written like 2022-07.`,
    "bad period": ({ found }) => `--period ${found}: write 2026-Q2, 2026-H1 or 2026.`,
    "options exclude each other": ({ options }) =>
      `${options.join(" and ")} don't go together; give one of them. ${HINT}`,
    "bad language": ({ found, known }) => `--lang ${found}: the languages are ${known.join(", ")}.`,
    "file missing": ({ file }) =>
      `${file}: there is no such file. Check the path; put paths with spaces in quotation marks.`,
    "file unreadable": ({ file }) =>
      `${file}: the file may not be read. Check its permissions, or close it in other programs.`,
    "is a folder": ({ file }) => `${file} is a folder. Give the path of a workbook in it.`,
    "empty file": ({ file }) => `${file} is empty (0 bytes). Export or copy it once more.`,
    password: ({ file }) =>
      `${file} is protected by a password. Open it, remove the password (File > Info > Protect Workbook) and save a copy.`,
    "old workbook": ({ file }) => `${file} is in the old .xls format. Open it and save it as .xlsx.`,
    "not a workbook": ({ file, look }) => `${file} is not an .xlsx workbook: ${LOOKS[look]}.`,
    "too large": ({ file, sheet, megabytes }) =>
      `${file} is too large: sheet “${sheet}” takes ${groupDigits(megabytes)} MB once unpacked. Delete empty rows and formats below the data, or split the sheet, and save it once more.`,
    truncated: ({ file }) =>
      `${file} is incomplete: its end is missing. Download, export or copy it once more.`,
    damaged: ({ file }) =>
      `${file} is damaged and can't be opened. Open it in the spreadsheet program, let it repair the file, and save a copy.`,
    "output is input": ({ file }) =>
      `--out ${file} is the workbook that is read. It is never overwritten: give another name.`,
    "output kind": ({ file, kind }) =>
      `--out ${file}: the copy must end in ${kind}, like the workbook that is read.`,
    "output is a folder": ({ file }) => `--out ${file} is a folder. Give the path of the file to be written.`,
    "cannot write": ({ file }) =>
      `${file} can't be written. Check that the folder exists and may be written to, and that the file isn't open in another program; or give another place with --out.`,
    "unknown scheme": ({ found, known, nearest }) =>
      `There is no ready scheme “${found}”.${nearest === null ? "" : ` Is ${nearest} meant?`} npm run scheme -- list shows the ${known} ready ones. A scheme of your own is given as a file: --scheme FILE.json`,
    "scheme file missing": ({ file }) => `${file}: there is no such scheme file. Check the path.`,
    "broken scheme": ({ file, faults }) =>
      [
        `${file} can't be used as a scheme:`,
        listSome(
          faults.map((fault) => `  ${say.scheme(fault)}`),
          FAULTS_TOLD,
          "\n",
          (number) => `\n  and ${groupDigits(number)} more`,
        ),
      ].join("\n"),
    run: ({ file, fault }) => `${file}: ${say.run(fault)}`,
    "needs department": ({ file, option }) =>
      `${option} needs a department's workbook: ${file} has no roster, ledger or scheme sheet.`,
    "what if": ({ file, fault }) => `${file}: ${say.whatIf(fault)}`,
    unexpected: ({ file, detail }) =>
      `${file} couldn't be graded: ${detail}. Nothing was written. Save a fresh copy of the workbook and try once more.`,
  }),
  help: `Grades the people in a workbook by a scheme and writes a copy with a results sheet and a findings sheet.

  npm run grade -- FILE.xlsx [--scheme ID|FILE.json] [--month YYYY-MM] [--out OUT.xlsx] [--lang en|zh-CN|zh-TW]

  --scheme  a ready scheme (after-sales, pre-sales) or a scheme file; without it, the ready scheme that fits the columns
  --month   the month to grade; without it, the latest in the data
  --period  a quarter, half-year or year to score from the ledger: 2026-Q2, 2026-H1, 2026
  --out     where the copy is written; without it, graded/<name>.xlsx under the current folder
  --lang    language of the sheets and of what is shown here; without it, that of the workbook
  --statements      a department: also a statement for everybody, one page each
  --publish NAME    a department: lock the month once it is run
  --dry-run         a department: list what would be written, and write nothing
  --what-if FILE    a department: what another scheme would make of the month
  --help    this text

The workbook itself is never changed. Exit codes: 0 graded, 1 the input can't be graded, 2 wrong use.`,
  helpHint: HINT,
  read: ({ file, sheet, headerRow, rows, people }) =>
    `Read ${file}: sheet “${sheet}”, header in row ${headerRow}, ${countOf(rows, "row", "rows")} of ${countOf(people, "person", "people")}.`,
  columnsTaken: (person, date) =>
    `People by column “${person}”${date === null ? "." : `, days by column “${date}”.`}`,
  schemeTaken: (id, entry, name, asked) =>
    `Scheme ${id}${entry === null ? "" : ` (${entry})`}: ${name}${asked ? "." : ", taken because it fits these columns:"}`,
  indicator: ({ name, weightPercent, measure, headers }) =>
    `${name}${weightPercent === null ? "" : ` ${weightPercent} %`}: ${measure} (${headers.join(", ")})`,
  monthTaken: (month, rows, months, asked) =>
    `Month ${month}${asked || months.length === 1 ? "" : ", the latest"}: ${countOf(rows, "row", "rows")}.${months.length > 1 ? ` Months in the data: ${months.join(", ")}.` : ""}`,
  wholeData: "The data have no dates: all rows are graded together.",
  ranking: (graded) => `${countOf(graded, "person", "people")} graded`,
  between: (number) => `… ${countOf(number, "person", "people")} between`,
  nobodyGraded: "Nobody could be graded; the findings say why.",
  gradesTitle: "Grades",
  peopleCount: (number) => groupDigits(number),
  findingsTitle: (errors, warnings, infos) =>
    `Findings: ${countOf(errors, "error", "errors")}, ${groupDigits(warnings)} to check, ${countOf(infos, "note", "notes")}`,
  written: (file, results, findings) =>
    `Written: ${file}, sheets “${results}” and “${findings}”. The other sheets are as they were.`,
  department: (file, month, people) =>
    `Department in ${file}, month ${month}: ${countOf(people, "person", "people")} and teams.`,
  departmentWritten: (file) => `Written: ${file}. All other sheets are as they were.`,
  nothingToWrite: "Nothing to write: the workbook already says so.",
  previousKept: (file) => `The earlier file is kept as ${file}.`,
  steps: { open: "Opening the workbook", read: "Reading", grade: "Grading", write: "Writing" },
};
