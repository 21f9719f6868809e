import { Appraiser } from "../appraise/appraiser";
import type { Appraised } from "../appraise/definition";
import { proposalsOf } from "../appraise/escalations";
import type { Figure, UnsettledReason } from "../appraise/figure";
import { figureText, Unsettled } from "../appraise/figure";
import type { Scheme } from "../schemes/scheme";
import { documentHash } from "./contentHash";
import type { Appraisee, DepartmentFacts, SchemeFacts } from "./departmentFacts";
import type { DepartmentFinding } from "./departmentFinding";
import type { DepartmentResult, GradedAppraisee, GradedScheme } from "./departmentResult";

/** True where incidents or escalations can cost or earn money. */
const hasMoney = ({ incidents = [], escalations = [] }: Scheme): boolean =>
  incidents.some(({ money }) => money) ||
  escalations.some(({ effects }) => effects.some(({ kind }) => kind === "money"));

/** The figures that a scheme's results show, where it has them. */
function resultIds(scheme: Scheme): string[] {
  return [
    ...(scheme.total ? ["total"] : []),
    ...(scheme.grades ? ["grade"] : []),
    ...(scheme.payout ? ["payout"] : []),
    ...(scheme.pay ? ["pay"] : []),
    ...(hasMoney(scheme) ? ["money"] : []),
  ];
}

const numberIn = (figure: Figure): number | undefined => (typeof figure === "number" ? figure : undefined);

function gradeOne(scheme: Scheme, appraisee: Appraisee, subject: Appraised): GradedAppraisee {
  const ids = resultIds(scheme);
  const figure = (id: string): Figure | undefined => (ids.includes(id) ? subject.figure(id) : undefined);
  const number = (id: string): number | undefined => numberIn(figure(id) ?? "");
  const grade = figure("grade");
  const open = grade instanceof Unsettled ? grade.reason : undefined;
  const unsettled = ids.flatMap((id): UnsettledReason[] => {
    const value = subject.figure(id);
    return value instanceof Unsettled ? [value.reason] : [];
  });
  const [total, payout, pay, money] = [number("total"), number("payout"), number("pay"), number("money")];
  const rank = total === undefined ? undefined : numberIn(subject.figure("rank"));
  return {
    appraisee,
    subject,
    ...(total !== undefined && { total }),
    ...(rank !== undefined && { rank }),
    ...(grade !== undefined && !(grade instanceof Unsettled) && { grade: figureText(grade) }),
    ...(open?.code === "person decides" && { gradeChoices: open.among }),
    ...(payout !== undefined && { payoutFraction: payout }),
    ...(pay !== undefined && { payYuan: pay }),
    ...(money !== undefined && money !== 0 && { moneyYuan: money }),
    proposals: proposalsOf(scheme.escalations ?? [], subject),
    unsettled,
  };
}

const byName = (a: GradedAppraisee, b: GradedAppraisee): number =>
  a.appraisee.member.key < b.appraisee.member.key ? -1 : 1;

/** Those with a total by rank, then the others; equals by name. */
function inOrder(graded: readonly GradedAppraisee[]): GradedAppraisee[] {
  return [...graded].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || byName(a, b));
}

function gradeScheme({ scheme, appraisees }: SchemeFacts): GradedScheme {
  const subjects = new Appraiser(scheme).appraiseAll(appraisees.map(({ facts }) => facts));
  const graded = appraisees.map((appraisee, index) =>
    gradeOne(scheme, appraisee, subjects[index] as Appraised),
  );
  return { scheme, schemeHash: documentHash(scheme), graded: inOrder(graded) };
}

/** Everything that the figures rest on, as plain data for the run's hash. */
function factsOfRun({ month, calendar, schemes }: DepartmentFacts): unknown {
  return {
    month,
    holidays: [...calendar.holidays],
    makeUpDays: [...calendar.makeUpDays],
    schemes: schemes.map(({ scheme, appraisees }) => ({
      scheme,
      people: appraisees.map(({ kind, member, facts }) => ({
        kind,
        key: member.key,
        team: member.team ?? "",
        values: Object.fromEntries(facts.values),
        measures: Object.fromEntries(facts.measures ?? []),
        cases: Object.fromEntries(facts.cases),
        points: Object.fromEntries(facts.points),
      })),
    })),
  };
}

/** People without a result, each with the reason that stands in the way first. */
function notGradedFindings(schemes: readonly GradedScheme[]): DepartmentFinding[] {
  return schemes.flatMap(({ graded }) =>
    graded.flatMap(({ appraisee, unsettled, gradeChoices }): DepartmentFinding[] => {
      const [reason] = unsettled;
      if (reason === undefined || (gradeChoices && unsettled.length === 1)) return [];
      const { name } = appraisee.member;
      return [
        {
          severity: "warning",
          people: [name],
          count: 1,
          message: { code: "not graded", person: name, reason },
        },
      ];
    }),
  );
}

/** Computes a department's month: totals, ranks, grades, pay and proposals of everybody under each scheme. */
export function gradeDepartment(facts: DepartmentFacts): DepartmentResult {
  const schemes = facts.schemes.map(gradeScheme);
  return {
    month: facts.month,
    runId: documentHash(factsOfRun(facts)),
    schemes,
    findings: [...facts.findings, ...notGradedFindings(schemes)],
  };
}
