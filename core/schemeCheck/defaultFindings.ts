import type { Escalation } from "../schemes/escalation";
import type { Incident } from "../schemes/incident";
import type { Method } from "../schemes/method";
import { measuresOf } from "../schemes/indicator";
import type { Requirement } from "../schemes/requirement";
import type { Scheme } from "../schemes/scheme";
import type { SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import type { SwitchId } from "./switches";
import { SWITCHES } from "./switches";
import { conditionsOf } from "./worlds";
import { allConditionSets } from "./allConditionSets";

/** A switch that a part of the scheme has, by the field that holds it. */
type Held = readonly [switchId: SwitchId, field: string, value: unknown];

function ofMethod(method: Method): Held[] {
  switch (method.kind) {
    case "deduction":
      return [["indicator floor", "floor", method.floor]];
    case "steps":
      return [
        ["indicator floor", "floor", method.floor],
        ["steps", "steps", method.steps],
      ];
    case "ratio":
      return [
        ...(method.bands ? [] : [["ratio cap", "capFraction", method.capFraction] as const]),
        ...(typeof method.target === "number"
          ? []
          : [["empty denominator", "emptyDenominator", method.emptyDenominator] as const]),
      ];
    case "share":
      return [["empty denominator", "emptyDenominator", method.emptyDenominator]];
    case "bonus":
      return [["bonus cap", "cap", method.cap]];
    case "rankLevel":
      return [
        ["item ties", "ties", method.ties],
        ["ranked units", "units", method.units],
      ];
    case "raters":
      return [["raters missing", "missing", method.missing]];
    case "review":
      return [["review rule", "rule", method.rule]];
    case "periods":
      return [
        ["periods divisor", "divideBy", method.divideBy],
        ...(method.yearEnd === undefined
          ? []
          : [["period share", "periodShare", method.periodShare] as const]),
      ];
    default:
      return [];
  }
}

function ofIncident({ points, money, repetition }: Incident): Held[] {
  return [
    ...(points?.kind === "steps" ? [["steps", "points.steps", points.steps] as const] : []),
    ...(money?.kind === "steps" ? [["steps", "money.steps", money.steps] as const] : []),
    ...(repetition
      ? [
          ["repetition applies", "repetition.applies", repetition.applies] as const,
          ["repetition cap", "repetition.cap", repetition.cap] as const,
        ]
      : []),
  ];
}

function ofEscalation({ within, year, repeat, missingPeriods, counts, atMost }: Escalation): Held[] {
  const repeats = within !== "period" || "incidents" in counts;
  return [
    ...(repeats && atMost === undefined ? [["escalation repeat", "repeat", repeat] as const] : []),
    ...(within === "year" ? [["escalation year", "year", year] as const] : []),
    ...(within === "run" ? [["missing periods", "missingPeriods", missingPeriods] as const] : []),
  ];
}

function ofRequirement(requirement: Requirement): Held[] {
  if (requirement.kind === "dayOfMonth") return [["limit day", "limitDay", requirement.limitDay]];
  if (requirement.kind === "everyWindow") return [["windows placed", "placed", requirement.placed]];
  return requirement.kind === "hours" ? [["hours limit", "limit", requirement.limit]] : [];
}

function ofTotal(scheme: Scheme): Held[] {
  const { total, indicators = [], incidents = [] } = scheme;
  if (!total) return [];
  const weighs = indicators.some(
    ({ weightPercent, informative }) => weightPercent !== undefined && informative !== true,
  );
  return [
    ...(indicators.length > 1 ? [["total missing", "missing", total.missing] as const] : []),
    ...(weighs ? [["total digits", "digits", total.digits] as const] : []),
    ...(incidents.some(({ effect, points }) => effect === "reward" && points)
      ? [["total cap", "cap", total.cap] as const]
      : []),
  ];
}

/** Every switch of the scheme that it leaves to its default. */
function reliedOn(place: string, held: readonly Held[]): SchemeFinding[] {
  return held.flatMap(([id, field, value]) => {
    if (value !== undefined) return [];
    const standard = SWITCHES[id];
    const at = `${place}.${field}`;
    const remedies = [{ code: "state default", sets: [{ field: at, value: standard }] }] as const;
    return [schemeFinding("info", at, { code: "default", switch: id }, { expected: standard, remedies })];
  });
}

/** Each default that the scheme relies on: what the text leaves open and nobody has decided. */
export function defaultFindings(scheme: Scheme): SchemeFinding[] {
  const { indicators = [], incidents = [], escalations = [], requirements = [] } = scheme;
  const ranked = conditionsOf(allConditionSets(scheme)).some(({ of }) => of === "rank");
  return [
    ...indicators.flatMap((indicator) =>
      measuresOf(indicator).flatMap(({ method }, measure) => {
        const at = `indicators.${indicator.id}`;
        const place = measure === 0 ? `${at}.method` : `${at}.alternatives.${measure - 1}.method`;
        return reliedOn(place, ofMethod(method));
      }),
    ),
    ...incidents.flatMap((each) => reliedOn(`incidents.${each.id}`, ofIncident(each))),
    ...reliedOn("total", ofTotal(scheme)),
    ...(ranked ? reliedOn("ranking", [["ranking ties", "ties", scheme.ranking?.ties]]) : []),
    ...escalations.flatMap((each) => reliedOn(`escalations.${each.id}`, ofEscalation(each))),
    ...requirements.flatMap((each) => reliedOn(`requirements.${each.id}`, ofRequirement(each))),
    ...(scheme.commissions ?? []).flatMap(({ id, digits }) =>
      reliedOn(`commissions.${id}`, [["commission digits", "digits", digits]]),
    ),
    ...(scheme.pay ? reliedOn("pay", [["pay digits", "digits", scheme.pay.digits]]) : []),
  ];
}
