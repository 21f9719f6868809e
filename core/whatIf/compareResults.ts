import type { GradedAppraisee, GradedScheme } from "../department/departmentResult";
import { paper, subtractOnPaper, sumOnPaper } from "../numbers/paper";
import type { Names } from "../schemes/names";
import type { BeforeAfter, ComparedPerson, Comparison, Standing } from "./comparison";
import { distributionOf } from "./distribution";
import { gradeOrder } from "./gradeOrder";
import { moveBetween } from "./moveBetween";
import { standingOf } from "./standing";

/** A figure of a standing that is added up or averaged. */
type Amount = "total" | "payoutFraction" | "payYuan" | "moneyYuan";

function beforeAfter(
  people: readonly ComparedPerson[],
  amount: Amount,
  combine: "sum" | "mean",
): BeforeAfter | undefined {
  const over = (side: "before" | "after"): number | null => {
    const known = people.flatMap((person) => person[side][amount] ?? []);
    if (known.length === 0) return null;
    return combine === "sum" ? sumOnPaper(known) : paper(sumOnPaper(known) / known.length);
  };
  const [before, after] = [over("before"), over("after")];
  if (before === null && after === null) return undefined;
  return {
    before,
    after,
    change: before === null || after === null ? null : subtractOnPaper(after, before),
  };
}

/** Money of incidents is left out of a result where it is 0: who has none adds nothing, and doesn't lack it. */
function moneyChange(people: readonly ComparedPerson[]): BeforeAfter | undefined {
  const found = beforeAfter(people, "moneyYuan", "sum");
  if (!found) return undefined;
  const [before, after] = [found.before ?? 0, found.after ?? 0];
  return { before, after, change: subtractOnPaper(after, before) };
}

/** Nobody under the scheme. */
const ABSENT: Standing = { outcome: { kind: "none" } };

/** Compares two results of the same people: before and after a change of their scheme. */
export function compareResults(
  month: string,
  before: GradedScheme,
  after: GradedScheme,
  notRead: readonly Names[] = [],
): Comparison {
  const [orderBefore, orderAfter] = [gradeOrder(before.scheme), gradeOrder(after.scheme)];
  const earlier = new Map(before.graded.map((graded) => [graded.appraisee.member.key, graded]));
  const later = new Set(after.graded.map(({ appraisee }) => appraisee.member.key));
  const person = (was: GradedAppraisee | undefined, is: GradedAppraisee | undefined): ComparedPerson[] => {
    const member = (is ?? was)?.appraisee.member;
    if (!member) return [];
    const standings = {
      before: was ? standingOf(before.scheme, was) : ABSENT,
      after: is ? standingOf(after.scheme, is) : ABSENT,
    };
    const move = moveBetween(standings.before.outcome, standings.after.outcome, [orderAfter, orderBefore]);
    return [{ member, ...standings, move }];
  };
  const people = [
    ...after.graded.flatMap((graded) => person(earlier.get(graded.appraisee.member.key), graded)),
    ...before.graded.flatMap((graded) =>
      later.has(graded.appraisee.member.key) ? [] : person(graded, undefined),
    ),
  ];
  const payYuan = beforeAfter(people, "payYuan", "sum");
  const moneyYuan = moneyChange(people);
  const meanTotal = beforeAfter(people, "total", "mean");
  const meanPayoutFraction = beforeAfter(people, "payoutFraction", "mean");
  return {
    month,
    before: before.scheme,
    after: after.scheme,
    people,
    distribution: distributionOf(people, orderAfter, orderBefore),
    ...(payYuan && { payYuan }),
    ...(moneyYuan && { moneyYuan }),
    ...(meanTotal && { meanTotal }),
    ...(meanPayoutFraction && { meanPayoutFraction }),
    notRead,
  };
}
