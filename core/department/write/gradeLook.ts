import { cellText } from "../../cells/cellText";
import { gradesInOrder, gradeStyle } from "../../month/gradeLooks";
import type { Grades } from "../../schemes/grades";
import { isGradeRules } from "../../schemes/grades";
import type { CellStyle } from "../../workbook/sheetLayout";

/** The grades that a scheme gives, from the best to the lowest: by the limits of the total, else as written. */
export function gradesFromBest(grades: Grades): readonly string[] {
  if (isGradeRules(grades)) return [...new Set(grades.rules.flatMap(({ gives }) => gives))];
  if (grades.of !== undefined && grades.of !== "total")
    return [...new Set(grades.bands.map(([, grade]) => cellText(grade)))];
  return gradesInOrder({ grades });
}

/** The shades of a scheme's grades. */
export function gradeLooks(grades: Grades): (grade: string) => CellStyle {
  const inOrder = gradesFromBest(grades);
  const shades = new Map(inOrder.map((grade, place) => [grade, gradeStyle(place, inOrder.length)]));
  return (grade) => shades.get(grade) ?? "text";
}
