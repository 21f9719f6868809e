import { gradeLabel } from "../../month/gradeLooks";
import { digitsNeeded } from "../../month/valueText";
import { isGradeRules } from "../../schemes/grades";
import type { Scheme } from "../../schemes/scheme";
import type { LayoutCell } from "../../workbook/sheetLayout";
import type { Language } from "../../words/language";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import { cellOf } from "./cell";
import type { ColumnsInTheMaking } from "./columnsInTheMaking";
import { columnOfFigure, columnsOf } from "./columnsInTheMaking";
import { gradeLooks } from "./gradeLook";
import { paidAsTheyAre } from "./payInCents";

function totalColumns({ total: rule }: Scheme, language: Language): ColumnsInTheMaking[] {
  if (!rule) return [];
  const { columns } = monthWords(language);
  return [
    columnsOf(
      ({ total }) => total,
      (totals) => {
        const digits = rule.digits ?? digitsNeeded(totals.map((total) => total ?? 0));
        const cells = totals.map((total) => cellOf(total, "total", Math.max(0, digits)));
        return [{ header: columns.total, cells }];
      },
    ),
    columnsOf(
      ({ rank }) => rank,
      (ranks) => [{ header: columns.rank, cells: ranks.map((rank) => cellOf(rank, "whole")) }],
    ),
  ];
}

function gradeColumns({ grades, pay }: Scheme, language: Language): ColumnsInTheMaking[] {
  if (!grades) return [];
  const styleOf = gradeLooks(grades);
  const label = (grade: string): string => gradeLabel({ grades }, grade, language);
  const words = departmentWritingWords(language);
  const header = monthWords(language).columns.grade;
  const paid = paidAsTheyAre(pay);
  const [, ...further] = isGradeRules(grades) ? [] : (grades.columns ?? []);
  const known = new Map<string, LayoutCell>();
  /** The cell of a grade; everybody who has it shares it. */
  const gradeCell = (grade: string): LayoutCell => {
    const cell = known.get(grade) ?? cellOf(label(grade), styleOf(grade));
    known.set(grade, cell);
    return cell;
  };
  return [
    columnsOf(
      ({ grade, gradeChoices }) => {
        if (grade !== undefined) return gradeCell(grade);
        const open = gradeChoices && words.openGrade(gradeChoices.map(label));
        return cellOf(open ?? monthWords(language).notGraded, "notGraded");
      },
      (cells) => [{ header, cells, isText: true }],
    ),
    ...further
      .filter(({ id }) => !paid.has(`grade.${id}`))
      .map(({ id, names, unit = "text" }) =>
        columnOfFigure(
          monthWords(language).valueHeader(names[language], unit),
          `grade.${id}`,
          unit,
          language,
        ),
      ),
  ];
}

function payoutColumns({ payout }: Scheme, language: Language): ColumnsInTheMaking[] {
  if (!payout) return [];
  return [
    columnsOf(
      ({ payoutFraction }) => payoutFraction,
      (fractions) => {
        const digits = digitsNeeded(fractions.map((fraction) => (fraction ?? 0) * 100));
        const cells = fractions.map((fraction) => cellOf(fraction, "payout", digits));
        return [{ header: monthWords(language).columns.payout, cells }];
      },
    ),
  ];
}

/** What a person's points come to: total and rank, the grade with what belongs to it, and the payout rate. */
export function outcomeColumns(scheme: Scheme, language: Language): ColumnsInTheMaking[] {
  return [
    ...totalColumns(scheme, language),
    ...gradeColumns(scheme, language),
    ...payoutColumns(scheme, language),
  ];
}
