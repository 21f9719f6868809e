import { columnText, columnTexts } from "../columnTexts";
import type { ColumnWords } from "../columnTexts";
import { groupDigits } from "../groupDigits";
import { listSome } from "../listSome";
import { numberExample } from "../numberExample";
import type { CellKind } from "../../schemes/source";
import type { Unit } from "../../schemes/unit";
import type { FindingText, MissingCause, MissingIndicator, MonthWords } from "../monthMessages";

const quote = (text: string): string => (text.trim() === "" ? "(blank)" : `“${text}”`);
const list = (items: readonly string[], shown = 8): string =>
  listSome(items, shown, ", ", (count) => ` and ${count} more`);
const text = (what: string, remedy = ""): FindingText => ({ what, remedy });

const COLUMNS: ColumnWords = {
  language: "en",
  separator: ", ",
  beside: (texts, others) => `${texts} … with ${others}`,
};

const HOLDS: Readonly<Record<Exclude<CellKind, "number">, string>> = {
  duration: "a duration such as 00:01:38, 1:38 or 38 s",
  yesNo: "a yes or no such as Y, N, yes, no",
  any: "a value",
};
const holds = (
  reads: CellKind,
  unit: Unit,
  within: { readonly from: number; readonly to: number } | undefined,
): string =>
  reads === "number"
    ? `a ${unit === "clients" ? "whole number" : "number"} such as ${numberExample(unit, within)}`
    : HOLDS[reads];

const CAUSES = {
  "no activity": "no value this month (no activity, or nothing but N/A)",
  "no value in data": "no value in the data (no activity, or nothing but N/A)",
  unreadable: "its cells can't be read",
  "no band": "its value lies in no band of the scheme",
  "no target": "the team has no target to compare with",
} as const;
const UNIT_SUFFIX: Readonly<Record<Unit, string>> = {
  rating: " (of 5)",
  share: "",
  seconds: " (h:mm:ss)",
  minutes: " (minutes)",
  hours: " (hours)",
  days: " (days)",
  months: " (months)",
  clients: "",
  people: " (people)",
  times: " (times)",
  money: " (yuan)",
  items: "",
  points: "",
  rank: "",
  date: "",
  "yes or no": "",
  text: "",
};

/** The indicators lacking, those of one cause together. */
function lacking(lacks: readonly MissingIndicator[]): string {
  const causes = [...new Set(lacks.map(({ cause }) => cause))];
  const named = (cause: MissingCause): string =>
    lacks
      .flatMap((lack) =>
        lack.cause === cause ? lack.indicator.en + (lack.cell === undefined ? "" : ` (${lack.cell})`) : [],
      )
      .join(", ");
  return causes.map((cause) => `${named(cause)}: ${CAUSES[cause]}`).join("; ");
}

