import type { FieldSetting } from "../../../core/schemes/choice";
import type { RequirementKind } from "../../../core/schemes/requirement";
import type { Scheme } from "../../../core/schemes/scheme";
import { newInput } from "../../fields/newFigure";
import { fittingFigures } from "./fittingFigures";
import type { Kind } from "./requirementForms";
import { REQUIREMENT_FIELDS } from "./requirementForms";
import { requirementNames } from "./requirementTexts";

/** What a requirement asks at first, beside the figures that it names. */
const BEGINNINGS: Readonly<Record<Kind, object>> = {
  test: { passes: { all: [] } },
  workingDays: { days: 5 },
  dayOfMonth: { day: 5, limitDay: "included" },
  dayAfterPeriod: { monthsAfter: 1, day: 15 },
  hours: { hours: 24, limit: "included" },
  dayWindow: { windows: [{ fromDay: 0, toDay: 3 }] },
  everyWindow: { listed: "month", windows: [{ length: "month" }], placed: "calendar", atLeast: 1 },
  atMost: { atMost: 2 },
  coverage: { share: 0.1 },
  interval: { months: 3 },
};

/** A requirement of a kind with the figures that the scheme has for it, and the fields that make those that it lacks. */
export function startingRequirement(
  scheme: Scheme,
  kind: Kind,
  own: string,
): { readonly asks: RequirementKind; readonly sets: readonly FieldSetting[] } {
  let inputs = scheme.inputs ?? [];
  let isNew = false;
  const named: Record<string, string> = {};
  for (const field of REQUIREMENT_FIELDS[kind]) {
    if (!("figure" in field)) continue;
    const { path, figure } = field;
    const taken = Object.values(named);
    const known = fittingFigures({ ...scheme, inputs }, figure, own).find((id) => !taken.includes(id));
    if (known !== undefined) {
      named[path] = known;
      continue;
    }
    const names = requirementNames(({ figureNames }) => figureNames[path] ?? path);
    const made = newInput({ ...scheme, inputs }, `${path}_value`, names, figure.unit, figure.list);
    inputs = made.sets[0]?.value as typeof inputs;
    isNew = true;
    named[path] = made.id;
  }
  const first = scheme.total ? "total" : scheme.inputs?.[0]?.id;
  const passes = kind === "test" && first !== undefined ? { all: [{ of: first, atLeast: 0 }] } : undefined;
  return {
    asks: { kind, ...BEGINNINGS[kind], ...named, ...(passes && { passes }) } as unknown as RequirementKind,
    sets: isNew ? [{ field: "inputs", value: inputs }] : [],
  };
}
