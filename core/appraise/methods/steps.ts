import { comparePaper, sumOnPaper } from "../../numbers/paper";
import type { LinearMethod, StepsMethod } from "../../schemes/method";
import { paper, subtractOnPaper } from "../../numbers/paper";
import { stepsMissed } from "../../scores/stepScore";
import { asNumber, unsettled, Unsettled } from "../figure";
import { missBy } from "../missBy";
import { numberOf, numberOrNone, within } from "../operands";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** Full points less points for each step that the value misses its target. */
export function steps(method: StepsMethod, id: string): Scorer {
  const better = method.better ?? "higher";
  return (subject, full) => {
    const value = asNumber(valueOf(subject, method.of, id), id);
    if (value instanceof Unsettled) return { points: value };
    if (full === null) return { points: unsettled({ code: "not configured", id: `${id}.fullPoints` }) };
    const target = numberOf(subject, method.target);
    if (target instanceof Unsettled) return { points: target, value };
    const step = numberOf(subject, method.step);
    if (step instanceof Unsettled) return { points: step, value };
    const pointsPerStep = numberOf(subject, method.pointsPerStep);
    if (pointsPerStep instanceof Unsettled) return { points: pointsPerStep, value };
    const beyond = numberOrNone(subject, method.zeroBeyond);
    if (beyond instanceof Unsettled) return { points: beyond, value };
    const isBeyond = beyond !== null && comparePaper(value, beyond) === (better === "higher" ? -1 : 1);
    if (isBeyond) return { points: 0, value, target };
    const missed = missBy(value, target, better);
    const missedSteps = missed <= 0 ? 0 : stepsMissed(missed, step, method.steps ?? "full");
    const left = sumOnPaper([full, -missedSteps * pointsPerStep]);
    const floor = method.floor === undefined ? 0 : method.floor;
    return { points: within(subject, left, { floor }), value, target, steps: missedSteps };
  };
}

/** Straight from one value's points to another's, and the nearer end's points beyond them. */
export function linear(method: LinearMethod, id: string): Scorer {
  const { from, to } = method;
  return (subject) => {
    const value = asNumber(valueOf(subject, method.of, id), id);
    if (value instanceof Unsettled) return { points: value };
    const start = numberOf(subject, from.value);
    if (start instanceof Unsettled) return { points: start, value };
    const startPoints = numberOf(subject, from.points);
    if (startPoints instanceof Unsettled) return { points: startPoints, value };
    const end = numberOf(subject, to.value);
    if (end instanceof Unsettled) return { points: end, value };
    const endPoints = numberOf(subject, to.points);
    if (endPoints instanceof Unsettled) return { points: endPoints, value };
    if (comparePaper(start, end) === 0)
      return { points: unsettled({ code: "nothing to divide by", id }), value };
    const share = subtractOnPaper(value, start) / subtractOnPaper(end, start);
    const kept = Math.min(1, Math.max(0, share));
    const rise = kept * subtractOnPaper(endPoints, startPoints);
    return { points: paper(sumOnPaper([startPoints, rise])), value, target: end };
  };
}
