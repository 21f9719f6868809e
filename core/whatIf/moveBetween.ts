import type { Move, Outcome } from "./comparison";
import type { GradeOrder } from "./gradeOrder";

function isSameOutcome(before: Outcome, after: Outcome): boolean {
  if (before.kind === "grade" && after.kind === "grade") return before.grade === after.grade;
  if (before.kind === "choice" && after.kind === "choice")
    return before.among.join("\n") === after.among.join("\n");
  return before.kind === after.kind;
}

/**
 * How an outcome changes.
 * @param orders grades of the schemes after and before the change; the first that knows both grades decides
 */
export function moveBetween(before: Outcome, after: Outcome, orders: readonly GradeOrder[]): Move {
  if (isSameOutcome(before, after)) return "stays";
  if (before.kind === "none") return "becomes graded";
  if (after.kind === "none") return "becomes ungraded";
  if (before.kind !== "grade" || after.kind !== "grade") return "other";
  for (const { grades, startsAt } of orders) {
    const [from, to] = [grades.indexOf(before.grade), grades.indexOf(after.grade)];
    if (startsAt && from >= 0 && to >= 0) return to < from ? "up" : "down";
  }
  return "other";
}
