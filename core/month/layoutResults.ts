import type { Language } from "../words/language";
import type { TargetKind } from "../words/monthMessages";
import { monthWords } from "../words/renderMonth";
import { gradeLabel, gradesInOrder, gradeStyle } from "./gradeLooks";
import type { GradedIndicator, GradedPerson, MonthResult } from "./monthResult";
import type { MonthScheme } from "./monthScheme";
import type { CellStyle, LayoutCell, SheetLayout } from "../workbook/sheetLayout";
import { textWidth } from "./textWidth";
import { VALUE_STYLE } from "./valueStyle";
import { digitsNeeded, valueText } from "./valueText";

const cell = (value: string | number | null | undefined, style: CellStyle): LayoutCell => ({
  value: value ?? null,
  style,
});

function targetKind(scheme: MonthScheme, { id, measureNames }: GradedIndicator): TargetKind {
  const measures = scheme.indicators.find((indicator) => indicator.id === id)?.measures ?? [];
  const method = measures.find(({ names }) => names === measureNames)?.method;
  return method?.kind === "ratio" && typeof method.target === "string" ? method.target : "given";
}

/** Lays out the results sheet: title, where the figures come from, and a row for each person by rank. */
export function layoutResults(result: MonthResult, language: Language): SheetLayout {
  const words = monthWords(language);
  const { scheme, indicators, people } = result;
  const grades = gradesInOrder(scheme);
  const graded = people.filter(({ grade }) => grade !== undefined).length;
  const note = {
    id: scheme.id,
    entry: scheme.entry ?? null,
    sheet: result.sheet,
    graded,
    people: people.length,
  };
  const targets = indicators.flatMap((indicator) =>
    indicator.target === undefined
      ? []
      : words.targetNote(
          indicator.measureNames[language],
          valueText(indicator.target, indicator.unit),
          targetKind(scheme, indicator),
        ),
  );
  const headers = [
    words.columns.person,
    ...indicators.flatMap(({ names, measureNames, unit, weightPercent }) => [
      words.valueHeader(measureNames[language], unit),
      words.pointsHeader(names[language], weightPercent),
    ]),
    words.columns.total,
    words.columns.grade,
    words.columns.payout,
    words.columns.rank,
    words.columns.note,
  ];
  const notes = ({ lacks, outside, total, unread = [] }: GradedPerson): string =>
    [
      ...(lacks.length > 0 ? [words.lacking(lacks)] : []),
      ...(total !== undefined && unread[0] !== undefined ? [words.unread(unread.length, unread[0])] : []),
      ...(outside?.grade ? [words.outside.grade] : []),
      ...(outside?.payout ? [words.outside.payout] : []),
    ].join(language === "en" ? "; " : "；");
  const totalDigits = scheme.total.digits ?? digitsNeeded(people.map(({ total }) => total ?? 0));
  const payoutDigits = digitsNeeded(people.map(({ payoutFraction }) => (payoutFraction ?? 0) * 100));
  const personRow = (person: GradedPerson): LayoutCell[] => [
    cell(person.person, "text"),
    ...person.indicators.flatMap(({ value, points }, index) => [
      cell(value, VALUE_STYLE[indicators[index]?.unit ?? "items"]),
      cell(points, "points"),
    ]),
    { ...cell(person.total, "total"), digits: totalDigits },
    person.grade === undefined
      ? cell(words.notGraded, "notGraded")
      : cell(
          gradeLabel(scheme, person.grade, language),
          gradeStyle(grades.indexOf(person.grade), grades.length),
        ),
    { ...cell(person.payoutFraction, "payout"), digits: payoutDigits },
    cell(person.rank, "whole"),
    cell(notes(person) || null, "text"),
  ];
  const names = people.map(({ person }) => textWidth(person));
  const top = [
    [cell(words.title({ scheme: scheme.names[language], month: result.month ?? null }), "title")],
    [cell([words.note(note), ...targets].join(" · "), "note")],
    headers.map((header) => cell(header, "header")),
  ];
  return {
    name: words.sheets.results,
    rows: [...top, ...people.map(personRow)],
    widths: headers.map((header, index) =>
      index === 0
        ? Math.min(28, Math.max(12, ...names) + 3)
        : index === headers.length - 1
          ? people.some((person) => notes(person) !== "")
            ? 60
            : 12
          : Math.max(10, Math.min(17, textWidth(header))),
    ),
    frozenRows: top.length,
    frozenColumns: 1,
  };
}
