import { Unsettled } from "../appraise/figure";
import { namesOfFigure } from "../explain/figureNames";
import type { MonthFinding } from "../words/monthMessages";
import type { DepartmentFinding } from "./departmentFinding";
import type { GradedAppraisee, GradedScheme } from "./departmentResult";
import { lackingIndicators } from "./lackingIndicators";
import { payoutBelowGrade } from "./payoutBelowGrade";

const aboutOne = (
  { appraisee }: GradedAppraisee,
  severity: DepartmentFinding["severity"],
  message: DepartmentFinding["message"],
): DepartmentFinding => ({ severity, people: [appraisee.member.name], count: 1, message });

/** Totals that the bands of grades or payout don't hold. */
function outsideBands(graded: GradedAppraisee): DepartmentFinding[] {
  const { unsettled, total, appraisee } = graded;
  return unsettled.flatMap((reason): DepartmentFinding[] => {
    if (reason.code !== "bands" || total === undefined) return [];
    const { id, fault } = reason;
    if (id !== "grade" && id !== "payout") return [];
    const person = appraisee.member.name;
    const finding: MonthFinding = { code: "total outside bands", kind: id, person, total, fault };
    return [aboutOne(graded, "error", { code: "month", finding })];
  });
}

/** Values of somebody's that the bands of their indicators don't hold. */
function valuesOutside({ scheme }: GradedScheme, graded: GradedAppraisee): DepartmentFinding[] {
  const person = graded.appraisee.member.name;
  return (scheme.indicators ?? []).flatMap(({ id, names: indicator }): DepartmentFinding[] => {
    const figure = graded.subject.figure(id);
    if (!(figure instanceof Unsettled) || figure.reason.code !== "bands") return [];
    const { fault } = figure.reason;
    const finding: MonthFinding = { code: "outside bands", person, indicator, fault };
    return [aboutOne(graded, "error", { code: "month", finding })];
  });
}

/** Indicators that nobody can be scored by, for want of a target. */
function withoutTarget({ scheme, graded }: GradedScheme): DepartmentFinding[] {
  const lacking = graded.filter(({ unsettled }) => unsettled.length > 0);
  return (scheme.indicators ?? []).flatMap(({ id, names, method }): DepartmentFinding[] => {
    const isOfAll = method.kind === "ratio" && String(method.target).startsWith("team ");
    const hasNone = lacking.some(({ subject }) => {
      const figure = subject.figure(id);
      return figure instanceof Unsettled && figure.reason.code === "nothing to divide by";
    });
    const finding: MonthFinding = { code: "no target", indicator: names };
    return isOfAll && hasNone ? [{ severity: "error", count: 1, message: { code: "month", finding } }] : [];
  });
}

/** Why somebody has no result, or one without some indicators. */
function lackingFindings(each: GradedScheme, graded: GradedAppraisee): DepartmentFinding[] {
  const { scheme } = each;
  const { unsettled, gradeChoices, total, appraisee } = graded;
  const person = appraisee.member.name;
  const policy = scheme.total?.missing ?? "not graded";
  if (total !== undefined && policy !== "not graded") {
    const lacks = lackingIndicators(scheme, graded) ?? [];
    if (lacks.length > 0)
      return [
        aboutOne(graded, "warning", {
          code: "month",
          finding: { code: "graded without", person, lacks, policy },
        }),
      ];
  }
  const outside = outsideBands(graded);
  if (outside.length > 0) return outside;
  const [reason] = unsettled;
  if (reason === undefined || (gradeChoices && unsettled.length === 1)) return [];
  const lacks = total === undefined && scheme.total ? lackingIndicators(scheme, graded) : undefined;
  if (lacks && lacks.length > 0)
    return [
      ...valuesOutside(each, graded),
      aboutOne(graded, "warning", { code: "month", finding: { code: "not graded", person, lacks } }),
    ];
  const figure = namesOfFigure(scheme, reason.id) ?? null;
  return [aboutOne(graded, "warning", { code: "not graded", person, scheme: scheme.names, reason, figure })];
}

/** Results that rest on few cases, of those who have one. */
function fewCases(graded: GradedAppraisee): DepartmentFinding[] {
  const { few: indicators, member } = graded.appraisee;
  if (!indicators || graded.unsettled.length > 0) return [];
  const finding: MonthFinding = { code: "few cases", person: member.name, indicators };
  return [aboutOne(graded, "warning", { code: "month", finding })];
}

/** What there is to say of the results of everybody under a scheme: who has none and why, and what to look at. */
export function gradeFindings(each: GradedScheme): DepartmentFinding[] {
  const people = payoutBelowGrade(each);
  const below: DepartmentFinding = {
    severity: "info",
    count: 1,
    message: { code: "month", finding: { code: "payout below grade", people } },
  };
  return [
    ...withoutTarget(each),
    ...each.graded.flatMap((graded) => [...lackingFindings(each, graded), ...fewCases(graded)]),
    ...(people.length > 0 ? [below] : []),
  ];
}
