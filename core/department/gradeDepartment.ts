import { Appraiser } from "../appraise/appraiser";
import type { Appraised } from "../appraise/definition";
import { proposalsOf } from "../appraise/escalations";
import type { Figure, UnsettledReason } from "../appraise/figure";
import { figureText, Unsettled } from "../appraise/figure";
import { toCents } from "../pay/toCents";
import type { Scheme } from "../schemes/scheme";
import { documentHash } from "./contentHash";
import type { Appraisee, DepartmentFacts, SchemeFacts } from "./departmentFacts";
import { gradeFindings } from "./gradeFindings";
import { gradeLimitFindings } from "./gradeLimits";
import { linkFigures } from "./linkFigures";
import { runIdOf } from "./runId";
import type { DepartmentResult, GradedAppraisee, GradedScheme } from "./departmentResult";

/** The figures that results show. */
type ResultId = "total" | "rank" | "grade" | "payout" | "pay" | "money";

/** True where incidents or escalations can cost or earn money. */
const hasMoney = ({ incidents = [], escalations = [] }: Scheme): boolean =>
  incidents.some(({ money }) => money) ||
  escalations.some(({ effects }) => effects.some(({ kind }) => kind === "money"));

/** The figures that a scheme's results show, where it has them. */
export function resultIds(scheme: Scheme): ResultId[] {
  return [
    ...(scheme.total ? ["total" as const] : []),
    ...(scheme.grades ? ["grade" as const] : []),
    ...(scheme.payout ? ["payout" as const] : []),
    ...(scheme.pay ? ["pay" as const] : []),
    ...(hasMoney(scheme) ? ["money" as const] : []),
  ];
}

const NO_ESCALATIONS: NonNullable<Scheme["escalations"]> = [];

const numberIn = (figure: Figure | undefined): number | undefined =>
  typeof figure === "number" ? figure : undefined;

const centsIn = (figure: Figure | undefined): number | undefined =>
  typeof figure === "number" ? toCents(figure) : undefined;

const NONE_UNSETTLED: readonly UnsettledReason[] = [];

/** Why figures of somebody have no value; most people share the one list of nothing. */
function unsettledOf(ids: readonly ResultId[], subject: Appraised): readonly UnsettledReason[] {
  let reasons: UnsettledReason[] | undefined;
  for (const id of ids) {
    const figure = subject.figure(id);
    if (figure instanceof Unsettled) (reasons ??= []).push(figure.reason);
  }
  return reasons ?? NONE_UNSETTLED;
}

/** The results of one person or team, as the scheme's results show them. */
export function gradeOne(
  scheme: Scheme,
  ids: readonly ResultId[],
  appraisee: Appraisee,
  subject: Appraised,
): GradedAppraisee {
  const unsettled = unsettledOf(ids, subject);
  const figureOf = (id: ResultId): Figure | undefined => (ids.includes(id) ? subject.figure(id) : undefined);
  const total = numberIn(figureOf("total"));
  const grade = figureOf("grade");
  const open = grade instanceof Unsettled ? grade.reason : undefined;
  const money = centsIn(figureOf("money"));
  return {
    appraisee,
    subject,
    total,
    rank: total === undefined ? undefined : numberIn(subject.figure("rank")),
    grade: grade === undefined || open ? undefined : figureText(grade),
    gradeChoices: open?.code === "person decides" ? open.among : undefined,
    payoutFraction: numberIn(figureOf("payout")),
    payYuan: centsIn(figureOf("pay")),
    moneyYuan: money === 0 ? undefined : money,
    proposals: proposalsOf(scheme.escalations ?? NO_ESCALATIONS, subject),
    unsettled,
  };
}

const byName = (a: GradedAppraisee, b: GradedAppraisee): number =>
  a.appraisee.member.key < b.appraisee.member.key ? -1 : 1;

/** Those with a total by rank, then the others; equals by name. */
export function inOrder(graded: readonly GradedAppraisee[]): GradedAppraisee[] {
  return [...graded].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || byName(a, b));
}

function gradeScheme({ scheme, appraisees }: SchemeFacts): GradedScheme {
  const subjects = new Appraiser(scheme).appraiseAll(appraisees.map(({ facts }) => facts));
  const ids = resultIds(scheme);
  const graded = appraisees.map((appraisee, index) =>
    gradeOne(scheme, ids, appraisee, subjects[index] as Appraised),
  );
  return { scheme, schemeHash: documentHash(scheme), graded: inOrder(graded) };
}

/** Computes a department's month: totals, ranks, grades, pay and proposals of everybody under each scheme. */
export function gradeDepartment(facts: DepartmentFacts): DepartmentResult {
  const schemes = linkFigures(facts).schemes.map(gradeScheme);
  return {
    month: facts.month,
    runId: runIdOf(facts),
    schemes,
    findings: [...facts.findings, ...schemes.flatMap(gradeFindings), ...gradeLimitFindings(schemes)],
  };
}
