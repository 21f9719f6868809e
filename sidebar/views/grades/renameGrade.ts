import type { FieldSetting } from "../../../core/schemes/choice";
import { isGradeRules } from "../../../core/schemes/grades";
import type { Scheme } from "../../../core/schemes/scheme";

/** A grade's name or a list of them with one exchanged; the same where it isn't among them. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (!Array.isArray(value) || !value.includes(from)) return value;
  return value.map((each: unknown) => (each === from ? to : each));
}

/** A part of the scheme with the grade's name changed in every condition on it; the same part where there is none. */
function inConditions(part: unknown, from: string, to: string): unknown {
  if (typeof part !== "object" || part === null) return part;
  const fields = part as Readonly<Record<string, unknown>>;
  const asksForGrade = fields.of === "grade";
  const entries = Object.entries(fields).map(([name, value]): [string, unknown] => [
    name,
    asksForGrade && name === "is" ? renamed(value, from, to) : inConditions(value, from, to),
  ]);
  if (entries.every(([name, value]) => value === fields[name])) return part;
  return Array.isArray(part) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** Parts of a scheme that can ask for a grade in a condition. */
const ASKING = ["indicators", "incidents", "escalations", "pay", "requirements"] as const;

/**
 * The fields to set so that a grade has another name wherever the scheme names it: where it is given, its
 * translations, the teams that allow it, its forced share, and the conditions on it.
 * @param gradeCell place of the grade among the cells of a row
 */
export function renameGrade(scheme: Scheme, from: string, to: string, gradeCell = 1): FieldSetting[] {
  const { grades, memberGrades, forcedShares } = scheme;
  const sets: FieldSetting[] = [];
  if (grades && isGradeRules(grades)) {
    const rules = grades.rules.map((rule) => ({ ...rule, gives: renamed(rule.gives, from, to) }));
    sets.push({ field: "grades.rules", value: rules });
  } else if (grades) {
    const bands = grades.bands.map((cells) =>
      cells.map((cell, place) => (place === gradeCell && cell === from ? to : cell)),
    );
    sets.push({ field: "grades.bands", value: bands });
  }
  if (grades?.labels?.[from]) {
    const entries = Object.entries(grades.labels).map(([label, names]) => {
      if (label !== from) return [label, names];
      const told = Object.entries(names).map(([language, name]) => [language, name === from ? to : name]);
      return [to, Object.fromEntries(told) as typeof names];
    });
    sets.push({ field: "grades.labels", value: Object.fromEntries(entries) as unknown });
  }
  if (memberGrades)
    sets.push({
      field: "memberGrades",
      value: memberGrades.map(({ team, allowed }) => ({
        team: renamed(team, from, to),
        allowed: renamed(allowed, from, to),
      })),
    });
  if (forcedShares)
    sets.push({
      field: "forcedShares",
      value: forcedShares.map((share) => ({ ...share, grade: renamed(share.grade, from, to) })),
    });
  for (const part of ASKING) {
    const before = scheme[part];
    const after = inConditions(before, from, to);
    if (after !== before) sets.push({ field: part, value: after });
  }
  return sets;
}
