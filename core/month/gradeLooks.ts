import { readBandTable } from "../bands/readBandTable";
import { cellText } from "../cells/cellText";
import type { BandRows } from "../schemes/bandRows";
import type { Names } from "../schemes/names";
import type { CellStyle } from "../workbook/sheetLayout";
import type { Language } from "../words/language";

/** Grades with the labels that they have in the other languages. */
interface Labelled {
  readonly grades: { readonly labels?: Readonly<Record<string, Names>> };
}

/** The label of a grade in a language; a label that the scheme doesn't translate stays as written. */
export function gradeLabel({ grades }: Labelled, grade: string, language: Language): string {
  const translated = Object.entries(grades.labels ?? {}).find(([label]) => label === grade);
  return translated?.[1][language] ?? grade;
}

/** The labels of the scheme's grades as written, from the best band to the lowest. */
export function gradesInOrder({
  grades,
}: {
  readonly grades: { readonly bands: BandRows };
}): readonly string[] {
  const { rows } = readBandTable(grades.bands.map((row) => [...row]));
  const start = (row: (typeof rows)[number]): number => row.limits.lower?.at ?? -Infinity;
  return [...rows].sort((a, b) => start(b) - start(a)).map(({ answers }) => cellText(answers[0]));
}

/** The shade of a grade, from green for the best to red for the lowest. */
export function gradeStyle(place: number, grades: number): CellStyle {
  const shades = ["grade1", "grade2", "grade3", "grade4"] as const;
  const shade = grades <= 1 ? 0 : Math.round((place / (grades - 1)) * 3);
  return shades[shade] ?? "text";
}
