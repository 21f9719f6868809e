import type { Facts } from "../../../core/appraise/facts";
import { factsOf } from "../../../core/appraise/facts";
import type { Appraisee, DepartmentFacts } from "../../../core/department/departmentFacts";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Values } from "../appraise/figuresOfScheme";

/** A member of a tested department, called by the key. */
export function appraiseeOf(key: string, facts: Facts): Appraisee {
  return { kind: "person", member: { key, name: key.toUpperCase() }, facts, unread: [] };
}

/** A month of a department under one scheme: what is known of each person by key. */
export function departmentOf(
  scheme: Scheme,
  everybody: Readonly<Record<string, Values>>,
  more: Partial<Omit<Facts, "values">> = {},
  month = "2026-06",
): DepartmentFacts {
  const appraisees = Object.entries(everybody).map(([key, values]) =>
    appraiseeOf(key, factsOf(new Map(Object.entries(values)), { period: month, ...more })),
  );
  return {
    month,
    monthsInData: [month],
    calendar: { holidays: new Set(), makeUpDays: new Set() },
    schemes: [{ scheme, appraisees }],
    notGraded: [],
    findings: [],
  };
}
