import { cellText } from "../../cells/cellText";
import { gradesInOrder, gradeStyle } from "../../month/gradeLooks";
import type { Grades } from "../../schemes/grades";
import { isGradeRules } from "../../schemes/grades";
import type { CellStyle } from "../../workbook/sheetLayout";

/** The grades that a scheme gives, from the best to the lowest: by the limits of the total, else as written or labelled. */
export function gradesFromBest(grades: Grades): readonly string[] {
  if (isGradeRules(grades)) {
    // The rules stand in the order in which they are tried; their labels in that of the grades.
    const given = new Set(grades.rules.flatMap(({ gives }) => gives));
    const labelled = Object.keys(grades.labels ?? {}).filter((label) => given.has(label));
    return [...new Set([...labelled, ...given])];
  }
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
