import type { Method } from "../method";
import type { Reference } from "./reference";
import { conditionsAt, figureAt, figuresAt, limitsAt, operandsAt } from "./reference";

/** A place that means the indicator's value where it names the indicator itself. */
const valueOfOwn = (references: readonly Reference[], id: string): Reference[] =>
  references.map((reference) => (reference.id === id ? { ...reference, meansValue: true } : reference));

function ownReferences(method: Method, path: string, id: string): Reference[] {
  switch (method.kind) {
    case "rated":
      return operandsAt({ from: method.from, to: method.to }, path);
    case "ratio": {
      const isTeam = method.target === "team mean" || method.target === "team median";
      return [
        ...figuresAt(method.part, `${path}.part`),
        ...operandsAt({ target: isTeam ? null : method.target }, path),
      ];
    }
    case "threshold":
      return [
        ...valueOfOwn(conditionsAt(method.reached, `${path}.reached`), id),
        ...operandsAt({ points: method.points, missedPoints: method.missedPoints }, path),
      ];
    case "deduction":
      return operandsAt({ floor: method.floor, zeroIfMoreThan: method.zeroIfMoreThan }, path);
    case "steps": {
      const { target, step, pointsPerStep, zeroBeyond, floor } = method;
      return operandsAt({ target, step, pointsPerStep, zeroBeyond, floor }, path);
    }
    case "linear":
      return [
        ...operandsAt({ ...method.from }, `${path}.from`),
        ...operandsAt({ ...method.to }, `${path}.to`),
      ];
    case "rankLevel":
      return operandsAt({ level: method.level, units: method.units }, path);
    case "levels":
      return method.levels.flatMap(({ points }, index) => operandsAt({ points }, `${path}.levels[${index}]`));
    case "raters":
      return method.raters.flatMap((rater, index) => {
        const at = `${path}.raters[${index}]`;
        return [...figureAt(rater.id, `${at}.id`), ...operandsAt({ weight: rater.weight }, at)];
      });
    case "review":
      return figuresAt(method.marks, `${path}.marks`);
    case "bonus":
      return operandsAt({ cap: method.cap }, path);
    case "share":
      return limitsAt(method.counts, `${path}.counts`);
    case "periods":
      return [
        ...figureAt(method.yearEnd, `${path}.yearEnd`),
        ...operandsAt({ periodShare: method.periodShare }, path),
      ];
    case "bands":
    case "yesNo":
    case "mean":
      return [];
  }
}

/**
 * The figures that a method needs.
 * @param id the indicator; where the method names it, its value is meant
 */
export function methodReferences(method: Method, path: string, id: string): Reference[] {
  const of = "of" in method ? method.of : undefined;
  return [...valueOfOwn(figureAt(of, `${path}.of`), id), ...ownReferences(method, path, id)];
}
