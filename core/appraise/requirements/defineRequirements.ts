import type { Requirement } from "../../schemes/requirement";
import { holds } from "../conditions";
import type { Appraised, Definitions } from "../definition";
import type { Figure } from "../figure";
import { dayAfterPeriod, dayOfMonth, hours, interval, workingDays } from "./deadlines";
import { atMost, coverage, dayWindow, everyWindow } from "./windows";

function settle(subject: Appraised, requirement: Requirement): Figure {
  switch (requirement.kind) {
    case "test":
      return holds(subject, requirement.passes);
    case "workingDays":
      return workingDays(subject, requirement);
    case "dayOfMonth":
      return dayOfMonth(subject, requirement);
    case "dayAfterPeriod":
      return dayAfterPeriod(subject, requirement);
    case "hours":
      return hours(subject, requirement);
    case "dayWindow":
      return dayWindow(subject, requirement);
    case "everyWindow":
      return everyWindow(subject, requirement);
    case "atMost":
      return atMost(subject, requirement);
    case "coverage":
      return coverage(subject, requirement);
    case "interval":
      return interval(subject, requirement);
  }
}

/** Adds the figures of the requirements. */
export function defineRequirements(requirements: readonly Requirement[], definitions: Definitions): void {
  for (const requirement of requirements)
    definitions.set(requirement.id, { value: (subject) => settle(subject, requirement) });
}
