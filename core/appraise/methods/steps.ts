import { comparePaper, sumOnPaper } from "../../numbers/paper";
import type { LinearMethod, StepsMethod } from "../../schemes/method";
import { paper, subtractOnPaper } from "../../numbers/paper";
import { stepsMissed } from "../../scores/stepScore";
import { asNumber, unsettled, Unsettled } from "../figure";
import { missBy } from "../missBy";
import { numbersOf, numberOrNone, within } from "../operands";
import type { Scorer } from "./scorer";
import { valueOf } from "./scorer";

/** Full points less points for each step that the value misses its target. */
export function steps(method: StepsMethod, id: string): Scorer {
  const better = method.better ?? "higher";
  return (subject, full) => {
    const value = asNumber(valueOf(subject, method.of, id), id);
    if (value instanceof Unsettled) return { points: value };
    if (full === null) return { points: unsettled({ code: "not configured", id: `${id}.fullPoints` }) };
    const numbers = numbersOf(subject, [method.target, method.step, method.pointsPerStep]);
    if (numbers instanceof Unsettled) return { points: numbers, value };
    const [target, step, pointsPerStep] = numbers as [number, number, number];
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
  return (subject) => {
    const value = asNumber(valueOf(subject, method.of, id), id);
    if (value instanceof Unsettled) return { points: value };
    const { from, to } = method;
    const numbers = numbersOf(subject, [from.value, from.points, to.value, to.points]);
    if (numbers instanceof Unsettled) return { points: numbers, value };
    const [start, startPoints, end, endPoints] = numbers as [number, number, number, number];
    if (comparePaper(start, end) === 0)
      return { points: unsettled({ code: "nothing to divide by", id }), value };
    const share = subtractOnPaper(value, start) / subtractOnPaper(end, start);
    const kept = Math.min(1, Math.max(0, share));
    const rise = kept * subtractOnPaper(endPoints, startPoints);
    return { points: paper(sumOnPaper([startPoints, rise])), value, target: end };
  };
}