/** Texts of the month in English. */
export const month: MonthWords = {
  findings: (say) => ({
    "unreadable cell": ({ header, found, reads, unit, within }) =>
      text(
        `Column “${header}” holds ${quote(found)}${within ? `, which is no value from ${within.from} to ${within.to}` : ""}; the row carries no value.`,
        `Write ${holds(reads, unit, within)}${within ? ` from ${within.from} to ${within.to}` : ""}, or leave the cell blank.`,
      ),
    "unreadable count": ({ header, found }) =>
      text(
        `Column “${header}” holds ${quote(found)} where a count belongs; the row carries no value.`,
        "Write a number of 0 or more, such as 12.",
      ),
    "formula without value": ({ header }) =>
      text(
        `Column “${header}” holds a formula whose result isn't saved in the file; the row carries no value.`,
        "Open the workbook in Excel, let it calculate, and save it.",
      ),
    "merged number": ({ header, found }) =>
      text(
        `${quote(found)} in column “${header}” is merged over several rows; it is counted once, in the first row.`,
        "Unmerge the cells and write each row's own number.",
      ),
    "percent numbers": ({ header }) =>
      text(`Column “${header}” holds percent without the sign: 95.2 is read as 95.2 %.`),
    "part above whole": ({ header, weightHeader, part, whole }) =>
      text(
        `“${header}” (${part}) is more than “${weightHeader}” (${whole}), which can't be; the row carries no value.`,
        "Correct the two numbers.",
      ),
    "unreadable date": ({ header, found }) =>
      text(
        `Column “${header}” holds ${quote(found)}, which is no date; the row isn't counted.`,
        "Write the date as 2022-07-30.",
      ),
    "ambiguous date": ({ header, found }) =>
      text(
        `${quote(found)} in column “${header}” may be read in two ways; the row isn't counted.`,
        "Write the dates as 2022-07-30.",
      ),
    "month without year": ({ header, found }) =>
      text(
        `Column “${header}” holds ${quote(found)}, a month without its year; the row isn't counted.`,
        "Write the month with its year, such as 2026-06.",
      ),
    "mixed dates": ({ header, stored, texts }) =>
      text(
        `Column “${header}” holds real dates (${groupDigits(stored)}) and texts (${groupDigits(texts)}). Where day and month were swapped on opening the export, dates lie in wrong months.`,
        "Import the column once more as dates in day, month, year order, or write all dates as 2022-07-30.",
      ),
    "thin month": ({ month: of, rows, other, otherRows }) =>
      text(
        `${of}, the latest month, holds only ${groupDigits(rows)} of the rows, ${other} holds ${groupDigits(otherRows)}. It may be incomplete, or its dates wrong.`,
        `To grade the other month, name it: ${other}.`,
      ),
    "row without date": ({ header }) =>
      text(`Column “${header}” is blank; the row isn't counted.`, "Fill in the date."),
    "row without person": () =>
      text("The row names nobody and isn't counted.", "Fill in the name or delete the row."),
    "totals row": ({ found }) => text(`The row ${quote(found)} is a total, not a person; it isn't counted.`),
    "repeated header": () => text("The header stands here again; the row isn't counted."),
    "spelt differently": ({ person, spellings }) =>
      text(
        `${person} is spelt in ${spellings.length} ways (${list(spellings.map(quote))}) and counted as one person.`,
        "Correct the spelling, or tell two people of one name apart.",
      ),
    "extra spaces": ({ people }) =>
      text(
        `${people.length === 1 ? "A name is" : `${people.length} names are`} written with extra spaces, which are ignored: ${list(people)}.`,
      ),
    "several rows a day": ({ person, days }) =>
      text(
        `${person} has several rows on ${days === 1 ? "one day" : `each of ${days} days`}; all are counted.`,
        "Check whether two people bear this name, or rows were exported twice.",
      ),
    "several undated rows": ({ people }) =>
      text(
        `Without a date column, several rows of one name are added together: ${list(people)}.`,
        "Check whether two people bear one name, or rows were exported twice; a date column tells the days apart.",
      ),
    "several ids": ({ person, header, ids }) =>
      text(
        `${person} stands with several entries in column “${header}” (${list(ids)}) and is counted as one person.`,
        "Two people of one name need names that differ, such as Ann Li (77).",
      ),
    "repeated ids": ({ header, rows, found }) =>
      text(
        `${groupDigits(rows)} rows repeat an entry of column “${header}” (first ${quote(found)}); all are counted.`,
        "Delete the rows that were exported twice.",
      ),
    "weight without value": ({ header, weightHeader }) =>
      text(
        `“${weightHeader}” is filled but “${header}” holds no value; the row carries no value.`,
        `Fill in “${header}” or set “${weightHeader}” to 0.`,
      ),
    "value without weight": ({ header, weightHeader }) =>
      text(
        `“${header}” holds a value but “${weightHeader}” is 0 or blank; the row carries no value.`,
        `Fill in “${weightHeader}”.`,
      ),
    "rows without value": ({ indicator, rows, of }) =>
      text(
        `${indicator.en}: ${groupDigits(rows)} of ${groupDigits(of)} rows carry no value (no activity, or N/A) and don't count.`,
      ),
    "not graded": ({ person, lacks }) =>
      text(`${person} isn't graded. ${lacking(lacks)}.`, "Complete the data, or decide by hand."),
    "graded without": ({ person, lacks, policy }) =>
      text(
        `${person} is graded although something is lacking. ${lacking(lacks)}. ${policy === "zero" ? "It counts 0, as the scheme says." : "Its weight is shared among the others, as the scheme says."}`,
        "Complete the data where that is possible.",
      ),
    "few cases": ({ person, indicators }) =>
      text(
        `${person} is graded on very few cases: ${indicators.map(({ indicator, cases }) => `${indicator.en} on ${cases}`).join(", ")}.`,
        "Look at the cases before you decide by this grade.",
      ),
    "outside bands": ({ person, indicator, fault }) =>
      text(
        `${indicator.en} of ${person} can't be scored. ${say(fault)}`,
        "Complete the bands of the scheme, or correct the data.",
      ),
    "total outside bands": ({ kind, person, total, fault }) =>
      text(
        `The total ${total} of ${person} gives no ${kind === "grade" ? "grade" : "payout rate"}. ${say(fault)}`,
        `Complete the ${kind === "grade" ? "grades" : "payout"} bands of the scheme.`,
      ),
    "payout below grade": ({ people }) =>
      text(
        `The scheme rounds the total for the grade, but not for the payout rate. Therefore the payout stays below the next step for ${list(people.map(({ person, total }) => `${person} (${total})`))}.`,
        "If that isn't meant, give grades and payout the same edges in the scheme.",
      ),
    "no target": ({ indicator }) =>
      text(
        `${indicator.en} has no target: nobody has a value, or the target is 0.`,
        "Give the scheme a target, or check the column.",
      ),
    "not this month": ({ people, month }) =>
      text(`In the data, but not in ${month}, and therefore not listed: ${list(people, 20)}.`),
    "months in data": ({ months, taken, asked }) =>
      text(
        `The data hold ${months.length} months (${list(months, 24)}); ${taken} is graded${asked ? "" : ", the latest"}.`,
        asked
          ? ""
          : `For another month name it, such as ${months.find((other) => other !== taken) ?? taken}.`,
      ),
    "hidden rows": ({ rows }) =>
      text(
        `${groupDigits(rows)} hidden ${rows === 1 ? "row is" : "rows are"} counted like the others.`,
        "Delete the rows that aren't meant to count.",
      ),
    "hidden sheet": () =>
      text("The sheet that is graded is hidden.", "Show it, and check that it is the one."),
  }),
  faults: (say) => ({
    "empty workbook": () => "The workbook holds no data. Save it once more with the data in it.",
    "no rows": ({ sheet, headerRow }) =>
      `Sheet “${sheet}” has a header in row ${headerRow} but no rows below it. Check that the export isn't empty or filtered.`,
    "nothing fits": ({ rowsSearched, sheets, furtherSheets, schemes }) =>
      [
        "No scheme fits these columns.",
        ...sheets.map(({ sheet, header }) =>
          header
            ? `  Sheet “${sheet}”, header in row ${header.row}: ${list(header.texts, 20)}`
            : `  Sheet “${sheet}”: no row looks like a header (first ${rowsSearched} rows)`,
        ),
        ...(furtherSheets > 0
          ? [`  and ${furtherSheets} further ${furtherSheets === 1 ? "sheet" : "sheets"}`]
          : []),
        ...schemes.flatMap(({ id, names, personColumns, lacking: indicators }) => [
          `  Scheme ${id} (${names.en}) finds no column for:`,
          ...(personColumns ? [`    the person: ${columnText(personColumns, COLUMNS)} …`] : []),
          ...indicators.flatMap(({ indicator, columns, misfits }) => [
            `    ${indicator.en}: ${columnTexts(columns, COLUMNS).join(" … or ")} …`,
            ...misfits.map(
              ({ header, cell, found }) =>
                `      “${header}” is there, but holds something else: ${cell} is ${quote(found)}`,
            ),
          ]),
        ]),
        "Rename the columns, or describe yours in a scheme of your own: --scheme FILE.json",
      ].join("\n"),
    "header twice": ({ sheet, header, cells }) =>
      `Sheet “${sheet}” bears the header “${header}” more than once (${cells.join(", ")}). Rename or delete all but the one that counts.`,
    "no readable rows": ({ sheet, firstFinding, cell }) => {
      const first = firstFinding && say(firstFinding);
      return `Sheet “${sheet}” has no row that can be counted.${first ? ` ${cell ? `${cell}: ` : ""}${first.what} ${first.remedy}` : ""}`;
    },
    "month not in data": ({ sheet, month, months }) =>
      `Sheet “${sheet}” has no rows of ${month}. Its months: ${list(months, 24)}.`,
    "no dates for month": ({ sheet, month, columns }) =>
      `Sheet “${sheet}” has no date column, so ${month} can't be picked. Leave out the month to grade all rows, or name the column, for example ${columnText(columns, COLUMNS)}.`,
  }),
  causes: CAUSES,
  severities: { error: "Error", warning: "Check", info: "Note" },
  title: ({ scheme, month: of }) => `Performance results${of === null ? "" : ` ${of}`} · ${scheme}`,
  targetNote: (measure, target, kind) =>
    `${measure}: ${{ given: "target", "team mean": "team mean", "team median": "team median" }[kind]} ${target}`,
  noFindings: "Nothing found.",
  columns: {
    person: "Person",
    total: "Total",
    grade: "Grade",
    payout: "Payout",
    rank: "Rank",
    note: "Note",
    severity: "Severity",
    sheet: "Sheet",
    cell: "Cell",
    cells: "Times",
    finding: "Finding",
    remedy: "What to do",
  },
  valueHeader: (measure, unit) => `${measure}${UNIT_SUFFIX[unit]}`,
  pointsHeader: (indicator, weightPercent) => `${indicator}, points (${weightPercent} %)`,
  notGraded: "Not graded",
  lacking,
  unread: (cells, first) =>
    cells === 1
      ? `cell ${first} can't be read and isn't counted`
      : `${cells} cells can't be read and aren't counted (first ${first})`,
  people: (people) => list(people, 3),
};
