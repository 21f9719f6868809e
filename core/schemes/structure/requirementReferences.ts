import type { Requirement } from "../requirement";
import type { Reference } from "./reference";
import { conditionsAt, figureAt, operandsAt } from "./reference";

/** The figures that a requirement needs. */
export function requirementReferences(requirement: Requirement, path: string): Reference[] {
  switch (requirement.kind) {
    case "test":
      return conditionsAt(requirement.passes, `${path}.passes`);
    case "workingDays":
      return [...figureAt(requirement.from, `${path}.from`), ...operandsAt({ days: requirement.days }, path)];
    case "dayOfMonth":
      return [...figureAt(requirement.date, `${path}.date`), ...operandsAt({ day: requirement.day }, path)];
    case "dayAfterPeriod": {
      const { period, monthsAfter, day } = requirement;
      return [...figureAt(period, `${path}.period`), ...operandsAt({ monthsAfter, day }, path)];
    }
    case "hours": {
      const { from, to, hours } = requirement;
      return operandsAt({ from, to, hours }, path);
    }
    case "dayWindow":
      return [
        ...figureAt(requirement.day, `${path}.day`),
        ...requirement.windows.flatMap(({ when, fromDay, toDay }, index) => [
          ...conditionsAt(when, `${path}.windows[${index}].when`),
          ...operandsAt({ fromDay, toDay }, `${path}.windows[${index}]`),
        ]),
      ];
    case "everyWindow":
      return [
        ...figureAt(requirement.done, `${path}.done`),
        ...requirement.windows.flatMap(({ when }, index) =>
          conditionsAt(when, `${path}.windows[${index}].when`),
        ),
        ...operandsAt({ span: requirement.span, atLeast: requirement.atLeast }, path),
      ];
    case "atMost":
      return [
        ...figureAt(requirement.list, `${path}.list`),
        ...operandsAt({ atMost: requirement.atMost }, path),
      ];
    case "coverage":
      return [...figureAt(requirement.of, `${path}.of`), ...operandsAt({ share: requirement.share }, path)];
    case "interval": {
      const { first, months, count } = requirement;
      return operandsAt({ first, months, count }, path);
    }
  }
}
