import type { Indicator } from "../schemes/indicator";
import type { RatioMethod } from "../schemes/method";
import type { Range } from "./range";
import type { RangeSource } from "./rangeSource";
import { answersOf } from "./rangeSource";
import { ANYTHING, hull, just, keptWithin, NOT_NEGATIVE, productOfRanges, sumOfRanges } from "./range";

function ratioRange(method: RatioMethod, full: Range | null, { mode }: RangeSource): Range {
  if (method.bands) {
    const answers = answersOf(method.bands);
    return answers.length === 0 ? ANYTHING : hull(answers.map(just));
  }
  const cap = method.capFraction ?? (mode === "full" ? 1 : Infinity);
  const attained = { from: mode === "full" ? Math.min(1, cap) : 0, to: cap };
  return method.gives === "fraction" ? attained : productOfRanges(attained, full ?? just(100));
}

/** The least and the most points that an indicator's method gives. */
export function methodRange(indicator: Indicator, ranges: RangeSource): Range {
  const { id, method } = indicator;
  const full = ranges.fullOf(indicator);
  const isFull = ranges.mode === "full";
  const floorOf = (floor: number | string | null | undefined): Range | null =>
    floor === undefined ? just(0) : ranges.ofOperand(floor);
  /** From nothing up to the full points; in "full" mode these themselves. */
  const upToFull = isFull ? (full ?? NOT_NEGATIVE) : { from: 0, to: full?.to ?? Infinity };
  const hullOf = (operands: readonly (number | string)[]): Range =>
    operands.length === 0 ? ANYTHING : hull(operands.map((each) => ranges.ofOperand(each) ?? ANYTHING));
  switch (method.kind) {
    case "rated": {
      const from = method.from === null ? -Infinity : (ranges.ofOperand(method.from)?.from ?? 0);
      const to = method.to === null ? Infinity : (ranges.ofOperand(method.to) ?? full)?.to;
      return { from: isFull ? (to ?? from) : from, to: to ?? Infinity };
    }
    case "bands": {
      const answers = answersOf(method.bands);
      return answers.length === 0 ? ANYTHING : hull(answers.map(just));
    }
    case "ratio":
      return ratioRange(method, full, ranges);
    case "threshold": {
      const reached = ranges.ofOperand(method.points) ?? full ?? just(100);
      return isFull ? reached : hull([reached, ranges.ofOperand(method.missedPoints ?? 0) ?? just(0)]);
    }
    case "yesNo":
      return isFull ? (full ?? just(100)) : { from: 0, to: (full ?? just(100)).to };
    case "deduction": {
      const left = sumOfRanges([full ?? NOT_NEGATIVE, ranges.incidentsToward(id)]);
      const floored = keptWithin(left, floorOf(method.floor), null);
      return method.zeroIfMoreThan === undefined || isFull ? floored : hull([floored, just(0)]);
    }
    case "steps":
      if (isFull) return full ?? NOT_NEGATIVE;
      return keptWithin({ from: -Infinity, to: full?.to ?? Infinity }, floorOf(method.floor), null);
    case "linear":
      return hullOf([method.from.points, method.to.points]);
    case "rankLevel": {
      const level = ranges.ofOperand(method.level) ?? ANYTHING;
      const units = ranges.ofOperand(method.units);
      return productOfRanges(level, { from: isFull ? (units?.to ?? 1) : 1, to: units?.to ?? Infinity });
    }
    case "levels": {
      const points = hullOf(method.levels.map((each) => each.points));
      return isFull ? just(points.to) : points;
    }
    case "bonus": {
      const earned = keptWithin(ranges.incidentsToward(id), null, ranges.ofOperand(method.cap));
      return earned;
    }
    case "share":
      return { from: isFull ? 1 : 0, to: 1 };
    case "raters":
    case "review":
    case "mean":
    case "periods":
      return full ? upToFull : NOT_NEGATIVE;
  }
}
