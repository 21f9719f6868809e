import { gradeLabel, gradesInOrder } from "../../core/month/gradeLooks";
import type { GradedPerson, MonthResult } from "../../core/month/monthResult";
import { digitsNeeded, payoutText, pointsText, valueText } from "../../core/month/valueText";
import type { Language } from "../../core/words/language";
import { commandWords } from "../../core/words/renderCommand";
import { monthWords } from "../../core/words/renderMonth";
import { alignColumns } from "../terminal/alignColumns";
import type { Side } from "../terminal/alignColumns";
import { cutToWidth } from "../terminal/displayWidth";
import { findingLines } from "./findingLines";

/** What the run was asked for and where its result went. */
export interface RunFacts {
  readonly file: string;
  readonly schemeAsked: boolean;
  readonly monthAsked: boolean;
  readonly out: string;
  readonly previous?: string;
  readonly resultsSheet: string;
  readonly findingsSheet: string;
}

/** People shown from the top and from the bottom of the ranking. */
const PEOPLE_AT_EACH_END = 5;
const LONGEST_BAR = 40;
const LONGEST_NAME = 24;

function schemeLines(result: MonthResult, language: Language, asked: boolean): string[] {
  const words = commandWords(language);
  const { scheme } = result;
  const indicators = result.indicators.map(({ names, weightPercent, measureNames, headers }) =>
    words.indicator({ name: names[language], weightPercent, measure: measureNames[language], headers }),
  );
  return [
    words.schemeTaken(scheme.id, scheme.entry ?? null, scheme.names[language], asked),
    ...indicators.map((line) => `  ${line}`),
  ];
}

function rankingLines(result: MonthResult, language: Language): string[] {
  const words = commandWords(language);
  const { columns } = monthWords(language);
  const { scheme, indicators } = result;
  const graded = result.people.filter(({ total }) => total !== undefined);
  const totalDigits = scheme.total.digits ?? digitsNeeded(graded.map(({ total }) => total ?? 0));
  if (graded.length === 0) return [words.nobodyGraded];
  const line = (person: GradedPerson): string[] => [
    String(person.rank ?? ""),
    cutToWidth(person.person, LONGEST_NAME),
    ...person.indicators.map(({ value }, index) =>
      value === undefined ? "–" : valueText(value, indicators[index]?.unit ?? "items"),
    ),
    pointsText(person.total ?? 0, totalDigits),
    person.grade === undefined ? "–" : gradeLabel(scheme, person.grade, language),
    person.payoutFraction === undefined ? "–" : payoutText(person.payoutFraction),
  ];
  const header = [
    columns.rank,
    columns.person,
    ...indicators.map(({ names }) => names[language]),
    columns.total,
    columns.grade,
    columns.payout,
  ];
  const sides: Side[] = ["right", "left", ...indicators.map((): Side => "right"), "right", "left", "right"];
  const whole = graded.length <= PEOPLE_AT_EACH_END * 2 + 1;
  const shown = whole
    ? graded
    : [...graded.slice(0, PEOPLE_AT_EACH_END), ...graded.slice(-PEOPLE_AT_EACH_END)];
  const [head = "", ...lines] = alignColumns([header, ...shown.map(line)], sides).map((text) => `  ${text}`);
  const between = whole ? [] : [`  ${words.between(graded.length - shown.length)}`];
  return [
    words.ranking(graded.filter(({ grade }) => grade !== undefined).length),
    head,
    ...lines.slice(0, whole ? undefined : PEOPLE_AT_EACH_END),
    ...between,
    ...(whole ? [] : lines.slice(PEOPLE_AT_EACH_END)),
  ];
}

function gradeLines(result: MonthResult, language: Language): string[] {
  const words = commandWords(language);
  const month = monthWords(language);
  const counts = gradesInOrder(result.scheme).map((grade): [string, number] => [
    gradeLabel(result.scheme, grade, language),
    result.people.filter((person) => person.grade === grade).length,
  ]);
  const without = result.people.filter(({ grade }) => grade === undefined).length;
  const all: [string, number][] = without > 0 ? [...counts, [month.notGraded, without]] : counts;
  const most = Math.max(1, ...all.map(([, count]) => count));
  const rows = all.map(([label, count]) => [
    label,
    words.peopleCount(count),
    "█".repeat(Math.ceil((count / most) * LONGEST_BAR)),
  ]);
  return [words.gradesTitle, ...alignColumns(rows, ["left", "right", "left"]).map((text) => `  ${text}`)];
}

/** The summary of a run for the terminal, paragraph by paragraph. */
export function summaryOf(result: MonthResult, facts: RunFacts, language: Language): string {
  const words = commandWords(language);
  const { month, monthsInData } = result;
  const people = result.people.length;
  const read = words.read({
    file: facts.file,
    sheet: result.sheet,
    headerRow: result.headerRow,
    rows: result.rowsRead,
    people,
  });
  const period =
    month === undefined
      ? words.wholeData
      : words.monthTaken(month, result.rowsOfMonth, monthsInData, facts.monthAsked);
  const paragraphs = [
    [read, words.columnsTaken(result.personHeader, result.dateHeader ?? null), period],
    schemeLines(result, language, facts.schemeAsked),
    rankingLines(result, language),
    gradeLines(result, language),
    findingLines(result, language),
    [
      words.written(facts.out, facts.resultsSheet, facts.findingsSheet),
      ...(facts.previous === undefined ? [] : [words.previousKept(facts.previous)]),
    ],
  ];
  return paragraphs.map((lines) => lines.join("\n")).join("\n\n");
}
