import type { Appraised } from "../../appraise/definition";
import type { Grades } from "../../schemes/grades";
import type { Names } from "../../schemes/names";
import { foldText } from "../../text/foldText";

/** A grade that the rules leave to a person. */
export interface OpenGrade {
  readonly among: readonly string[];
  /** What was decided so far; null where nobody has. */
  readonly decided: string | null;
}

/** The grades that the rules leave somebody's open among; undefined where they give one, or none. */
export function openGradeOf(subject: Appraised): OpenGrade | undefined {
  const { basis } = subject.result("grade");
  if (basis?.part !== "rule" || !basis.among) return undefined;
  return { among: basis.among, decided: basis.decision?.grade ?? null };
}

const namesOf = ({ labels = {} }: Grades, grade: string): Names =>
  new Map(Object.entries(labels)).get(grade) ?? { en: grade, "zh-CN": grade, "zh-TW": grade };

/** The grades by their labels, for whoever is told of them. */
export function gradeNames(grades: Grades, among: readonly string[]): Names[] {
  return among.map((grade) => namesOf(grades, grade));
}

/** The one of several grades that a text names, by itself or by its label in any language. */
export function gradeNamed(grades: Grades, among: readonly string[], text: string): string | undefined {
  const wanted = foldText(text);
  if (wanted === "") return undefined;
  return among.find((grade) =>
    [grade, ...Object.values(namesOf(grades, grade))].some((name) => foldText(name) === wanted),
  );
}

const BETWEEN_GRADES = /[、,，;；/／|]|\bor\b|或/i;

/** True where a text lists just these grades, in any order: D、E; D or E. */
export function listsGrades(grades: Grades, among: readonly string[], text: string): boolean {
  const parts = text.split(BETWEEN_GRADES).filter((part) => part.trim() !== "");
  const named = new Set(parts.map((part) => gradeNamed(grades, among, part)));
  return named.size === among.length && !named.has(undefined);
}
