import { limitNumber } from "../../../core/bands/limitNumber";
import { cellText } from "../../../core/cells/cellText";
import type { GradeBands } from "../../../core/schemes/grades";
import type { Language } from "../../../core/words/language";
import { figureWithUnit } from "../../../core/words/figureText";
import type { AnswerKind } from "../../bandTable/answerCell";
import type { AnswerColumn } from "../../bandTable/BandRowEditor";

/** A grade in the reader's language, by the label as written. */
function gradeText({ labels }: Pick<GradeBands, "labels">, written: string, language: Language): string {
  return labels?.[written]?.[language] ?? written;
}

/** The columns of grade bands: the grade, then whatever the table gives beside it. */
export function gradeColumns(
  grades: GradeBands,
  language: Language,
  grade: string,
  further: (number: number) => string,
): AnswerColumn[] {
  const shown = (cell: string | number): string => gradeText(grades, cellText(cell), language);
  const widest = Math.max(1, ...grades.bands.map((row) => row.length - 1));
  const named = grades.columns ?? [];
  return Array.from({ length: Math.max(widest, named.length) }, (_, index): AnswerColumn => {
    if (index === 0) return { name: named[0]?.names[language] ?? grade, kind: "label", shown };
    const column = named[index];
    const kind: AnswerKind = column?.unit === "money" ? "amount" : column?.unit === "share" ? "rate" : "text";
    return { name: column?.names[language] ?? further(index + 1), kind };
  });
}

/** What the number line says of a grade: its name, and the first rate or amount that it brings. */
export function gradeLines(
  grades: GradeBands,
  answers: readonly (string | number)[],
  language: Language,
): string[] {
  const grade = gradeText(grades, cellText(answers[0]), language);
  const place = (grades.columns ?? []).findIndex(({ unit }) => unit === "money" || unit === "share");
  const value = place > 0 ? limitNumber(answers[place]) : undefined;
  const unit = grades.columns?.[place]?.unit;
  return value === undefined || unit === undefined ? [grade] : [grade, figureWithUnit(value, unit, language)];
}
